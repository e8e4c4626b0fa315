import type { Sentence, Token } from "../../../model/document.ts";
import { dependents, hasRelation } from "../../../text/tree.ts";
import { formOf, leadOf, negationOf, subjectOf } from "./form.ts";

/**
 * Adds what a predicate's own clause shows: its word, verb group, subject, relation, adverbs and complements.
 *
 *     The envoy probably  met  them.     word meet · form VBD · form VBD of NN · place root VBD · adverb probably
 */
export function addOwnClues(clues: string[], sentence: Sentence, predicate: Token): void {
  const lemma = predicate.lemma.toLowerCase();
  const { xpos, deprel } = predicate;
  const form = formOf(sentence, predicate);
  const subject = subjectOf(sentence, predicate);
  clues.push(
    `word ${lemma}`,
    `tag ${xpos}`,
    `form ${form}`,
    `form ${form} of ${subject}`,
    `place ${deprel} ${xpos}`,
  );
  const lead = leadOf(sentence, predicate);
  if (lead !== "") clues.push(`lead ${lead} ${deprel}`);
  const negation = negationOf(sentence, predicate);
  if (negation !== undefined) clues.push(`negated ${negation}`);
  if (xpos === "VB" && subject === "-" && form === "VB" && lead === "") clues.push(`bare ${deprel}`);
  for (const t of dependents(sentence, predicate)) addDependent(clues, sentence, lemma, t);
}

function addDependent(clues: string[], sentence: Sentence, lemma: string, token: Token): void {
  const own = token.lemma.toLowerCase();
  if (hasRelation(token, "advmod")) clues.push(`adverb ${own}`);
  else if (hasRelation(token, "aux")) clues.push(`aux ${own}`);
  else if (hasRelation(token, "xcomp", "ccomp")) clues.push(`takes ${lemma} ${token.xpos}`);
  else if (hasRelation(token, "obl")) clues.push(`with ${leadOf(sentence, token)}`);
  else if (hasRelation(token, "advcl")) clues.push(`clause ${leadOf(sentence, token)}`);
  else if (hasRelation(token, "obj"))
    for (const t of dependents(sentence, token, "det", "amod")) clues.push(`object ${t.lemma.toLowerCase()}`);
}
