import { type Candidate, isSubstantial } from "../candidate.ts";
import type { Sheet, Verdict } from "./rule.ts";

/** Returns the verdicts for all candidates still undecided that a test holds for. */
export function decide(
  sheet: Sheet,
  verdict: Omit<Verdict, "index">,
  holds: (candidate: Candidate, index: number) => boolean,
): readonly Verdict[] {
  return sheet.candidates.flatMap((candidate, index) =>
    sheet.fates[index] === undefined && holds(candidate, index) ? [{ index, ...verdict }] : [],
  );
}

/**
 * Returns the index of the first paragraph of the report: the one with the dateline, else the first that
 * reads as one; the number of candidates where there is none.
 */
export function bodyStart(sheet: Sheet): number {
  if (sheet.dateline !== undefined) return sheet.dateline;
  const start = sheet.candidates.findIndex(
    (candidate, index) => sheet.fates[index] === undefined && isSubstantial(candidate),
  );
  return start < 0 ? sheet.candidates.length : start;
}

/** Returns the index of the last paragraph of the report; -1 where there is none. */
export function bodyEnd(sheet: Sheet): number {
  return sheet.candidates.findLastIndex(
    (candidate, index) => sheet.fates[index] === undefined && isSubstantial(candidate),
  );
}

/** Returns the share of all words that stand in candidates a test holds for, 0 to 1. */
export function shareOf(sheet: Sheet, holds: (candidate: Candidate) => boolean): number {
  let total = 0;
  let share = 0;
  for (const candidate of sheet.candidates) {
    total += candidate.words;
    if (holds(candidate)) share += candidate.words;
  }
  return total === 0 ? 0 : share / total;
}
