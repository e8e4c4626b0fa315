import { createHash } from "node:crypto";

/** The longest that a feed which fails is left alone. */
const longest = 24 * 3_600_000;

/**
 * Returns how long a feed is left alone after a visit, in milliseconds.
 *
 * After one that went well the usual time, give or take a tenth, so that many feeds do not come due at once. After
 * failures in a row twice as long for each, up to a day; never shorter than the server asks.
 *
 * @param chance from 0 to 1
 * @param asked milliseconds, of Retry-After
 */
export function waitAfter(every: number, failures: number, chance: number, asked = 0): number {
  const spread = 0.9 + 0.2 * chance;
  const usual = failures === 0 ? every : Math.max(every, Math.min(every * 2 ** failures, longest));
  return Math.max(Math.round(usual * spread), asked);
}

/** Returns a number from 0 to 1 that is the same for the same seed, feed and visit. */
export function chanceOf(seed: string, url: string, visit: number): number {
  const hash = createHash("sha256").update(`${seed}\n${url}\n${visit}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32;
}
