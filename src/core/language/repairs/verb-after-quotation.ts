import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";
import { canBeFinite, past } from "./finite.ts";

const mark = /^(?:["“”]|''|``)$/u;

/**
 * Joins a verb behind a quotation to the one before it, where the parser joined it to a word of the quotation.
 *
 *     He  called  it “a lie told over graves”  and  vowed  revenge.
 *                           conj of told -> conj of called
 *
 * Leaves alone a verb with a subject, and one that stands in the quotation itself.
 */
export function repairVerbAfterQuotation(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((mended, { id }) => repairAt(mended, mended[id - 1] as Token), tokens);
}

function repairAt(tokens: readonly Token[], verb: Token): readonly Token[] {
  if (verb.deprel !== "conj" || !canBeFinite(tokens, verb)) return tokens;
  if (hasDependent(tokens, verb, /^(?:[nc]subj|expl|mark)/u)) return tokens;
  const link = tokens.find(({ head, deprel }) => head === verb.id && deprel === "cc");
  const closing = link && tokens[link.id - (tokens[link.id - 2]?.form === "," ? 3 : 2)];
  if (!closing || !mark.test(closing.form)) return tokens;
  const opening = tokens.slice(0, closing.id - 1).findLast(({ form }) => mark.test(form));
  if (!opening || verb.head <= opening.id || verb.head >= closing.id) return tokens;
  let above = tokens[verb.head - 1];
  while (above && (above.id > opening.id || above.upos !== "VERB")) above = tokens[above.head - 1];
  if (!above) return tokens;
  const outer = above.id;
  return tokens.map((token) => (token === verb ? { ...token, ...past(token), head: outer } : token));
}
