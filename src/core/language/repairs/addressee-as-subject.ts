import type { Token } from "../../model/document.ts";

/** Verbs that say to whom, without a preposition. */
const telling = new Set(["assure", "inform", "notify", "remind", "tell", "warn"]);

/**
 * Makes the first of two subjects behind *told* the one who was told.
 *
 *     An official  told  Al Jazeera  the group  had accepted  the plan.
 *                        nsubj -> iobj  nsubj   ccomp of told
 *
 * Leaves alone a clause with one subject, and a subject that stands elsewhere.
 */
export function repairAddresseeAsSubject(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    if (!telling.has(verb.lemma)) continue;
    const clause = tokens.find(({ head, deprel }) => head === verb.id && deprel === "ccomp");
    const subjects = clause
      ? tokens.filter(({ head, deprel }) => head === clause.id && deprel === "nsubj")
      : [];
    const [first, second] = subjects;
    if (!first || !second || first.id < verb.id || second.id > (clause?.id ?? 0)) continue;
    if (!isNext(tokens, verb, first)) continue;
    return tokens.map((token) => (token === first ? { ...token, head: verb.id, deprel: "iobj" } : token));
  }
  return tokens;
}

/** Nothing stands between but the words of its own phrase. */
function isNext(tokens: readonly Token[], verb: Token, first: Token): boolean {
  return tokens.slice(verb.id, first.id - 1).every(({ head }) => head === first.id);
}
