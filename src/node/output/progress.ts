import type { Sink } from "../shell.ts";

/** A line on the terminal that tells how far a batch has come; silent where nobody watches. */
export interface Progress {
  step(failed: boolean): Promise<void>;
  /** Clears the line and leaves a sum in its place. */
  end(): Promise<void>;
}

const redrawAfter = 200;

/** @param now milliseconds, from any start */
export function progressOn(talk: Sink, now: () => number = () => performance.now()): Progress {
  const begin = now();
  let [read, failed, drawn] = [0, 0, begin];
  const sum = () => {
    const seconds = Math.max((now() - begin) / 1000, 0.001);
    return `${read} read${failed > 0 ? `, ${failed} failed` : ""}, ${((read + failed) / seconds).toFixed(1)} a second`;
  };
  return {
    async step(hasFailed) {
      if (hasFailed) failed++;
      else read++;
      if (!talk.isTerminal || now() - drawn < redrawAfter) return;
      drawn = now();
      await talk.write(`\r\u001b[K${sum()}`);
    },
    async end() {
      await talk.write(`${talk.isTerminal ? "\r\u001b[K" : ""}${sum()}\n`);
    },
  };
}
