import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/** Words that open a phrase or a clause alike. */
export const conjunctions: ReadonlySet<string> = new Set(["after", "before", "since", "till", "until"]);

/** *a day after, hours before* */
const spells = new Set(["day", "decade", "hour", "minute", "month", "week", "year"]);

/**
 * Makes the phrase between a conjunction and its finite verb the subject, which the parser took for one of a preposition:
 * without a subject of its own, the clause would be given that of the sentence.
 *
 *     Kenya  protested  after  a drone  struck  a convoy.
 *                       case   obl      advcl
 *                       mark   nsubj
 *     A day  after  envoys  met,  shells fell.
 *            case   nmod    advcl
 *
 * Leaves alone a verb that has a subject, and a phrase that does not end where the verb stands.
 */
export function repairSubjectAfterConjunction(tokens: readonly Token[]): readonly Token[] {
  for (const verb of tokens) {
    if (!isFiniteClause(tokens, verb)) continue;
    const phrase = tokens.find((token) => isPhraseBefore(tokens, token, verb));
    const opening = phrase && tokens.find((token) => isWithin(tokens, token, phrase));
    if (opening?.head !== phrase?.id || opening?.deprel !== "case" || !conjunctions.has(opening.lemma))
      continue;
    return tokens.map((token) => {
      if (token === opening) return { ...token, head: verb.id, deprel: "mark", upos: "SCONJ" };
      return token === phrase ? { ...token, head: verb.id, deprel: "nsubj" } : token;
    });
  }
  return tokens;
}

function isFiniteClause(tokens: readonly Token[], verb: Token): boolean {
  if (!/^VB[DZP]$/u.test(verb.xpos) || verb.deprel !== "advcl") return false;
  return !hasDependent(tokens, verb, /^(?:[nc]subj|expl|mark)/u);
}

/** Tells whether a phrase of the verb, or of the one that its clause hangs on, ends where the verb stands. */
function isPhraseBefore(tokens: readonly Token[], { id, head, deprel }: Token, verb: Token): boolean {
  if (id > verb.id) return false;
  const time = deprel === "nmod" ? tokens[head - 1] : undefined;
  const isOfVerb = deprel === "obl" && (head === verb.id || head === verb.head);
  const isOfTime =
    time !== undefined && spells.has(time.lemma) && time.head === verb.id && /^obl/u.test(time.deprel);
  if (!isOfVerb && !isOfTime) return false;
  return isWithin(tokens, tokens[verb.id - 2], tokens[id - 1] as Token);
}
