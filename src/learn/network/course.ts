import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { labels } from "../../core/language/names/labels.ts";
import type { NetworkFacts } from "../../core/language/network/network.ts";
import { firstPart, firstWord } from "../../core/language/network/word-input.ts";
import { readGumNames } from "../gum-names.ts";
import { readUniversalNames } from "../named-sentences.ts";
import type { Random } from "../random.ts";
import { networkSettings } from "../tasks/settings.ts";
import type { Workshop } from "../tasks/task.ts";
import { formsOf, relationsOf } from "../treebank.ts";
import { type Lesson, lessonsOf, nameLessonsOf } from "./lesson.ts";
import { readListedNames } from "./listed-names.ts";
import { stockNames } from "./name-swap.ts";
import { vary } from "./vary.ts";
import { readVectors, type Vectors } from "./vectors.ts";
import { indexVocabulary, type LearnedVocabulary, learnVocabulary } from "./vocabulary.ts";

/** All that a network learns from, and what it will know. */
export interface Course {
  readonly facts: NetworkFacts;
  readonly vocabulary: LearnedVocabulary;
  readonly vectors: Vectors;
  readonly lessons: readonly Lesson[];
  /** Changes a lesson at random. */
  vary(lesson: Lesson, random: Random, round: number): Lesson;
  /** The same for the same data and settings. */
  readonly key: string;
}

/** Prepares a course from the treebanks, the sets of names, the vectors and the word lists. */
export function prepareCourse(workshop: Workshop): Course {
  const { data } = workshop;
  const train = workshop.train();
  const tags = workshop.tags();
  const relations = relationsOf(train);
  const listed = readListedNames((path) => readFileSync(join(workshop.words, path), "utf8"));
  const vocabulary = learnVocabulary(train.map(formsOf), listed, networkSettings);
  const vectors = readVectors(workshop.vectors, networkSettings.vectors, networkSettings.vectorSteps);
  const known = indexVocabulary(vocabulary, vectors.hashes);
  const stock = stockNames(listed, known);
  const proper = new Set([...tags.keys()].filter((id) => tags[id]?.startsWith("PROPN|")));
  const sizes = {
    ...networkSettings.sizes,
    words: vocabulary.words.length + firstWord,
    parts: vocabulary.parts.length + firstPart,
    vector: vectors.width,
    tags: tags.length,
    relations: relations.length,
    labels: labels.length,
  };
  const lessons = lessonsOf(train, {
    vocabulary: known,
    counts: vocabulary.counts,
    tags,
    relations,
    names: new Map([
      ...nameLessonsOf(readGumNames(data, "gum.train"), 1),
      ...nameLessonsOf(readUniversalNames(data, "train"), 0),
    ]),
  });
  return {
    facts: { tags, relations, sizes },
    vocabulary,
    vectors,
    lessons,
    vary: (lesson, random, round) => vary(lesson, networkSettings.variation, stock, proper, random, round),
    key: digest([networkSettings, sizes, lessons, [...vectors.hashes]]),
  };
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
