import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { agrees } from "../agrees.ts";
import type { Link } from "../discourse.ts";

/**
 * A phrase beside another for the same, or said to be it.
 *
 *     [Jason], [our editor], …      [Jason] is [our editor]      [Jason], who is [our editor]
 *
 * Leaves alone phrases of another sort or number, and what somebody is said not to be.
 */
export const beside: Link = {
  id: "beside",

  find(candidate, discourse) {
    if (candidate.mention !== "nominal") return undefined;
    const { sentence, head } = candidate;
    const above = hasRelation(head, "appos") ? headOf(sentence, head) : undefined;
    const subject = subjectOf(sentence, head);
    const all = [
      ...(above ? [above] : []),
      ...(subject ? [subject] : []),
      ...dependents(sentence, head, "appos"),
    ];
    return all.flatMap((token) => discourse.at(token) ?? []).find((entity) => agrees(candidate, entity));
  },
};

/** The subject of a noun with a copula; that of a relative clause is what the clause describes. */
function subjectOf(sentence: Sentence, head: Token): Token | undefined {
  if (!dependent(sentence, head, "cop")) return undefined;
  if (dependents(sentence, head, "advmod").some(({ lemma }) => lemma === "not")) return undefined;
  if (hasRelation(head, "acl:relcl")) {
    const subject = dependent(sentence, head, "nsubj");
    return !subject || /^(?:who|which|that)$/u.test(subject.lemma) ? headOf(sentence, head) : subject;
  }
  return dependent(sentence, head, "nsubj");
}
