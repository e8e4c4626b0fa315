import { createHash } from "node:crypto";

/** Entries that are kept in mind though the feed no longer lists them: feeds bring back what they took out. */
const keptBeyondFeed = 2000;

/** Returns the hash by which an entry is known again. */
export function entryHash(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

/**
 * Joins what was seen before with what was taken now. All that the feed still lists stays, and of the rest the latest.
 *
 * @param listed hashes of all entries in the feed
 */
export function seenNow(
  before: readonly string[],
  taken: readonly string[],
  listed: ReadonlySet<string>,
): readonly string[] {
  const all = [...new Set([...before, ...taken])];
  const gone = all.filter((hash) => !listed.has(hash)).slice(-keptBeyondFeed);
  return [...gone, ...all.filter((hash) => listed.has(hash))];
}
