import type { WordShape } from "../words.ts";
import { atomNames, wordAtoms } from "./templates.ts";

const own = 5 * wordAtoms;

/** Makes room for the atoms of one word in its sentence. */
export function createAtoms(): Int32Array {
  const atoms = new Int32Array(atomNames.length);
  atoms[own + 9] = 1;
  return atoms;
}

/** What the name finder sees of a sentence; `shapes` and `tags` have two places more on either side. */
export interface NameWords {
  readonly shapes: readonly WordShape[];
  readonly tags: Int32Array;
  /** How each word is written in the text, as `caseIn` tells. */
  readonly caps: Int32Array;
}

/** Fills the atoms of the word at `at` (0 for the first) and the two on either side. */
export function fillAtoms(
  atoms: Int32Array,
  { shapes, tags, caps }: NameWords,
  at: number,
  before: number,
  beforeThat: number,
): void {
  let next = 0;
  for (let i = at; i <= at + 4; i++) {
    const word = shapes[i] as WordShape;
    atoms[next++] = word.lower;
    atoms[next++] = word.shape;
    atoms[next++] = tags[i] as number;
    atoms[next++] = word.suffixes[2] as number;
    atoms[next++] = word.suffixes[1] as number;
    atoms[next++] = word.prefixes[2] as number;
    atoms[next++] = word.prefixes[1] as number;
  }
  const word = shapes[at + 2] as WordShape;
  atoms[own] = word.exact;
  atoms[own + 1] = word.suffixes[3] as number;
  atoms[own + 2] = word.suffixes[4] as number;
  atoms[own + 3] = word.prefixes[3] as number;
  atoms[own + 4] = word.flags;
  atoms[own + 5] = before;
  atoms[own + 6] = beforeThat;
  atoms[own + 7] = at === 0 ? 1 : 0;
  atoms[own + 8] = caps[at] as number;
}
