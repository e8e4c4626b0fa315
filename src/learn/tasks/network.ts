import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseIn } from "../../core/language/names/capitals.ts";
import { labels } from "../../core/language/names/labels.ts";
import { pad, type Sizes } from "../../core/language/network/layout.ts";
import { readQuantized } from "../../core/language/network/quantized.ts";
import { readNetwork } from "../../core/language/network/read.ts";
import { firstPart, firstWord } from "../../core/language/network/word-input.ts";
import { readGumNames } from "../gum-names.ts";
import { measureNames, measureNetwork } from "../measure.ts";
import { writeModelFile } from "../model-file.ts";
import { capitalsByDocument, type NamedSentence, readUniversalNames } from "../named-sentences.ts";
import { createBuffers } from "../network/buffers.ts";
import { createCheckpoint } from "../network/checkpoint.ts";
import { createDense } from "../network/dense.ts";
import { startLearning } from "../network/kernels.ts";
import { learnNetwork } from "../network/learn-network.ts";
import { type Lesson, lessonsOf, type NameLesson } from "../network/lesson.ts";
import { readListedNames } from "../network/listed-names.ts";
import { stockNames } from "../network/name-swap.ts";
import { networkSections } from "../network/network-file.ts";
import { createParameters } from "../network/parameters.ts";
import { quantizeRows } from "../network/quantize.ts";
import { vary } from "../network/vary.ts";
import { readVectors, type Vectors } from "../network/vectors.ts";
import { indexVocabulary, learnVocabulary } from "../network/vocabulary.ts";
import { createRandom, type Random } from "../random.ts";
import { formsOf, readTreebanks, relationsOf } from "../treebank.ts";
import { networkSettings } from "./settings.ts";
import type { Task } from "./task.ts";
import { treebanks } from "./workshop.ts";
import { writeModel } from "./write-model.ts";

export const networkTask: Task = {
  id: "network",
  run(workshop) {
    const { data, log } = workshop;
    const train = workshop.train();
    const tags = workshop.tags();
    const relations = relationsOf(train);
    const listed = readListedNames((path) => readFileSync(join(workshop.words, path), "utf8"));
    const vocabulary = learnVocabulary(train.map(formsOf), listed, networkSettings);
    const vectors = packVectors(readVectors(workshop.vectors, networkSettings.vectors));
    const sizes: Sizes = {
      ...networkSettings.sizes,
      words: vocabulary.words.length + firstWord,
      parts: vocabulary.parts.length + firstPart,
      vector: vectors.width,
      tags: tags.length,
      relations: relations.length,
      labels: labels.length,
    };
    const known = indexVocabulary(vocabulary, vectors.hashes);
    const lessons = lessonsOf(train, {
      vocabulary: known,
      counts: vocabulary.counts,
      tags,
      relations,
      names: nameLessons([...readUniversalNames(data, "train"), ...readGumNames(data, "gum.train")]),
    });

    const stock = stockNames(listed, known);
    const proper = new Set([...tags.keys()].filter((id) => tags[id]?.startsWith("PROPN|")));
    const varied = (lesson: Lesson, random: Random) =>
      vary(lesson, networkSettings.variation, stock, proper, random);

    const { kernels, memory } = startLearning();
    const parameters = createParameters(sizes, memory, createRandom(networkSettings.seed));
    const buffers = createBuffers(sizes, memory);
    const bench = {
      sizes,
      vectors: readQuantized(vectors.rows, vectors.hashes.length, vectors.width),
      parameters,
      buffers,
      dense: createDense(parameters, buffers, kernels),
      kernels,
      memory,
      dropout: networkSettings.dropout,
      weights: networkSettings.weights,
    };
    const key = JSON.stringify([
      networkSettings,
      sizes,
      digest(train.map(formsOf)),
      digest([vectors.hashes]),
    ]);
    const checkpoint = createCheckpoint(
      join(workshop.models, "network", "network.part"),
      key,
      parameters,
      memory,
    );
    const done = checkpoint.restore();
    if (done > 0) log(`network: goes on after round ${done}`);
    const bytes = () =>
      writeModelFile(
        "network",
        { tags, relations, sizes },
        networkSections(parameters, memory, vocabulary, vectors),
      );
    learnNetwork(bench, lessons, varied, networkSettings, done + 1, (round, losses) => {
      checkpoint.save(round);
      const network = readNetwork(bytes());
      const { las } = measureNetwork(network, readTreebanks(data, ["ewt.dev"]));
      const names = measureNames(network, readUniversalNames(data, "dev"));
      const shown = losses.map((loss) => loss.toFixed(3)).join(" ");
      log(
        `network: round ${round} of ${networkSettings.rounds}, losses ${shown}, on dev: LAS ${las.toFixed(2)}, names ${names.toFixed(1)}`,
      );
    });

    const network = readNetwork(bytes());
    writeModel(
      workshop,
      { tags, relations, sizes },
      networkSections(parameters, memory, vocabulary, vectors),
      {
        name: "network",
        what: "Tags, dependency trees and names, by one network of simple recurrent units that reads both ways.",
        sources: [...treebanks, "uner.train", "vectors", "names"],
        settings: flat(networkSettings),
        scores: [
          ...["ewt.dev", "gum.dev", "gum_news.dev"].flatMap((on) => {
            const { upos, uas, las } = measureNetwork(network, readTreebanks(data, [on]));
            return [
              ["UPOS, %", on, upos] as const,
              ["UAS, %", on, uas] as const,
              ["LAS (universal relations), %", on, las] as const,
            ];
          }),
          [
            "names, F1, bounds and kind, %",
            "uner.dev",
            measureNames(network, readUniversalNames(data, "dev")),
          ],
        ],
      },
    );
    checkpoint.remove();
  },
};

/** Lays vectors out in the order of their hashes. */
function packVectors({ width, byHash }: Vectors): { width: number; hashes: Int32Array; rows: Uint8Array } {
  const padded = pad(width);
  const hashes = Int32Array.from(byHash.keys()).sort();
  const values = new Float32Array(hashes.length * padded);
  for (const [row, hash] of hashes.entries()) values.set(byHash.get(hash) as Float32Array, row * padded);
  return {
    width: padded,
    hashes,
    rows: quantizeRows(values, hashes.length, padded, networkSettings.vectorSteps),
  };
}

function nameLessons(sentences: readonly NamedSentence[]): ReadonlyMap<string, NameLesson> {
  const capitals = capitalsByDocument(sentences);
  return new Map(
    sentences.map(({ document, forms, labelled }) => {
      const ofDocument = capitals.get(document) ?? new Map();
      return [forms.join(" "), { labels: labelled, cases: forms.map((form) => caseIn(ofDocument, form)) }];
    }),
  );
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

function flat(settings: object): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) =>
      typeof value === "object" ? Object.entries(value as Record<string, number>) : [[key, value as number]],
    ),
  );
}
