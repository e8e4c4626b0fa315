import type { Notice } from "../model/notice.ts";
import type { Stage } from "../stage.ts";
import { findDrafts } from "./drafts.ts";
import { findQuotations, type Quotation } from "./quotations/marks.ts";
import { statementsOf } from "./statements.ts";
import { addFirstPersons } from "./voices/first-person.ts";

/** Finds who says, thinks or wants what: attributions by trees and quotation marks, then their voices. */
export const findStatements: Stage = {
  id: "statements",
  reads: ["sentences", "times", "places", "actors"],
  writes: ["statements", "actors"],
  run(document, { lexicon }) {
    const quotations = findQuotations(document.article.text, document.article.blocks);
    const drafts = findDrafts(document, lexicon.cues, quotations);
    const statements = statementsOf(document, drafts, quotations, lexicon.cues);
    const actors = addFirstPersons(document, statements, quotations);
    return { statements, actors, notices: unclosed(quotations) };
  },
};

/** Warns of quotations whose closing mark is missing, unless the next paragraph opens them anew. */
function unclosed(quotations: readonly Quotation[]): readonly Notice[] {
  return quotations
    .filter(
      (q, i) => !q.closed && quotations[i + 1]?.block !== q.block && quotations[i + 1]?.block !== q.block + 1,
    )
    .map(({ outer }) => ({
      code: "unclosed-quotation",
      message: "A quotation is never closed; it is taken to end with its paragraph.",
      start: outer.start,
      end: outer.end,
    }));
}
