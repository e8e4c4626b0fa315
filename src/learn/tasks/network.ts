import { join } from "node:path";
import { readQuantized } from "../../core/language/network/quantized.ts";
import { readNetwork } from "../../core/language/network/read.ts";
import { measureNames, measureNetwork } from "../measure.ts";
import { writeModelFile } from "../model-file.ts";
import { readUniversalNames } from "../named-sentences.ts";
import { createBuffers } from "../network/buffers.ts";
import { createCheckpoint } from "../network/checkpoint.ts";
import { prepareCourse } from "../network/course.ts";
import { createDense } from "../network/dense.ts";
import { startLearning } from "../network/kernels.ts";
import { learnNetwork } from "../network/learn-network.ts";
import { networkSections } from "../network/network-file.ts";
import { createParameters } from "../network/parameters.ts";
import { createRandom } from "../random.ts";
import { readTreebanks } from "../treebank.ts";
import { networkSettings } from "./settings.ts";
import type { Task } from "./task.ts";
import { treebanks } from "./workshop.ts";
import { writeModel } from "./write-model.ts";

export const networkTask: Task = {
  id: "network",
  run(workshop) {
    const { data, log, models } = workshop;
    const course = prepareCourse(workshop);
    const { facts, vocabulary, vectors } = course;
    const { sizes } = facts;
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
    const sections = () => networkSections(sizes, parameters, memory, vocabulary, vectors);
    const learned = () => readNetwork(writeModelFile("network", facts, sections()));

    const checkpoint = createCheckpoint(
      join(models, "network", "network.part"),
      course.key,
      parameters,
      memory,
    );
    const done = checkpoint.restore();
    if (done > 0) log(`network: goes on after round ${done}`);
    learnNetwork(bench, course.lessons, course.vary, networkSettings, done + 1, (round, losses) => {
      checkpoint.save(round);
      const network = learned();
      const { las } = measureNetwork(network, readTreebanks(data, ["ewt.dev"]));
      const names = measureNames(network, readUniversalNames(data, "dev"));
      log(
        `network: round ${round} of ${networkSettings.rounds}, losses ${losses.map((loss) => loss.toFixed(3)).join(" ")}, ` +
          `on dev: LAS ${las.toFixed(2)}, names ${names.toFixed(1)}`,
      );
    });

    const network = learned();
    writeModel(workshop, facts, sections(), {
      name: "network",
      what: "Tags, dependency trees and names, by one network of simple recurrent units that reads both ways.",
      sources: [...treebanks, "uner.train", "vectors", "names"],
      settings: flatten(networkSettings),
      scores: [
        ...["ewt.dev", "gum.dev", "gum_news.dev"].flatMap((on) => {
          const { upos, uas, las } = measureNetwork(network, readTreebanks(data, [on]));
          return [
            ["UPOS, %", on, upos] as const,
            ["UAS, %", on, uas] as const,
            ["LAS (universal relations), %", on, las] as const,
          ];
        }),
        ["names, F1, bounds and kind, %", "uner.dev", measureNames(network, readUniversalNames(data, "dev"))],
      ],
    });
    checkpoint.remove();
  },
};

/** Returns settings in groups as one list: `dropout.state`. */
function flatten(settings: object, prefix = ""): Readonly<Record<string, number>> {
  return Object.assign(
    {},
    ...Object.entries(settings).map(([key, value]) =>
      typeof value === "object" ? flatten(value, `${prefix}${key}.`) : { [prefix + key]: value },
    ),
  );
}
