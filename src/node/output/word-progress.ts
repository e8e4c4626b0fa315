import type { Sink } from "../shell.ts";

/** A line on the terminal that tells how far a long text has come. */
export interface WordProgress {
  step(words: number): Promise<void>;
  /** Clears the line and leaves a sum in its place. */
  end(): Promise<void>;
}

const redrawAfter = 500;

/**
 * Makes a line that shows once a text has taken a moment.
 *
 *     1,204,000 words, 20,100 a second
 *
 * Leaves alone a text that is done before, and whoever sends standard error to a file.
 *
 * @param now milliseconds, from any start
 */
export function wordProgressOn(talk: Sink, now: () => number = () => performance.now()): WordProgress {
  const begin = now();
  let [words, drawn] = [0, begin];
  const sum = () => {
    const pace = words / Math.max((now() - begin) / 1000, 0.001);
    return `${words.toLocaleString("en")} words, ${Math.round(pace).toLocaleString("en")} a second`;
  };
  return {
    async step(more) {
      words += more;
      if (!talk.isTerminal || now() - drawn < redrawAfter) return;
      drawn = now();
      await talk.write(`\r\u001b[K${sum()}`);
    },
    async end() {
      if (drawn > begin) await talk.write(`\r\u001b[K${sum()}\n`);
    },
  };
}
