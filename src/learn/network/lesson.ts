import { caseIn } from "../../core/language/names/capitals.ts";
import { rowsOf, type Vocabulary, type WordRows } from "../../core/language/network/word-input.ts";
import { wordShape } from "../../core/language/words.ts";
import type { Sentence, Token } from "../../core/model/document.ts";
import { headlineOf, titled } from "../headline.ts";
import { capitalsByDocument, type NamedSentence } from "../named-sentences.ts";

/** What the names of a sentence's words are, and how its text writes them elsewhere. */
export interface NameLesson {
  /** Index into `labelSets`. */
  readonly set: number;
  readonly labels: ArrayLike<number>;
  readonly cases: ArrayLike<number>;
}

/** A sentence as the network learns it; lists have a value for each word. */
export interface Lesson {
  readonly size: number;
  readonly words: readonly WordRows[];
  /** The same words all in small letters, and all in capitals. */
  readonly small: readonly WordRows[];
  readonly capital: readonly WordRows[];
  /** The same as a headline has it, plainly and with capitals; empty where it makes none. */
  readonly headlines: readonly Lesson[];
  /** How often each word occurs in what is learned from. */
  readonly counts: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly tags: readonly number[];
  /** Missing where nobody marked the sentence's names. */
  readonly names: NameLesson | undefined;
}

/** What lessons are made with. */
export interface LessonPlan {
  readonly vocabulary: Vocabulary;
  readonly counts: ReadonlyMap<number, number>;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** By the forms of a sentence, joined by spaces. */
  readonly names: ReadonlyMap<string, NameLesson>;
}

/** Makes a lesson of each sentence. */
export function lessonsOf(sentences: readonly Sentence[], plan: LessonPlan): readonly Lesson[] {
  const tagIds = new Map(plan.tags.map((tag, id) => [tag, id]));
  const relationIds = new Map(plan.relations.map((relation, id) => [relation, id]));
  const known = new Map<string, WordRows>();
  const rows = (form: string): WordRows => {
    const found = known.get(form) ?? rowsOf(plan.vocabulary, wordShape(form));
    known.set(form, found);
    return found;
  };
  const lessonOf = (
    tokens: readonly Token[],
    names: NameLesson | undefined,
    headlines: readonly Lesson[] = [],
  ): Lesson => ({
    size: tokens.length,
    words: tokens.map(({ form }) => rows(form)),
    small: tokens.map(({ form }) => rows(form.toLowerCase())),
    capital: tokens.map(({ form }) => rows(form.toUpperCase())),
    headlines,
    counts: tokens.map(({ form }) => plan.counts.get(wordShape(form).lower) ?? 0),
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ deprel }) => relationIds.get(deprel) as number),
    tags: tokens.map(({ upos, xpos }) => tagIds.get(`${upos}|${xpos}`) as number),
    names,
  });
  return sentences.map((sentence) => {
    const { tokens } = sentence;
    const names = plan.names.get(tokens.map(({ form }) => form).join(" "));
    const headline = headlineOf(sentence);
    const headlines = headline ? [headline, titled(headline)] : [];
    return lessonOf(
      tokens,
      names,
      headlines.map(({ tokens: words, places }) => lessonOf(words, names && namesAt(names, places))),
    );
  });
}

/** Lets a name begin anew that has lost its first word: *the United Nations*. An inner label is its first one and 1. */
function openNames(labels: readonly number[]): readonly number[] {
  return labels.map((label, i) => {
    const isInner = label > 0 && label % 2 === 0;
    const before = labels[i - 1];
    return isInner && before !== label && before !== label - 1 ? label - 1 : label;
  });
}

/** Returns the names of those words that are left of a sentence. */
function namesAt({ set, labels, cases }: NameLesson, places: readonly number[]): NameLesson {
  const at = (list: ArrayLike<number>) => places.map((place) => list[place] as number);
  return { set, labels: openNames(at(labels)), cases: at(cases) };
}

/** Makes the lessons of a set of names, by the forms of their sentence. */
export function nameLessonsOf(
  sentences: readonly NamedSentence[],
  set: number,
): ReadonlyMap<string, NameLesson> {
  const capitals = capitalsByDocument(sentences);
  return new Map(
    sentences.map(({ document, forms, labelled }) => {
      const ofDocument = capitals.get(document) ?? new Map();
      return [
        forms.join(" "),
        { set, labels: labelled, cases: forms.map((form) => caseIn(ofDocument, form)) },
      ];
    }),
  );
}
