import { endsSentence } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";
import { bodyStart, decide } from "./sheet.ts";

/**
 * A line before the report that names who wrote it.
 *
 *     By Renata Okafor, Harbor News Service
 *     dropped: the names go to the article's byline
 *
 * Leaves alone sentences that open with *By*.
 */
export const byline: FurnitureRule = {
  id: "byline",

  find(sheet) {
    const start = bodyStart(sheet);
    return decide(
      sheet,
      { kind: "dropped", why: this.id },
      ({ text, words }, index) => index < start && words <= 20 && isByline(text),
    );
  },
};

/** Tells whether a line names an author: *By JANE ROE*. */
export function isByline(line: string): boolean {
  return /^(?:by|por|par|von|di)(?:\s*:)?\s+\p{Lu}/iu.test(line) && !endsSentence(line);
}
