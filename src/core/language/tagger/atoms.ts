import { sentenceShapes, type WordShape } from "../words.ts";
import { clauseContext, type WordSet } from "./clause.ts";
import { atomNames, wordAtoms } from "./templates.ts";

/** What the tagger knows of words beside its weights. */
export interface TaggerWords {
  /** Words that the treebanks write without a capital. */
  readonly known: WordSet;
  /** Forms that are nearly always finite verbs. */
  readonly finite: WordSet;
}

/** What the features see of a sentence; its words are at 2 to n + 1. */
export interface TaggerView {
  readonly shapes: readonly WordShape[];
  readonly known: WordSet;
  readonly clause: Int32Array;
}

/** Returns what the features see of a sentence. */
export function taggerView(forms: readonly string[], { known, finite }: TaggerWords): TaggerView {
  const shapes = sentenceShapes(forms);
  return { shapes, known, clause: clauseContext(shapes, finite) };
}

const previous = 5 * wordAtoms;

/** Makes room for the atoms of one word in its sentence. */
export function createAtoms(): Int32Array {
  const atoms = new Int32Array(atomNames.length);
  atoms[previous + 3] = 1;
  return atoms;
}

/**
 * Fills the atoms of a word and the two on either side of it.
 *
 * @param at place of the word, 2 for the first
 * @param before tags of the last word and of the one before it, -1 where there is none
 */
export function fillAtoms(
  atoms: Int32Array,
  { shapes, known, clause }: TaggerView,
  at: number,
  before: number,
  beforeThat: number,
): void {
  let next = 0;
  for (let i = at - 2; i <= at + 2; i++) {
    const word = shapes[i] as WordShape;
    atoms[next++] = word.exact;
    atoms[next++] = word.lower;
    atoms[next++] = word.shape;
    atoms[next++] = word.flags;
    for (let s = 0; s < 5; s++) atoms[next++] = word.suffixes[s] as number;
    for (let p = 0; p < 4; p++) atoms[next++] = word.prefixes[p] as number;
  }
  atoms[previous] = before;
  atoms[previous + 1] = beforeThat;
  atoms[previous + 2] = at === 2 ? 1 : 0;
  atoms[previous + 4] = known.has((shapes[at] as WordShape).lower) ? 1 : 0;
  atoms[previous + 6] = clause[at] as number;
  atoms[previous + 5] = known.has((shapes[at + 1] as WordShape).lower) ? 1 : 0;
}
