import { type Candidate, endsSentence, isSubstantial, wordsOf } from "../candidate.ts";
import { creditStart } from "../credit.ts";
import { isByline } from "../rules/byline.ts";
import { isStamp } from "../rules/stamp-line.ts";

/**
 * Finds the headline among the lines before the report.
 *
 *     Home
 *     Carter, Begin at odds over settlements
 *     By Daniel Roth
 *
 * A title that the caller knows is looked for as it is. Otherwise the first line that reads as a headline:
 * some words, no full stop, no byline, date, credit or furniture. Leaves alone text that opens with a
 * paragraph, and text of one line.
 *
 * @returns index of the line; undefined where none is a headline
 */
export function findTitle(
  candidates: readonly Candidate[],
  known: string | undefined,
  furnitureOf: (line: string) => string | undefined,
): number | undefined {
  const opening = candidates.slice(0, 30);
  if (known !== undefined) {
    const index = opening.findIndex(({ text }) => wordsOf(text) === wordsOf(known));
    return index < 0 ? undefined : index;
  }
  const body = opening.findIndex((candidate) => isSubstantial(candidate) && endsSentence(candidate.text));
  const before = opening.slice(0, body < 0 ? Math.max(0, candidates.length - 1) : body);
  const index = before.findIndex((candidate) => isHeadline(candidate, furnitureOf));
  return index < 0 ? undefined : index;
}

function isHeadline(
  { text, words, within }: Candidate,
  furnitureOf: (line: string) => string | undefined,
): boolean {
  if (words < 3 || words > 30 || isCutOff(text) || within.has("list")) return false;
  if (words < 5 && text.length < 25 && !/\p{Ll}/u.test(text)) return false;
  if (isByline(text) || isStamp(text) || creditStart(text, true) !== undefined) return false;
  return furnitureOf(text) === undefined && !/[|>»]/u.test(text);
}

/** Tells whether a line ends as no headline does; *… with the U.S.* may be one. */
function isCutOff(text: string): boolean {
  return /[\p{L}\p{N}][.:;,]["'”]?$/u.test(text) && !/(?:\b\p{L}\.){2}$/u.test(text);
}
