import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Sentence, Token } from "../model/document.ts";
import { fold } from "../text/fold.ts";
import { dependent, dependents, feature, hasRelation } from "../text/tree.ts";
import { type Candidate, candidateOf, type Givenness } from "./candidate.ts";
import { isSubject } from "./is-subject.ts";
import { anybody, pronouns } from "./pronouns.ts";
import { readNoun } from "./read-noun.ts";

/**
 * Reads a pronoun, or a noun with what is told of it.
 *
 *     our   common      friends
 *     owner qualifier   noun, a person, plural
 *
 * A proper noun that the name model overlooked is a name; of a person where it begins with a given name.
 *
 * @param actor id of whom the stage of actors takes it for
 */
export function readWord(
  sentence: Sentence,
  head: Token,
  actor: string | null,
  lexicon: Lexicon,
): Candidate | undefined {
  const word = head.form.toLowerCase();
  const pronoun = pronouns.get(word);
  if (pronoun && (head.form === "I" || head.upos === "PRON" || head.upos === "DET")) {
    const { sort, plural, gender, person } = pronoun;
    const mention = "pronoun";
    return candidateOf({
      sentence,
      head,
      mention,
      sort,
      plural,
      gender,
      person,
      isSubject: isSubject(sentence, head),
    });
  }
  if (anybody.has(word)) return readAnybody(sentence, head, word);
  if ((head.upos !== "NOUN" && head.upos !== "PROPN") || hasRelation(head, "nmod:desc")) return undefined;
  const named = head.upos === "PROPN" ? readProper(sentence, head, lexicon) : undefined;
  return named ?? (hasRelation(head, "compound") ? undefined : readCommon(sentence, head, actor, lexicon));
}

function readAnybody(sentence: Sentence, head: Token, noun: string): Candidate {
  return candidateOf({
    sentence,
    head,
    mention: "nominal",
    sort: "person",
    isSubject: isSubject(sentence, head),
    plural: true,
    noun,
    givenness: "new",
  });
}

/** *Collins College* is a name, *the Church* a noun as any other. */
function readProper(sentence: Sentence, head: Token, lexicon: Lexicon): Candidate | undefined {
  const name = flatName(sentence, head);
  const noun = head.lemma.toLowerCase();
  const known = readNoun(noun, lexicon);
  const gender = lexicon.actors.givenNames.get(name.split(" ", 1)[0]?.toLowerCase() ?? "");
  const isPerson = gender !== undefined && !hasRelation(head, "compound");
  if (!isPerson && known.sort !== "thing" && !name.includes(" ")) return undefined;
  return candidateOf({
    sentence,
    head,
    mention: "name",
    sort: isPerson ? "person" : known.sort,
    isSubject: isSubject(sentence, head),
    plural: !isPerson && isPlural(head, known.isMany),
    gender: isPerson ? gender : known.gender,
    name: fold(name),
    noun: isPerson ? null : noun,
  });
}

function flatName(sentence: Sentence, head: Token): string {
  const parts = dependents(sentence, head, "compound", "flat").filter(({ upos }) => upos === "PROPN");
  if (parts.length === 0) return head.form;
  return [...parts, head]
    .sort((a, b) => a.id - b.id)
    .map(({ form }) => form)
    .join(" ");
}

function readCommon(sentence: Sentence, head: Token, actor: string | null, lexicon: Lexicon): Candidate {
  const noun = head.lemma.toLowerCase();
  const { sort, gender, isMany } = readNoun(noun, lexicon);
  const isThing = sort === "thing";
  return candidateOf({
    sentence,
    head,
    mention: "nominal",
    sort,
    isSubject: isSubject(sentence, head),
    plural: isPlural(head, isMany),
    gender,
    noun: isThing ? null : noun,
    qualifiers: isThing ? nothing : qualifiersOf(sentence, head),
    givenness: isThing ? "new" : givennessOf(sentence, head),
    owner: isThing ? null : (dependent(sentence, head, "nmod:poss") ?? null),
    actor,
  });
}

function isPlural(head: Token, isMany: boolean): boolean {
  return isMany || feature(head, "Number") === "Plur";
}

const nothing: ReadonlySet<string> = new Set();
/** Words that tell nothing apart. */
const empty = new Set("entire whole same very own little young old poor late".split(" "));

function qualifiersOf(sentence: Sentence, head: Token): ReadonlySet<string> {
  const words = dependents(sentence, head, "amod", "compound", "nummod", "nmod", "acl", "flat");
  const telling = words.filter((word) => !hasRelation(word, "nmod:poss"));
  if (telling.length === 0) return nothing;
  return new Set(telling.map(({ lemma }) => lemma.toLowerCase()).filter((word) => !empty.has(word)));
}

function givennessOf(sentence: Sentence, head: Token): Givenness {
  if (dependent(sentence, head, "nmod:poss")) return "owned";
  const opening = dependent(sentence, head, "det")?.lemma.toLowerCase();
  if (opening === "the") return "definite";
  if (opening && /^(?:this|that|these|those)$/u.test(opening)) return "near";
  if (opening && /^(?:any|no|every|each|another|what|which|whatever)$/u.test(opening)) return "any";
  return opening || dependent(sentence, head, "nummod") ? "new" : "bare";
}
