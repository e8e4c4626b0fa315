import type { KnownName } from "../../lexicon/names.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { dependent, hasRelation, headOf, headOfSpan } from "../../text/tree.ts";
import type { NameHit } from "../names.ts";
import { phraseOf } from "../phrase.ts";
import { type ActorRule, type Candidate, candidateOf } from "../rule.ts";
import type { Scene } from "../scene.ts";

/** Prepositions after which a state's name is a place. */
const locative = new Set(
  "in at near inside outside across around throughout within into through via over off towards".split(" "),
);

/**
 * A state, body, group, people or outlet that the word lists know.
 *
 *     Moscow   accused   NATO   of arming   Kyiv.
 *     RUS GOV            IGO                UKR GOV
 *
 * Leaves alone states and cities where things happen (*in Russia*), which are places; adjectives
 * (rule `demonym`); persons (rule `person-name`).
 */
export const knownName: ActorRule = {
  id: "known-name",

  find(sentence, scene) {
    return scene.namesIn(sentence).flatMap((hit) => {
      const { known } = hit;
      const head = headOfSpan(sentence, hit);
      if (!known || !head || known.kind === "person") return [];
      if (known.use === "adjective" && isAttribute(sentence, head, hit)) return [];
      const isSite = known.use === "metonym" || (known.kind === "state" && known.use !== "people");
      if (isSite && isPlace(sentence, head) && !isTarget(sentence, head)) return [];
      return [describe(sentence, hit, known, head, scene)];
    });
  },
};

/** *Russian troops*; also where the parser takes the noun for the next phrase. */
function isAttribute(sentence: Sentence, head: Token, hit: NameHit): boolean {
  if (hasRelation(head, "amod", "compound", "nmod:desc", "flat", "det", "conj", "root")) return true;
  return ["NOUN", "PROPN"].includes(sentence.tokens[hit.last]?.upos ?? "");
}

/** Verbs of what flies somewhere. */
const throwing = new Set("aim direct fire fling hurl launch lob point rain shoot throw unleash".split(" "));

/** *fired rockets [at Israel], missiles launched [into Israel]*: who is aimed at, and not where. */
function isTarget(sentence: Sentence, head: Token): boolean {
  const preposition = dependent(sentence, head, "case")?.lemma ?? "";
  if (!/^(?:at|into|towards?)$/u.test(preposition)) return false;
  const above = headOf(sentence, head);
  const verb = above?.upos === "NOUN" ? headOf(sentence, above) : above;
  return [above, verb].some((token) => token !== undefined && throwing.has(token.lemma));
}

function isPlace(sentence: Sentence, head: Token): boolean {
  const preposition = dependent(sentence, head, "case");
  return preposition !== undefined && locative.has(preposition.lemma) && preposition.id < head.id;
}

function describe(sentence: Sentence, hit: NameHit, known: KnownName, head: Token, scene: Scene): Candidate {
  const isAcronym = /^[A-Z.]+$/u.test(known.written);
  const isPeople = known.use === "people" || known.use === "adjective";
  const phrase = phraseOf(sentence, head);
  const isWhole = phrase.last === hit.last && hit.first - phrase.first < 3;
  return candidateOf({
    sentence,
    head,
    span: { start: isWhole ? Math.min(phrase.start, hit.start) : hit.start, end: hit.end },
    mention: "name",
    owners: [],
    rule: "known-name",
    kind: isPeople ? "group" : known.kind === "state" || known.kind === "group" ? known.kind : "organization",
    name: isPeople ? scene.text.slice(hit.start, hit.end) : known.name,
    acronym: isAcronym && known.kind !== "state" ? scene.text.slice(hit.start, hit.end) : null,
    key: `${isPeople ? "people" : known.kind}:${known.name}`,
    country: countryOf(sentence, known, phrase.first, hit, scene),
    sector: isPeople && known.kind === "state" ? "CVL" : known.sector,
    noun: isPeople ? null : nounOf(known.name),
    plural: isPeople,
    definite: true,
    inherits: known.kind === "people" && known.country === null,
    local: true,
  });
}

/**
 * *the Brazilian Congress, Congress*: a shared name goes to the state before it, or that of the report if it has one,
 * or the likeliest that the report names.
 * *the Soviet news agency TASS*: an outlet may have been another state's in its time.
 */
function countryOf(
  sentence: Sentence,
  known: KnownName,
  from: number,
  hit: NameHit,
  scene: Scene,
): string | null {
  const before = scene
    .namesIn(sentence)
    .find((name) => name.first >= from && name.last < hit.first && name.known?.kind === "state");
  if (before?.known && (known.shared || known.sector === "JRN")) return before.known.country;
  if (!known.shared) return known.country;
  const hasOne = (country: string) =>
    country === known.country || known.sharers.length === 0 || known.sharers.includes(country);
  if (scene.home !== undefined && hasOne(scene.home)) return scene.home;
  if (known.country && scene.isNamed(known.country)) return known.country;
  return scene.namedBefore(hit, hasOne) ?? known.country;
}

/** *Shanghai Cooperation Organization* can be taken up by *the organization*. */
function nounOf(name: string): string {
  return /(?<!\S)\S+$/u.exec(name)?.[0].toLowerCase() ?? "";
}
