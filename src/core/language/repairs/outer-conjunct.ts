import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";
import { canBeFinite, past } from "./finite.ts";

/** Verbs by which the one who speaks goes on. */
const speaking = new Set(
  "accuse add announce appeal argue ask blame call claim condemn criticise criticize declare demand deny dismiss express insist praise predict pledge promise reject reiterate say stress suggest tell threaten urge vow warn".split(
    " ",
  ),
);

/** Relations by which a clause lies inside another. */
const inner = /^(?:ccomp|advcl|acl|acl:relcl|xcomp)$/u;

/**
 * Joins the next thing that somebody says to the verb of the first, where the parser joined it to what he says.
 *
 *     He  said  jets had bombed two villages,  and  accused  France of choosing the targets.
 *                    ccomp of said                  conj of bombed -> conj of said
 *
 *     She  accused  them of firing at it, injuring three,  and  summoned  the envoy.
 *                                         adjunct               conj of injuring -> conj of accused
 *
 * Leaves alone a verb with a subject, and one that may well go on with the clause (*said they met and agreed*): neither a
 * comma nor another tense parts the two.
 */
export function repairOuterConjunct(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    if (verb.deprel !== "conj" || !canBeFinite(tokens, verb)) continue;
    if (hasDependent(tokens, verb, /^(?:[nc]subj|expl|aux|mark)/u)) continue;
    const beside = tokens[verb.head - 1];
    const isAfterGerund = beside?.xpos === "VBG" && verb.xpos === "VBD" && isParted(tokens, verb, beside);
    if (!isAfterGerund && !speaking.has(verb.lemma)) continue;
    const outer = beside && outerVerb(tokens, beside, isAfterGerund);
    if (!beside || !outer || !isParted(tokens, verb, beside)) continue;
    return tokens.map((token) => (token === verb ? { ...token, ...past(token), head: outer.id } : token));
  }
  return tokens;
}

/** Returns the finite past verb around the clause of another. */
function outerVerb(tokens: readonly Token[], beside: Token, isAfterGerund: boolean): Token | undefined {
  let crossed = isAfterGerund;
  for (let at: Token | undefined = beside, steps = 0; at && steps < 12; at = tokens[at.head - 1], steps++) {
    if (crossed && at.xpos === "VBD" && hasDependent(tokens, at, /^nsubj$/u)) return at;
    if (at.deprel === "ccomp") crossed = true;
    else if (at.deprel === "acl:relcl" || !(inner.test(at.deprel) || /^(?:conj|obj|obl)/u.test(at.deprel)))
      return undefined;
  }
  return undefined;
}

/** Tells whether a comma or another tense parts a verb from the one that it was joined to. */
function isParted(tokens: readonly Token[], verb: Token, beside: Token): boolean {
  const link = tokens.find(({ head, deprel }) => head === verb.id && deprel === "cc");
  if (!link) return false;
  return tokens[link.id - 2]?.form === "," || beside.xpos !== "VBD";
}
