import { setTimeout } from "node:timers/promises";
import { ReadoutError } from "../../../core/model/error.ts";

/** Time as a source sees it, so that a test can have its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws ReadoutError `stopped`, as soon as the program is asked to end */
  sleep(milliseconds: number): Promise<void>;
}

/** Makes the clock of the machine; sleeping ends with the signal. */
export function systemClock(signal?: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    async sleep(milliseconds) {
      // A timer holds 31 bits.
      const wait = Math.min(milliseconds, 2 ** 31 - 1);
      await setTimeout(wait, undefined, signal ? { signal } : {}).catch(() => {
        throw new ReadoutError("stopped", "the program was asked to end. Start it again to go on.");
      });
    },
  };
}
