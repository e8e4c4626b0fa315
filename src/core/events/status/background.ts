import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, headOf, subtreeTokens } from "../../text/tree.ts";
import { isVerb } from "../roles/clauses.ts";

/** Spans of time that no act of the day fills; months where there are several. */
const ages = new Set(["century", "decade", "generation", "year"]);
const lasting = /^(?:centur(?:y|ies)|decades?|generations?|years?)[-‑](?:long|old)$/u;

/** Prepositions of what fills a span of time. */
const throughout = new Set(["during", "for", "in", "over", "through", "throughout"]);

/** Adverbs of what was before. */
const formerly = new Set(["formerly", "historically", "long", "originally", "previously", "traditionally"]);

/**
 * Tells whether a clause without a date of its own tells of what was before the report's story.
 *
 *     fighters who had fled other towns      defied the US for decades      have long fled
 *     fighters captured over five years      clashes over the past 18 months
 *
 * Leaves alone the past perfect of speech that is reported (*said that they had surrendered, a claim that they had*).
 */
export function isBackground(sentence: Sentence, trigger: Token): boolean {
  const verb = isVerb(trigger) ? trigger : verbOver(sentence, trigger);
  if (lastedYears(sentence, trigger)) return true;
  if (!verb) return false;
  return hadDone(sentence, verb) || lastedYears(sentence, verb) || wasFormerly(sentence, verb);
}

/** The verb whose object or subject a noun is. */
function verbOver(sentence: Sentence, noun: Token): Token | undefined {
  const head = headOf(sentence, noun);
  return head && isVerb(head) && hasRelation(noun, "obj", "nsubj") ? head : undefined;
}

/** A relative clause in the past perfect; one with a conjunction is what a noun says: *reports that they had met*. */
function hadDone(sentence: Sentence, verb: Token): boolean {
  if (verb.deprel !== "acl:relcl" || dependents(sentence, verb, "mark").length > 0) return false;
  return dependents(sentence, verb, "aux").some(
    (t) => /^(?:had|['’]d)$/iu.test(t.form) && t.lemma === "have",
  );
}

/** *For decades*, *over the past 18 months*, *a decades-long insurgency*. */
function lastedYears(sentence: Sentence, predicate: Token): boolean {
  const phrases = dependents(sentence, predicate, "obl", "nmod");
  if (phrases.some((t) => isAge(sentence, t) && isFilled(sentence, t))) return true;
  return dependents(sentence, predicate, "obj", "obl").some((t) =>
    subtreeTokens(sentence, t, (u) => u.id > t.id).some((u) => isLasting(sentence, u)),
  );
}

/** Years, or more than one month: *decades, five years, the past 18 months*. */
function isAge(sentence: Sentence, token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  if (ages.has(lemma)) return true;
  return lemma === "month" && token.form.toLowerCase() !== lemma && isOver(sentence, token);
}

/** *For decades*; *over the past year*, where *in a year* may lie ahead. */
function isFilled(sentence: Sentence, token: Token): boolean {
  const lead = dependents(sentence, token, "case")[0]?.lemma.toLowerCase();
  // "captured over five years of war": a parser takes "over" for "more than".
  if (lead === undefined) return dependents(sentence, token, "nummod").length > 0;
  if (lead === "for") return true;
  return throughout.has(lead) && (isOver(sentence, token) || lead === "over");
}

/** *The past year, recent years*. */
function isOver(sentence: Sentence, token: Token): boolean {
  return dependents(sentence, token, "amod").some((t) =>
    ["last", "past", "previous", "recent"].includes(t.lemma.toLowerCase()),
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
