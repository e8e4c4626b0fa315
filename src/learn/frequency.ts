import { spread } from "../core/language/linear/hash.ts";

/** Counts how often features occur, roughly: two features may share a counter. */
export interface Frequency {
  add(features: Int32Array, count: number): void;
  /** Tells whether a feature occurred `least` times or more. */
  atLeast(least: number): (key: number) => boolean;
}

/** Makes counters up to 255 for 67 million features. */
export function createFrequency(): Frequency {
  const counters = new Uint8Array(1 << 26);
  const place = (key: number) => spread(key) >>> 6;
  return {
    add(features, count) {
      for (let f = 0; f < count; f++) {
        const at = place(features[f] as number);
        if ((counters[at] as number) < 255) counters[at] = (counters[at] as number) + 1;
      }
    },
    atLeast: (least) => (key) => (counters[place(key)] as number) >= least,
  };
}
