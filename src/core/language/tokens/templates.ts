import { mix } from "../hash.ts";

/** Combinations of atoms, each of which makes one feature. */
export interface Templates {
  readonly count: number;
  /** Where each template's atoms begin in `atoms`; one more entry than there are templates. */
  readonly starts: Int32Array;
  readonly atoms: Uint8Array;
}

/**
 * Reads templates, one a line, as names of atoms.
 *
 *     s0.word s0.tag b0.word     the word and tag on the stack with the word that comes next
 *
 * The line's number is part of every key: lines may be added at the end, but not moved, without training.
 */
export function compileTemplates(lines: string, atomNames: readonly string[]): Templates {
  const starts = [0];
  const atoms: number[] = [];
  for (const line of lines.split("\n")) {
    if (line.trim() === "") continue;
    for (const name of line.trim().split(/\s+/u)) {
      const atom = atomNames.indexOf(name);
      if (atom < 0) throw new Error(`template '${line.trim()}': there is no atom '${name}'`);
      atoms.push(atom);
    }
    starts.push(atoms.length);
  }
  return { count: starts.length - 1, starts: Int32Array.from(starts), atoms: Uint8Array.from(atoms) };
}

/** Fills `features` with one key for each template, from the atoms' values. */
export function fillFeatures(templates: Templates, values: Int32Array, features: Int32Array): void {
  const { count, starts, atoms } = templates;
  let next = 0;
  for (let t = 0; t < count; t++) {
    const end = starts[t + 1] as number;
    let hash = Math.imul(t + 1, 0x3504f335);
    for (; next < end; next++) hash = mix(hash, values[atoms[next] as number] as number);
    features[t] = mix(hash, 0x61);
  }
}
