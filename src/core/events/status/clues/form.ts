import type { Sentence, Token } from "../../../model/document.ts";
import { dependents, hasRelation } from "../../../text/tree.ts";

/** Auxiliaries whose tense is in their form; of the others the lemma tells all. */
const inflected = new Set(["be", "do", "have"]);

/**
 * Writes the verb group of a predicate: auxiliaries and copula, then the tag of its head; `!` where it is negated.
 *
 *     had not met: have.VBD VBN !      will meet: will VB      is ready: be.VBZ JJ
 */
export function formOf(sentence: Sentence, predicate: Token): string {
  let form = "";
  for (const t of dependents(sentence, predicate, "aux", "cop"))
    if (t.id < predicate.id) form += `${auxiliaryOf(t)} `;
  form += predicate.xpos;
  return negationOf(sentence, predicate) === undefined ? form : `${form} !`;
}

function auxiliaryOf(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (token.form.toLowerCase() === "would") return "would";
  return inflected.has(lemma) ? `${lemma}.${token.xpos}` : lemma;
}

const negators = new Set(["n't", "n’t", "neither", "never", "no", "nor", "not", "nt"]);
const nobody = new Set(["nobody", "none", "nothing"]);
const hardly = new Set(["barely", "hardly", "rarely", "seldom"]);

/**
 * Returns how a predicate is negated: by a word of its own, by a phrase, hardly; undefined where it is not.
 *
 *     did not meet: not      Nobody met: nsubj      found no proof: obj      hardly met: hardly
 */
export function negationOf(sentence: Sentence, predicate: Token): string | undefined {
  for (const t of dependents(sentence, predicate)) {
    const lemma = t.lemma.toLowerCase();
    if (negators.has(lemma) && hasRelation(t, "advmod", "det", "cc")) return "not";
    if (hardly.has(lemma) && hasRelation(t, "advmod")) return "hardly";
    if (hasRelation(t, "nsubj", "obj", "obl") && isNobody(sentence, t, lemma)) return t.deprel;
  }
  return undefined;
}

function isNobody(sentence: Sentence, phrase: Token, lemma: string): boolean {
  return nobody.has(lemma) || dependents(sentence, phrase, "det").some((t) => t.lemma.toLowerCase() === "no");
}

/** Writes what introduces a clause or phrase, in lower case: *that*, *in order to*; empty for nothing. */
export function leadOf(sentence: Sentence, token: Token): string {
  const marks = dependents(sentence, token, "mark");
  const leads = marks.length > 0 ? marks : dependents(sentence, token, "case");
  return leads.map((t) => t.lemma.toLowerCase()).join("+");
}

/** Writes who a predicate is told of: a pronoun's form, `name`, the tag of another noun, `-` for nobody. */
export function subjectOf(sentence: Sentence, predicate: Token): string {
  const [subject] = dependents(sentence, predicate, "nsubj", "csubj", "expl");
  if (!subject) return "-";
  if (subject.upos === "PRON" || subject.upos === "DET") return subject.form.toLowerCase();
  return subject.upos === "PROPN" ? "name" : subject.xpos;
}
