import { ensureFiniteVerb, verbTags } from "../finite-verb.ts";
import type { ModelFile } from "../model-file.ts";
import { labels } from "../names/labels.ts";
import { leanOnText } from "../names/text-scores.ts";
import { type Batch, batchesOf } from "./batch.ts";
import { createEncoder } from "./encoder.ts";
import { startReading } from "./kernels.ts";
import { bestLabels } from "./label-finder.ts";
import { inputWidth, pad, type Sizes } from "./layout.ts";
import { createOutputs, type Scores } from "./outputs.ts";
import { createProducts } from "./products.ts";
import { createTreeFinder } from "./tree.ts";
import { loadWeights } from "./weights.ts";

/** What the header of `network.bin` says. */
export interface NetworkFacts {
  /** Universal and Penn tag: `VERB|VBD`. */
  readonly tags: readonly string[];
  /** `root` first. */
  readonly relations: readonly string[];
  readonly sizes: Sizes;
}

/** Words of a sentence, and how its text writes each elsewhere (`caseIn`). */
export interface Words {
  readonly forms: readonly string[];
  readonly cases: ArrayLike<number>;
}

/** What the network says of a sentence, a value for each word. */
export interface Annotation {
  /** Index into the network's tags. */
  readonly tags: Int32Array;
  /** Number of the head from 1; 0 for the root. */
  readonly heads: Int32Array;
  /** Index into the network's relations. */
  readonly relations: Int32Array;
  /** Index into `labels` of names. */
  readonly labels: Int32Array;
}

/** An annotation before the labels of its text are chosen. */
interface Draft extends Omit<Annotation, "labels"> {
  /** Score of label l for word i at `i * ld + l`. */
  readonly labelScores: Float32Array;
}

/** Tags, trees and names by one network. */
export interface Network {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /**
   * Annotates the sentences of a text, each of 1 to `mostWords` words. Each gets the same tags and tree whatever stands
   * beside it; its names lean on those of the others.
   */
  annotate(sentences: readonly Words[]): readonly Annotation[];
}

/** Most words of a sentence: the time for its tree grows with the cube of their number. */
export const mostWords = 160;

/** Makes a network of a model file. */
export function createNetwork(file: ModelFile<NetworkFacts>): Network {
  const { tags, relations, sizes } = file.facts;
  const { kernels, memory } = startReading();
  const weights = loadWeights(file, sizes, kernels, memory);
  const widest = Math.max(inputWidth(sizes), 2 * sizes.width, sizes.arc, sizes.relation, sizes.name);
  const products = createProducts(weights, kernels, memory, widest);
  const encoder = createEncoder(weights, products, kernels, memory);
  const outputs = createOutputs(weights, products, kernels, memory, mostWords);
  const trees = createTreeFinder(mostWords);
  const verbs = verbTags(tags);

  const annotateBatch = (batch: Batch, words: readonly Words[]): readonly Draft[] => {
    outputs.open(batch, encoder.encode(batch));
    const tagScores = outputs.tags(batch);
    const labelScores = outputs.labels(batch, casesByRow(batch, words));
    const heads = batch.sentences.map(({ start, forms }) => {
      const { values, ld } = outputs.arcs(start, forms.length);
      return trees.find(values, ld, forms.length);
    });
    const relationScores = outputs.relations(batch, headRows(batch, heads));
    return batch.sentences.map(({ start, forms }, s) => {
      const own = (heads[s] as Int32Array).subarray(1);
      return {
        tags: tagsOf(tagScores, start, forms),
        heads: own,
        relations: relationsOf(relationScores, start, own, relations.length),
        labelScores: labelScores.values.slice(
          (start + 1) * labelScores.ld,
          (start + 1 + forms.length) * labelScores.ld,
        ),
      };
    });
  };

  /** Chooses the tags of a sentence's words, one of them a finite verb's where it must have one. */
  const tagsOf = (scores: Scores, start: number, forms: readonly string[]): Int32Array => {
    const { values, ld } = scores;
    const chosen = choices(scores, start, forms.length, tags.length);
    const score = (word: number, tag: number) => values[(start + 1 + word) * ld + tag] as number;
    ensureFiniteVerb(forms, chosen, (word) => score(word, verbs.past) - score(word, verbs.participle), verbs);
    return chosen;
  };

  return {
    tags,
    relations,
    annotate(sentences) {
      const forms = sentences.map((sentence) => sentence.forms);
      let done = 0;
      const drafts = batchesOf(forms).flatMap((batch) => {
        const words = sentences.slice(done, done + batch.sentences.length);
        done += batch.sentences.length;
        return annotateBatch(batch, words);
      });
      const ld = pad(labels.length);
      leanOnText(
        forms,
        drafts.map(({ labelScores }) => labelScores),
        ld,
      );
      const next = outputs.nextLabels();
      return drafts.map(({ labelScores, ...draft }) => ({
        ...draft,
        labels: bestLabels(labelScores, ld, next),
      }));
    },
  };
}

function casesByRow(batch: Batch, words: readonly Words[]): Int32Array {
  const byRow = new Int32Array(batch.rows);
  for (const [s, { start }] of batch.sentences.entries()) byRow.set((words[s] as Words).cases, start + 1);
  return byRow;
}

function headRows(batch: Batch, heads: readonly Int32Array[]): Int32Array {
  const rows = new Int32Array(batch.rows);
  for (const [s, { start }] of batch.sentences.entries())
    for (const [d, head] of (heads[s] as Int32Array).entries()) rows[start + d] = start + head;
  return rows;
}

/** Returns the best of `count` choices for each word of a sentence. */
function choices({ values, ld }: Scores, start: number, words: number, count: number): Int32Array {
  return Int32Array.from({ length: words }, (_, i) => best(values, (start + 1 + i) * ld, 0, count));
}

/** Returns the best relation for each word: `root` for the root's word and for no other. */
function relationsOf({ values, ld }: Scores, start: number, heads: Int32Array, count: number): Int32Array {
  return heads.map((head, i) => (head === 0 ? 0 : best(values, (start + 1 + i) * ld, 1, count)));
}

function best(values: Float32Array, at: number, first: number, count: number): number {
  let found = first;
  for (let i = first + 1; i < count; i++)
    if ((values[at + i] as number) > (values[at + found] as number)) found = i;
  return found;
}
