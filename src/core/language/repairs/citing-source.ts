import type { Token } from "../../model/document.ts";

/** Verbs of those who report. */
const reporting = new Set(["report", "say", "write"]);

/** What a report cites: who told it, or where it stands. */
const sources = new Set(
  `adviser agency aide ambassador analyst army authority briefing broadcaster cable channel commander company data
  defector department diplomat director doctor document email executive expert figure filing government insider
  intelligence interview investigator lawmaker lawyer leader letter media medic memo military minister ministry monitor
  newspaper office officer official paper people person police record report representative rescuer researcher resident
  source spokesman spokesperson spokeswoman statement station study survivor television transcript tv website
  witness worker`.split(/\s+/u),
);

/**
 * Gives *citing* behind what is reported to the one who reports.
 *
 *     The Journal  reported  that Riyadh had offered to pay,  citing  people familiar with the matter.
 *                                                  advcl of pay -> advcl of reported
 *
 * Leaves alone grounds that somebody in the report cites (*said the court had banned it, citing security concerns*).
 */
export function repairCitingSource(tokens: readonly Token[]): readonly Token[] {
  for (const citing of tokens) {
    if (citing.xpos !== "VBG" || !/^(?:cite|quote)$/u.test(citing.lemma) || citing.deprel !== "advcl")
      continue;
    if (tokens[citing.id - 2]?.form !== ",") continue;
    const object = tokens.find(({ head, deprel }) => head === citing.id && deprel === "obj");
    if (!object || !sources.has(object.lemma.toLowerCase())) continue;
    const reporter = reporterAbove(tokens, citing);
    if (reporter) return tokens.map((token) => (token === citing ? { ...token, head: reporter.id } : token));
  }
  return tokens;
}

/** The verb of reporting in whose clause the participle was put. */
function reporterAbove(tokens: readonly Token[], citing: Token): Token | undefined {
  let at = tokens[citing.head - 1];
  for (let steps = 0; at && steps < 8; steps++) {
    const above: Token | undefined = tokens[at.head - 1];
    if (at.deprel === "ccomp" && above && above.id < at.id && reporting.has(above.lemma)) return above;
    at = above;
  }
  return undefined;
}
