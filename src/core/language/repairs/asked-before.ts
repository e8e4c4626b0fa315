import type { Token } from "../../model/document.ts";

/** Participles that open a sentence with what somebody was asked. */
const opening = new Set(["ask", "press", "question"]);

/**
 * Makes the verb of the answer the main verb, where the parser took the participle before it for that.
 *
 *     Asked whether it was a mistake,  the general  replied  …
 *     root, VBD                        nsubj        ccomp
 *     advcl, VBN                                    root
 *
 * Leaves alone a question with a subject, and one with no answer behind a comma.
 */
export function repairAskedBefore(tokens: readonly Token[]): readonly Token[] {
  const asked = tokens.find(({ upos }) => upos !== "PUNCT");
  if (asked?.head !== 0 || !opening.has(asked.lemma) || !/^VB[DN]$/u.test(asked.xpos)) return tokens;
  const answer = tokens.findLast(
    (token) =>
      token.head === asked.id &&
      /^(?:ccomp|parataxis|conj|advcl)$/u.test(token.deprel) &&
      /^VB[DZP]$/u.test(token.xpos) &&
      hasSubjectBehindComma(tokens, token),
  );
  if (!answer) return tokens;
  return tokens.map((token) => {
    if (token === asked)
      return {
        ...token,
        xpos: "VBN",
        feats: "Tense=Past|VerbForm=Part|Voice=Pass",
        head: answer.id,
        deprel: "advcl",
      };
    if (token === answer) return { ...token, head: 0, deprel: "root" };
    return token.head === asked.id && token.id > answer.id ? { ...token, head: answer.id } : token;
  });
}

function hasSubjectBehindComma(tokens: readonly Token[], verb: Token): boolean {
  const subject = tokens.find(({ head, deprel }) => head === verb.id && deprel === "nsubj");
  if (!subject || subject.id > verb.id) return false;
  let first = subject.id;
  for (const { id, head } of tokens) if (head === subject.id && id < first) first = id;
  return tokens[first - 2]?.form === ",";
}
