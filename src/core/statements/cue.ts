import type { Cue, Meaning } from "../lexicon/cues.ts";
import type { Sentence, Token } from "../model/document.ts";
import { dependents, headOf } from "../text/tree.ts";
import type { Finding, Site } from "./rules/rule.ts";

const negations = new Set(["not", "n't", "never", "neither", "nor", "hardly"]);

/** Returns a verb's entry, under its particle where it has one: *pointed … out* -> `point out`. */
export function verbCue({
  sentence,
  token,
  words,
}: Pick<Site, "sentence" | "token" | "words">): Cue | undefined {
  // court-ordered, Iran-backed: part of an adjective
  if (sentence.tokens[token.id - 2]?.form === "-" || isNotAllowed(sentence, token)) return undefined;
  const particle = particleOf({ sentence, token });
  for (const lemma of lemmas(token)) {
    const cue = particle && words.verbs.get(`${lemma} ${particle.form.toLowerCase()}`);
    if (cue) return cue;
    if (particle?.deprel === "compound:prt") continue;
    const plain = words.verbs.get(lemma);
    if (plain) return plain;
  }
  return undefined;
}

const allowing = new Set(["allow", "authorise", "authorize", "empower", "entitle", "permit"]);

/** *not authorized to discuss the matter*: a stock phrase for why a name is missing, by which nothing is said. */
function isNotAllowed(sentence: Sentence, token: Token): boolean {
  const head = headOf(sentence, token);
  if (!head || !allowing.has(head.lemma) || sentence.tokens[token.id - 2]?.form !== "to") return false;
  return dependents(sentence, head, "advmod").some(({ lemma }) => negations.has(lemma.toLowerCase()));
}

const adverbs = new Set(["back", "out", "aside", "off", "up", "down", "on", "in", "away"]);

/** Returns the particle of a verb, which the parser may take for an adverb: *fired back*. */
function particleOf({ sentence, token }: Pick<Site, "sentence" | "token">): Token | undefined {
  const [particle] = dependents(sentence, token, "compound:prt");
  return (
    particle ??
    dependents(sentence, token, "advmod").find(
      (t) => t.id === token.id + 1 && adverbs.has(t.form.toLowerCase()),
    )
  );
}

/** Returns a verb's lemma, and what its form may come from where that is unknown: *boasted*. */
function lemmas({ lemma, form }: Token): readonly string[] {
  const plain = form.toLowerCase();
  const [stem] = /^.{3,}(?=(?:ed|ing|es)$)/u.exec(plain) ?? [];
  return stem ? [lemma.toLowerCase(), stem, `${stem}e`, plain.slice(0, -1)] : [lemma.toLowerCase()];
}

/** Tells whether a word is a cue in this construction, with this source. */
export function allows(site: Site, cue: Cue, frame: string, source: Token | undefined): boolean {
  const mark = cue.frames.get(frame);
  if (mark === undefined) return false;
  return mark === "always" || (source !== undefined && site.isSomebody(source));
}

/** Returns the word that turns a cue round: *did not say, has never denied*. */
export function negationOf({ sentence, token }: Pick<Site, "sentence" | "token">): Token | undefined {
  return dependents(sentence, token, "advmod").find((t) => negations.has(t.lemma.toLowerCase()));
}

/**
 * Returns the words of a cue: the head, its particle, and with a negation all from the auxiliary on.
 *
 *     The ministry  did not deny  that talks …      He  pointed out  that …
 */
export function cueTokens(site: Pick<Site, "sentence" | "token">): readonly Token[] {
  const { sentence, token } = site;
  const negation = negationOf(site);
  const particle = [particleOf(site)].find((t) => t?.id === token.id + 1);
  const auxiliary = dependents(sentence, token, "aux", "cop").find((t) => t.id < token.id);
  const first = negation ? Math.min(negation.id, auxiliary?.id ?? negation.id) : token.id;
  return sentence.tokens.slice(Math.min(first, token.id) - 1, (particle ?? token).id);
}

/** What a cue says that no list has: *according to*, a colon, quotation marks. */
export const plainlySaid: Meaning = { class: "speech", polarity: "positive", strength: "strong" };

/** Returns what a cue says about its content, and whether it is taken back or turned down. */
export function meaningOf(
  site: Pick<Site, "sentence" | "token">,
  { class: kind, polarity, strength }: Meaning,
): Meaning {
  return { class: kind, polarity: negationOf(site) ? "negated" : polarity, strength };
}

/** Puts together what a rule found for a word of the cue lists. */
export function finding(site: Site, cue: Cue, source: Token | undefined, content: readonly Token[]): Finding {
  return { cue: cueTokens(site), source, content, meaning: meaningOf(site, cue) };
}
