import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation } from "../../text/tree.ts";
import { isVerb } from "../roles/clauses.ts";
import { isInverted } from "./inversion.ts";

/** How far a predicate is from having happened. */
export type Reality = "real" | "negated" | "planned" | "uncertain";

const may = new Set(["may", "might", "could", "can", "should", "must", "ought"]);
const will = new Set(["will", "shall", "wo", "sha", "'ll", "’ll"]);
const negators = new Set(["not", "n't", "n’t", "never", "neither", "nor", "nt"]);
const nobody = new Set(["nobody", "none", "nothing"]);
const conditions = new Set(["if", "unless", "until", "whether", "once"]);

/**
 * Returns what a predicate's own words say of its reality: auxiliaries, negation, conjunction.
 *
 *     did not meet: negated    will meet: planned    Chiefs to meet: planned    could meet, if they meet: uncertain    had met: real
 */
export function modalityOf(sentence: Sentence, predicate: Token): Reality {
  const around = dependents(sentence, predicate);
  if (isNegated(sentence, predicate, around)) return "negated";
  if (around.some((t) => hasRelation(t, "mark", "case") && t.lemma.toLowerCase() === "without"))
    return "negated";
  if (around.some((t) => hasRelation(t, "mark") && conditions.has(t.lemma.toLowerCase()))) return "uncertain";
  if (isInverted(sentence, predicate)) return "uncertain";
  const auxiliaries = auxiliariesOf(sentence, predicate);
  if (auxiliaries.some((t) => may.has(t.lemma.toLowerCase()))) return "uncertain";
  if (auxiliaries.some((t) => t.lemma.toLowerCase() === "would" || t.form.toLowerCase() === "would"))
    return hasCondition(sentence, predicate) || hasPerfect(auxiliaries) ? "uncertain" : "planned";
  if (auxiliaries.some((t) => will.has(t.lemma.toLowerCase()) || t.form.toLowerCase() === "will"))
    return "planned";
  return isInfinitiveAlone(predicate, around) ? "planned" : "real";
}

/** *Germany to send tanks*: the future of a headline. */
function isInfinitiveAlone(predicate: Token, around: readonly Token[]): boolean {
  return (
    predicate.head === 0 &&
    predicate.xpos === "VB" &&
    around.some(({ deprel, lemma }) => deprel === "mark" && lemma === "to") &&
    around.some(({ id, deprel }) => id < predicate.id && /^nsubj/u.test(deprel))
  );
}

/** Auxiliaries of a predicate; a conjoined verb without its own borrows those of the first. */
function auxiliariesOf(sentence: Sentence, predicate: Token): readonly Token[] {
  const own = dependents(sentence, predicate, "aux", "aux:pass");
  const bare = own.length === 0 && !dependents(sentence, predicate, "nsubj").length;
  const head = sentence.tokens[predicate.head - 1];
  const shares = predicate.deprel === "conj" && head && isVerb(head) && bare && head.xpos === predicate.xpos;
  return shares ? auxiliariesOf(sentence, head) : own;
}

function isNegated(sentence: Sentence, predicate: Token, around: readonly Token[]): boolean {
  if (around.some((t) => hasRelation(t, "advmod", "det", "cc:preconj") && isNegator(t, predicate)))
    return true;
  return around.some(
    (t) =>
      hasRelation(t, "nsubj") &&
      (nobody.has(t.lemma.toLowerCase()) ||
        dependents(sentence, t, "det").some((d) => ["no", "neither"].includes(d.lemma.toLowerCase()))),
  );
}

function isNegator(token: Token, predicate: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  return negators.has(lemma) || (lemma === "no" && (hasRelation(token, "det") || !isVerb(predicate)));
}

function hasCondition(sentence: Sentence, predicate: Token): boolean {
  return dependents(sentence, predicate, "advcl").some((clause) =>
    dependents(sentence, clause, "mark").some((t) => ["if", "unless"].includes(t.lemma.toLowerCase())),
  );
}

function hasPerfect(auxiliaries: readonly Token[]): boolean {
  return auxiliaries.some((t) => t.lemma.toLowerCase() === "have");
}
