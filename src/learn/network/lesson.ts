import { caseIn } from "../../core/language/names/capitals.ts";
import { rowsOf, type Vocabulary, type WordRows } from "../../core/language/network/word-input.ts";
import { wordShape } from "../../core/language/words.ts";
import type { Sentence } from "../../core/model/document.ts";
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
  return sentences.map(({ tokens }) => ({
    size: tokens.length,
    words: tokens.map(({ form }) => rows(form)),
    small: tokens.map(({ form }) => rows(form.toLowerCase())),
    capital: tokens.map(({ form }) => rows(form.toUpperCase())),
    counts: tokens.map(({ form }) => plan.counts.get(wordShape(form).lower) ?? 0),
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ deprel }) => relationIds.get(deprel) as number),
    tags: tokens.map(({ upos, xpos }) => tagIds.get(`${upos}|${xpos}`) as number),
    names: plan.names.get(tokens.map(({ form }) => form).join(" ")),
  }));
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
