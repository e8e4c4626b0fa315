import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/** Verbs whose participle says of somebody why he was dealt with. */
const charging = new Set(["accuse", "believe", "charge", "convict", "suspect", "want"]);

/**
 * Gives the participle that says what somebody is accused of to the object before it.
 *
 *     Police  arrested  two teenagers,  accused  of plotting an attack.
 *                       obj             conj of arrested  ->  acl of teenagers
 *
 * Leaves alone a participle that *and* joins, one with a subject or an object of its own, and a verb without an object.
 */
export function repairParticipleAfterObject(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.find((token) => isAfterComma(tokens, token));
  const object = participle && objectBefore(tokens, participle);
  if (!participle || !object) return tokens;
  return tokens.map((token) =>
    token === participle
      ? {
          ...token,
          xpos: "VBN",
          feats: "Tense=Past|VerbForm=Part|Voice=Pass",
          head: object.id,
          deprel: "acl",
        }
      : token,
  );
}

function isAfterComma(tokens: readonly Token[], token: Token): boolean {
  if (!charging.has(token.lemma) || !/^VB[ND]$/u.test(token.xpos) || !/^(?:conj|advcl)$/u.test(token.deprel))
    return false;
  return (
    tokens[token.id - 2]?.form === "," && !hasDependent(tokens, token, /^(?:cc|[nc]subj|obj|aux|mark|ccomp)/u)
  );
}

/** The object of the verb above, with no other clause between. */
function objectBefore(tokens: readonly Token[], { id, head }: Token): Token | undefined {
  return tokens.find((token) => token.head === head && token.deprel === "obj" && token.id < id);
}
