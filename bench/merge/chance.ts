/** Chance that is the same in every run. */
export interface Chance {
  /** A number from 0 up to 1, without it. */
  next(): number;
  /** A whole number from 0 up to a limit, without it. */
  below(limit: number): number;
  /** One of some things. */
  of<T>(things: readonly T[]): T;
}

/** Makes a run of chance from a number (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, of: (things) => things[below(things.length)] as (typeof things)[number] };
}
