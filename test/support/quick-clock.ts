import type { Clock } from "../../src/node/sources/web/clock.ts";

/** A clock on which sleeping takes no time; its hands move all the same. */
export interface QuickClock extends Clock {
  readonly sleeps: readonly number[];
  /** Moves the hands. */
  pass(milliseconds: number): void;
}

/** @param start moment in ISO 8601 */
export function quickClock(start = "2024-04-27T12:00:00Z"): QuickClock {
  let now = Date.parse(start);
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    async sleep(milliseconds) {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
    pass(milliseconds) {
      now += milliseconds;
    },
  };
}
