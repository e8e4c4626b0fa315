import { ReadoutError } from "../../core/model/error.ts";

/** Lets so many in at once, and sends the others away. */
export interface Turnstile {
  /** @returns what lets the next one in @throws ReadoutError `busy` */
  enter(): () => void;
  readonly inside: number;
}

/** Makes a turnstile. */
export function createTurnstile(most: number, what: string): Turnstile {
  let inside = 0;
  return {
    enter() {
      if (inside >= most)
        throw new ReadoutError("busy", `${inside} ${what} are under way, and no more go at once. Try again.`);
      inside++;
      let isInside = true;
      return () => {
        if (isInside) inside--;
        isInside = false;
      };
    },
    get inside() {
      return inside;
    },
  };
}
