import type { Answer } from "../../input/request.ts";

/** Where a server is busy and does not say for how long. */
const usualWait = 30_000;

/**
 * Returns the milliseconds that a server asks to be left alone; undefined where it does not ask.
 *
 *     429, Retry-After: 120                              120000
 *     503, Retry-After: Fri, 31 Dec 1999 23:59:59 GMT    the time until then
 */
export function waitAsked(
  { status, headers }: Pick<Answer, "status" | "headers">,
  now: number,
): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const written = headers["retry-after"]?.trim();
  if (!written) return usualWait;
  const wait = /^\d+$/u.test(written) ? Number(written) * 1000 : Date.parse(written) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : usualWait;
}
