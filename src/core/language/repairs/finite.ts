import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/** A participle with an object or a clause of its own is a past that was misread: *promised that …*. */
export function canBeFinite(tokens: readonly Token[], token: Token): boolean {
  if (/^VB[DZP]$/u.test(token.xpos)) return true;
  return token.xpos === "VBN" && hasDependent(tokens, token, /^(?:obj|[cx]comp)/u);
}

/** Returns the tag and features of a past for a participle. */
export function past({ xpos }: Token): Partial<Token> {
  return xpos === "VBN" ? { xpos: "VBD", feats: "Mood=Ind|Tense=Past|VerbForm=Fin" } : {};
}
