import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, headOf, subtreeTokens } from "../../text/tree.ts";
import { isVerb } from "../roles/clauses.ts";

/** Spans of time that no act of the day fills. */
const ages = new Set(["century", "decade", "generation", "year"]);
const lasting = /^(?:centur(?:y|ies)|decades?|generations?|years?)[-‑](?:long|old)$/u;

/** Adverbs of what was before. */
const formerly = new Set(["formerly", "historically", "long", "originally", "previously", "traditionally"]);

/**
 * Tells whether a clause without a date of its own tells of what was before the report's story.
 *
 *     fighters who had fled other towns      defied the US for decades      have long fled
 *
 * Leaves alone the past perfect of speech that is reported (*said that they had surrendered*).
 */
export function isBackground(sentence: Sentence, trigger: Token): boolean {
  const verb = isVerb(trigger) ? trigger : verbOver(sentence, trigger);
  if (!verb) return false;
  return hadDone(sentence, verb) || lastedYears(sentence, verb) || wasFormerly(sentence, verb);
}

/** The verb whose object or subject a noun is. */
function verbOver(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun);
  return head && isVerb(head) && hasRelation(noun, "obj", "nsubj") ? head : undefined;
}

/** A relative clause in the past perfect. */
function hadDone(sentence: Sentence, verb: Token): boolean {
  if (verb.deprel !== "acl:relcl") return false;
  return dependents(sentence, verb, "aux").some(
    (t) => /^(?:had|['’]d)$/iu.test(t.form) && t.lemma === "have",
  );
}

/** *For decades*, *a decades-long insurgency*. */
function lastedYears(sentence: Sentence, verb: Token): boolean {
  const times = dependents(sentence, verb, "obl").filter((t) => ages.has(t.lemma.toLowerCase()));
  if (times.some((t) => dependents(sentence, t, "case").some((c) => c.lemma.toLowerCase() === "for")))
    return true;
  return dependents(sentence, verb, "obj", "obl").some((t) =>
    subtreeTokens(sentence, t, (u) => u.id > t.id).some((u) => isLasting(sentence, u)),
  );
}

/** *Decades-long* is one token or three. */
function isLasting(sentence: Sentence, token: Token): boolean {
  if (lasting.test(token.form.toLowerCase())) return true;
  return (
    token.lemma.toLowerCase() === "long" &&
    dependents(sentence, token).some((t) => ages.has(t.lemma.toLowerCase()))
  );
}

function wasFormerly(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb, "advmod").some((t) => formerly.has(t.lemma.toLowerCase()));
}
