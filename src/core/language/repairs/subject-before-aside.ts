import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/** Verbs that stand with their subject between the parts of a clause. */
const reporting = new Set(
  "acknowledge add admit announce argue believe claim explain insist note recall reply report say tell think warn write".split(
    " ",
  ),
);

/**
 * Gives the subject before an aside to the clause that goes on behind it.
 *
 *     The rebels,  the army  said  on Friday,  have lost the city.
 *     nsubj        nsubj     root              ccomp
 *     nsubj of lost
 *
 * Leaves alone a clause with a subject of its own, and an aside without a comma before and behind it.
 */
export function repairSubjectBeforeAside(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    if (!reporting.has(verb.lemma) || verb.upos !== "VERB") continue;
    const [first, second, ...more] = tokens.filter(
      ({ id, head, deprel }) => head === verb.id && id < verb.id && deprel === "nsubj",
    );
    if (!first || !second || more.length > 0 || !isParted(tokens, first, second)) continue;
    const clause = tokens.find(
      ({ id, head, deprel }) => head === verb.id && id > verb.id && deprel === "ccomp",
    );
    if (!clause || !tokens.slice(verb.id, clause.id - 1).some(({ form }) => form === ",")) continue;
    if (hasDependent(tokens, clause, /^(?:[nc]subj|mark|expl)/u)) continue;
    const isPassive = hasDependent(tokens, clause, /^aux:pass/u);
    return tokens.map((token) =>
      token === first ? { ...token, head: clause.id, deprel: isPassive ? "nsubj:pass" : "nsubj" } : token,
    );
  }
  return tokens;
}

/** Tells whether a comma stands between two phrases, and none inside the second. */
function isParted(tokens: readonly Token[], first: Token, second: Token): boolean {
  const between = tokens.slice(first.id, second.id - 1);
  const comma = between.findLast(({ form }) => form === ",");
  return (
    comma !== undefined &&
    between.slice(between.indexOf(comma) + 1).every((t) => t.head === second.id || t.upos !== "VERB")
  );
}
