import type { Sentence, Token } from "../../../model/document.ts";
import { dependents, headOf } from "../../../text/tree.ts";
import { isVerb } from "../../roles/clauses.ts";
import { formOf, leadOf, subjectOf } from "./form.ts";

/**
 * Adds what governs a predicate, two steps up; conjoined predicates have what governs the first.
 *
 *     They  wanted   to meet  and  talk.
 *           over 1                          over want xcomp to · over form VBD xcomp to · first VB xcomp to
 */
export function addCluesAbove(clues: string[], sentence: Sentence, predicate: Token): void {
  const first = firstConjunct(sentence, predicate);
  if (first !== predicate)
    clues.push(`first ${formOf(sentence, first)}`, `first ${first.deprel} ${leadOf(sentence, first)}`);
  const over = headOf(sentence, first);
  if (!over) return;
  const lemma = over.lemma.toLowerCase();
  const form = formOf(sentence, over);
  const lead = leadOf(sentence, first);
  const relation = lead === "" ? first.deprel : `${first.deprel} ${lead}`;
  clues.push(
    `over ${lemma} ${relation}`,
    `over ${lemma} ${first.deprel} ${predicate.xpos}`,
    `over form ${form} ${relation}`,
    `over form ${form} ${first.deprel}`,
    `over tag ${over.xpos} ${relation}`,
    `over subject ${subjectOf(sentence, over)}`,
  );
  const above = firstConjunct(sentence, over);
  const higher = headOf(sentence, above);
  if (!higher) return;
  const rise = leadOf(sentence, above);
  clues.push(
    `second tag ${higher.xpos} ${above.deprel} ${rise}`,
    `second form ${formOf(sentence, higher)} ${above.deprel}`,
  );
}

/** Returns the predicate that a conjoined one without a subject of its own stands beside. */
function firstConjunct(sentence: Sentence, token: Token): Token {
  let first = token;
  for (let steps = 0; first.deprel === "conj" && steps < 4; steps++) {
    const head = headOf(sentence, first);
    if (!head || (isVerb(first) && dependents(sentence, first, "nsubj").length > 0)) break;
    first = head;
  }
  return first;
}
