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
 *     It  denies  claims that it hacked them,  and  has called  them absurd.
 *                                                   conj of hacked -> conj of denies
 *
 * Leaves alone a verb with a subject, and one that may well go on with the clause (*said they met and agreed*): neither a
 * comma nor another tense parts the two.
 */
export function repairOuterConjunct(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    if (verb.deprel !== "conj" || !canBeFinite(tokens, verb)) continue;
    if (hasDependent(tokens, verb, /^(?:[nc]subj|expl|mark)/u)) continue;
    const beside = tokens[verb.head - 1];
    const isPresent = isInPresent(tokens, verb);
    if (!isPresent && hasDependent(tokens, verb, /^aux/u)) continue;
    const isAfterGerund = beside?.xpos === "VBG" && verb.xpos === "VBD" && isParted(tokens, verb, beside);
    if (!isAfterGerund && !speaking.has(verb.lemma)) continue;
    const outer = beside && outerVerb(tokens, beside, isAfterGerund, isPresent ? present : /^VBD$/u);
    if (!beside || !outer || !isParted(tokens, verb, beside)) continue;
    const form = isPresent ? {} : past(verb);
    return tokens.map((token) => (token === verb ? { ...token, ...form, head: outer.id } : token));
  }
  return tokens;
}

const present = /^VB[ZP]$/u;

/** *calls them indecent, has called them indecent*: what goes with *denies* and not with a past. */
function isInPresent(tokens: readonly Token[], verb: Token): boolean {
  const auxiliaries = tokens.filter(({ head, deprel }) => head === verb.id && deprel === "aux");
  const [first = verb] = auxiliaries;
  return auxiliaries.length < 2 && present.test(first.xpos) && (first === verb || first.lemma === "have");
}

/** Returns the finite verb around the clause of another. */
function outerVerb(
  tokens: readonly Token[],
  beside: Token,
  isAfterGerund: boolean,
  tense: RegExp,
): Token | undefined {
  let crossed = isAfterGerund;
  for (let at: Token | undefined = beside, steps = 0; at && steps < 12; at = tokens[at.head - 1], steps++) {
    if (crossed && tense.test(at.xpos) && hasDependent(tokens, at, /^nsubj$/u)) return at;
    // *reports that police had beaten them*: a clause with a conjunction is no relative one, whatever it was called.
    if (at.deprel === "ccomp" || (/^acl/u.test(at.deprel) && hasDependent(tokens, at, /^mark$/u)))
      crossed = true;
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
