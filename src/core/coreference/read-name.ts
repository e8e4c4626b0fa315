import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Sentence, Token } from "../model/document.ts";
import { fold } from "../text/fold.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { isSubject } from "./is-subject.ts";
import type { NamedHead } from "./named-heads.ts";
import { readNoun } from "./read-noun.ts";

/** Words of the longest title before a name. */
const longestTitle = 8;

/**
 * Reads a name with what its title tells.
 *
 *     [U.S. President] Barack Obama     Mrs. Thatcher
 *     president                         f
 */
export function readName(sentence: Sentence, named: NamedHead, text: string, lexicon: Lexicon): Candidate {
  const { head, span, sort } = named;
  const written = text.slice(span.start, span.end).replace(/\s+/gu, " ");
  const name = fold(written.replace(/^(?:the|mr|mrs|ms|dr|sir)\.? /iu, ""));
  const titles = titlesBefore(sentence, named);
  const nouns = titles.map(({ lemma }) => lemma.toLowerCase());
  const isPerson = sort === "person";
  return candidateOf({
    sentence,
    head,
    mention: "name",
    sort,
    isSubject: isSubject(sentence, head),
    plural: named.plural,
    gender: isPerson ? genderOf(written, titles, lexicon) : null,
    name,
    noun: isPerson ? null : name.slice(name.lastIndexOf(" ") + 1),
    titles: isPerson ? nouns : [...nouns, head.lemma.toLowerCase()],
    actor: named.actor,
    place: named.place,
    feature: named.feature,
  });
}

function titlesBefore({ tokens }: Sentence, { head, first }: NamedHead): readonly Token[] {
  const before = tokens.slice(Math.max(0, first - 1 - longestTitle), first - 1);
  return before.filter(
    (token) => (token.head === head.id || token.id === head.id) && /^(?:NOUN|PROPN)$/u.test(token.upos),
  );
}

function genderOf(name: string, titles: readonly Token[], lexicon: Lexicon): "f" | "m" | null {
  const told = titles.map(({ form, lemma }) => {
    if (/^(?:mr|sir|lord)\.?$/iu.test(form)) return "m";
    if (/^(?:mrs|ms|miss|lady)\.?$/iu.test(form)) return "f";
    return readNoun(lemma.toLowerCase(), lexicon).gender;
  });
  const given = lexicon.actors.givenNames.get(name.split(" ", 1)[0]?.toLowerCase() ?? "");
  return told.find((gender) => gender !== null) ?? given ?? null;
}

/**
 * Tells a noun with a capital, which stands for what was named in full: *the Church, the Ministry*. One that is
 * also written without is no person, whatever the name model says: *Cyclone*.
 *
 * @param nouns those written without a capital
 */
export function isNounAlone(
  { head, span, actor, sort }: NamedHead,
  text: string,
  lexicon: Lexicon,
  nouns: ReadonlySet<string>,
): boolean {
  const name = text.slice(span.start, span.end).replace(/^the /iu, "");
  if (name.includes(" ")) return false;
  if (sort === "person" && nouns.has(name.toLowerCase())) return true;
  return actor === null && readNoun(head.lemma.toLowerCase(), lexicon).sort !== "thing";
}
