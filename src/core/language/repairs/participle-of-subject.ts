import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/**
 * Gives the subject that a participle took to the main verb behind it.
 *
 *     Truckers           stranded            on the far side  staged  a protest.
 *     nsubj of stranded  advcl of staged                      root
 *     nsubj of staged    acl of Truckers
 *
 * Leaves alone a verb with a subject of its own, and a clause that a comma ends (*The talks over, they left*).
 */
export function repairParticipleOfSubject(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.find((token) => isBeforeMain(tokens, token));
  const subject = tokens.find((token) => token.head === participle?.id && token.deprel === "nsubj");
  if (!participle || !subject || subject.id > participle.id) return tokens;
  const verb = tokens[participle.head - 1] as Token;
  const last = tokens.findLast((token) => token.id < verb.id && isWithin(tokens, token, participle));
  if (tokens.slice(last?.id, verb.id).some(({ form }) => form === ",") || last?.form === ",") return tokens;
  return tokens.map((token) => {
    if (token === subject) return { ...token, head: verb.id };
    return token === participle ? { ...token, head: subject.id, deprel: "acl" } : token;
  });
}

function isBeforeMain(tokens: readonly Token[], token: Token): boolean {
  const verb = tokens[token.head - 1];
  if (token.deprel !== "advcl" || !/^VB[DN]$/u.test(token.xpos) || !verb || verb.id < token.id) return false;
  return (
    verb.upos === "VERB" &&
    !hasDependent(tokens, verb, /^(?:nsubj|csubj|expl)/u) &&
    !hasDependent(tokens, token, /^(?:mark|aux|obj|cc)/u)
  );
}
