import { type Candidate, candidateOf, type Surrounding } from "../../src/core/article/candidate.ts";
import type { Evidence, FurnitureRule, Sheet } from "../../src/core/article/rules/rule.ts";
import { loadLexicon } from "../../src/node/resources.ts";

const lexicon = loadLexicon();

/** A paragraph that every rule takes for the report. */
export const paragraph =
  "The foreign ministers of both countries met in Geneva on Tuesday and agreed to resume the talks that had broken off last year.";

/** Builds a candidate on a page: its text, where it stands, and how much of it is links. */
export function part(text: string, within: readonly Surrounding[] = [], linked = 0): Candidate {
  return candidateOf(text, within, linked);
}

/** Builds a sheet whose lines are undecided. */
export function sheetOf(
  source: Sheet["source"],
  lines: readonly (string | Candidate)[],
  evidence: Partial<Evidence> = {},
  dateline?: number,
): Sheet {
  const candidates = lines.map((line) => (typeof line === "string" ? candidateOf(line) : line));
  return {
    source,
    candidates,
    fates: candidates.map(() => undefined),
    dateline,
    evidence: { titles: new Set(), description: "", articleBody: "", ...evidence },
    lexicon,
  };
}

/** Returns what a rule decides, as `kind: text` in the order of the lines. */
export function decisions(rule: FurnitureRule, sheet: Sheet): readonly string[] {
  return rule
    .find(sheet)
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, kind }) => `${kind}: ${sheet.candidates[index]?.text}`);
}
