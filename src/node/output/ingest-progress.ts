import type { Tally } from "../ingest/tally.ts";
import type { Sink } from "../shell.ts";

/** A line that tells how far an ingest has come: on a terminal all the time, elsewhere now and then. */
export interface IngestProgress {
  step(): Promise<void>;
  /** Clears the line, so that others may write. */
  clear(): Promise<void>;
}

const redrawAfter = 200;
const repeatAfter = 30_000;

/**
 * Makes the line.
 *
 *     1,204 reports, 38.1 a second, 3 failed, 42 %, 4 min left
 *
 * @param now milliseconds, from any start
 */
export function ingestProgressOn(
  talk: Sink,
  tally: Tally,
  now: () => number = () => performance.now(),
): IngestProgress {
  const begin = now();
  // What is known is passed over fast: the rate is that of the rest, and so is the time left.
  let drawn = begin;
  let isDrawn = false;
  return {
    async step() {
      if (now() - drawn < (talk.isTerminal ? redrawAfter : repeatAfter)) return;
      drawn = now();
      isDrawn = talk.isTerminal;
      const line = progressLine(tally, (now() - begin) / 1000);
      await talk.write(talk.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    async clear() {
      if (isDrawn) await talk.write("\r\u001b[K");
      isDrawn = false;
    },
  };
}

/** Tells how far a tally has come after some seconds. */
export function progressLine(tally: Tally, seconds: number): string {
  const { coded, known, failed, bytes, totalBytes } = tally;
  const parts = [counted(coded, "report"), `${(coded / Math.max(seconds, 0.001)).toFixed(1)} a second`];
  if (known > 0) parts.push(`${count(known)} known before`);
  if (failed > 0) parts.push(`${count(failed)} failed`);
  if (tally.waiting !== undefined) parts.push(`${count(tally.waiting)} waiting`);
  if (totalBytes > 0) {
    const share = Math.min(1, bytes / totalBytes);
    parts.push(`${Math.floor(100 * share)} %`);
    if (share > 0.01 && share < 1) parts.push(`${duration((seconds / share) * (1 - share))} left`);
  }
  return parts.join(", ");
}

/** Writes a number with its thousands set apart. */
export function count(number: number): string {
  return number.toLocaleString("en");
}

/** Writes how many of a thing there are: `1 report`, `1,204 reports`. */
export function counted(number: number, thing: string): string {
  return `${count(number)} ${thing}${number === 1 ? "" : "s"}`;
}

/** Writes seconds as people say them: `40 s`, `4 min`, `2 h 10 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
