import type { Token } from "../../model/document.ts";

/** A participle with an object or a clause of its own is a past that was misread: *promised that …*. */
export function canBeFinite(tokens: readonly Token[], { id, xpos }: Token): boolean {
  if (/^VB[DZP]$/u.test(xpos)) return true;
  return (
    xpos === "VBN" && tokens.some((other) => other.head === id && /^(?:obj|[cx]comp)/u.test(other.deprel))
  );
}

/** Returns the tag and features of a past for a participle. */
export function past({ xpos }: Token): Partial<Token> {
  return xpos === "VBN" ? { xpos: "VBD", feats: "Mood=Ind|Tense=Past|VerbForm=Fin" } : {};
}
