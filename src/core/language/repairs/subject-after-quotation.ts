import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

const closing = /^(?:["”]|''|’’)$/u;

/**
 * Gives a verb the name between it and the quotation before it for its subject.
 *
 *     “… in areas where I fall short,”  Anderson, who works in Sacramento,  said  on a call.
 *                 areas                 appos of areas -> nsubj of said
 *
 * Leaves alone a verb that has a subject, and names that hang on what stands after the mark.
 */
export function repairSubjectAfterQuotation(tokens: readonly Token[]): readonly Token[] {
  const mark = tokens.findIndex(
    (token, i) => closing.test(token.form) && /^[,.!?]$/u.test(before(tokens, i)),
  );
  const name = tokens[mark + 1];
  if (mark < 0 || !name || !/^(?:PROPN|PRON|NOUN)$/u.test(name.upos) || name.head > mark) return tokens;
  const verb = tokens.find(
    (token) =>
      token.id > name.id &&
      /^VB[DZP]$/u.test(token.xpos) &&
      token.head <= mark + 1 &&
      !/^(?:acl|appos|conj)/u.test(token.deprel) &&
      !hasDependent(tokens, token, /^(?:[nc]subj|expl|mark)/u),
  );
  if (!verb || name.head === verb.id) return tokens;
  return tokens.map((token) => (token === name ? { ...token, head: verb.id, deprel: "nsubj" } : token));
}

function before(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.form ?? "";
}
