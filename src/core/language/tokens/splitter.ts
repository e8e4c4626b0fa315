import { judgeBoundaries } from "./boundaries.ts";
import { boundaryAtoms, endKinds } from "./boundary-atoms.ts";
import { boundaryTemplates } from "./boundary-features.ts";
import { gap } from "./gaps.ts";
import type { Piece } from "./piece.ts";
import { fillFeatures } from "./templates.ts";

/** Groups words into sentences. */
export interface SentenceSplitter {
  /** Returns the number of the first word of each sentence; no words, no sentences. */
  split(text: string, pieces: readonly Piece[]): readonly number[];
}

/** How sure the weights must be where neither a mark nor a line ends: 2.5, in log odds. */
const sure = 2.5;

const gapAtom = boundaryAtoms.indexOf("gap");
const endAtom = boundaryAtoms.indexOf("end");

/**
 * Makes a splitter from learned weights: a sentence ends where the weights of the features that fire add up to
 * more than nothing.
 *
 * @param weights a table whose length is a power of two; features share a place where their keys fall together
 * @param unit what a weight of one stands for, in log odds
 */
export function createSplitter(weights: Int8Array, unit: number): SentenceSplitter {
  const { count } = boundaryTemplates;
  const features = new Int32Array(count);
  const mask = weights.length - 1;
  return {
    split: (text, pieces) =>
      judgeBoundaries(text, pieces, (atoms) => {
        fillFeatures(boundaryTemplates, atoms, features);
        let sum = 0;
        for (let f = 0; f < count; f++) sum += weights[slotOf(features[f] as number, mask)] as number;
        return sum * unit > (isBare(atoms) ? sure : 0);
      }),
  };
}

/** Returns the place of a feature in a table of weights. */
export function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 16)) & mask;
}

/** Tells whether neither a mark nor, before it is full, a line ends: *He thanked everyone Then he left*. */
function isBare(atoms: Int32Array): boolean {
  const end = atoms[endAtom] as number;
  return (end < endKinds.stop || end > endKinds.dots) && (atoms[gapAtom] as number) <= gap.wrapped;
}
