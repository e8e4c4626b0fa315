import type { Token } from "../../model/document.ts";

/**
 * Hangs a clause that begins with *who* on the name or noun before its comma.
 *
 *     …, said Abellana, who hosted the meeting.
 *             acl:relcl head, not said
 *
 * Leaves alone a clause that is one already, and one whose noun lies below it.
 */
export function repairRelativeClause(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (const { id } of tokens) mended = repairAt(mended, id);
  return mended;
}

/** Mends the clause whose subject is the word with this number; one at a time, so that no cycle can arise. */
function repairAt(tokens: readonly Token[], id: number): readonly Token[] {
  const who = tokens[id - 1];
  if (who?.form !== "who" || !who.deprel.startsWith("nsubj") || tokens[id - 2]?.form !== ",") return tokens;
  const verb = tokens[who.head - 1];
  const before = tokens[id - 3];
  if (!verb || !before || verb.head === 0 || verb.deprel.startsWith("acl")) return tokens;
  if (!/^(?:NOUN|PROPN)$/u.test(before.upos)) return tokens;
  const noun = headOfName(tokens, before);
  if (liesBelow(tokens, noun, verb)) return tokens;
  return tokens.map((token) => (token === verb ? { ...verb, head: noun.id, deprel: "acl:relcl" } : token));
}

/** Steps up from the last word of a name to its first: *Lorenzo [Abellana]*. */
function headOfName(tokens: readonly Token[], last: Token): Token {
  let head = last;
  while (/^(?:flat|compound)/u.test(head.deprel) && tokens[head.head - 1])
    head = tokens[head.head - 1] as Token;
  return head;
}

function liesBelow(tokens: readonly Token[], token: Token, above: Token): boolean {
  for (let at: Token | undefined = token; at; at = tokens[at.head - 1]) if (at === above) return true;
  return false;
}
