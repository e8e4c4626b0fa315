import type { Sentence, Token } from "../../model/document.ts";
import { dependents } from "../../text/tree.ts";
import { isVerb } from "../roles/clauses.ts";

/** Tells whether a verb stands in the past or the perfect: *struck, has struck, was struck*. */
export function isPast(sentence: Sentence, verb: Token): boolean {
  if (!isVerb(verb)) return false;
  const helpers = dependents(sentence, verb, "aux");
  if (helpers.some(({ xpos }) => xpos === "MD")) return false;
  const isPerfect = helpers.some(({ lemma, xpos }) => lemma === "have" || xpos === "VBD");
  return verb.xpos === "VBD" || (verb.xpos === "VBN" && isPerfect);
}
