import type { Token } from "../../model/document.ts";
import { asClause, isHeadline } from "./headline.ts";

/**
 * Makes the infinitive by which a headline tells what is to come its main verb.
 *
 *     Germany  to  send  tanks to Ukraine
 *     root         acl                      ->  nsubj, root
 *
 * Leaves alone a headline with a finite verb, and an infinitive that a noun asks for: *Talks to end war resume*.
 */
export function repairHeadlineInfinitive(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find(({ head }) => head === 0);
  if (!root || !/^(?:NOUN|PROPN)$/u.test(root.upos) || !isHeadline(tokens)) return tokens;
  if (tokens.some(({ upos, xpos }) => upos === "AUX" || /^VB[DPZ]$/u.test(xpos))) return tokens;
  const to = tokens.find(({ xpos }) => xpos === "TO");
  const verb = to && tokens[to.head - 1];
  if (!to || verb?.xpos !== "VB" || verb.id < root.id || !/^(?:acl|xcomp|advcl)$/u.test(verb.deprel))
    return tokens;
  const [own] = tokens.filter(({ head, deprel }) => head === verb.id && deprel === "nsubj");
  return own || isAskedFor(root) ? tokens : asClause(tokens, { verb, subject: root });
}

/** *Plan to ban arms, bid to save deal*: no one is to do it. */
function isAskedFor({ lemma, upos }: Token): boolean {
  return (
    upos === "NOUN" &&
    /^(?:agreement|ability|attempt|bid|bill|call|campaign|chance|deal|deadline|decision|drive|effort|failure|fight|law|meeting|mission|move|need|offer|order|pact|plan|pledge|plot|pressure|promise|proposal|push|race|refusal|request|right|summit|talk|threat|vote|way)$/u.test(
      lemma,
    )
  );
}
