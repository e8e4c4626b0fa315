import { createTagger } from "../../core/language/tagger/tagger.ts";
import { compactWeights } from "../compact.ts";
import { measureTagger } from "../measure.ts";
import { learnTagger } from "../tagger.ts";
import { readTreebanks } from "../treebank.ts";
import { taggerSettings } from "./settings.ts";
import type { Task } from "./task.ts";
import { treebanks } from "./workshop.ts";
import { writeModel } from "./write-model.ts";

export const taggerTask: Task = {
  id: "tagger",
  run(workshop) {
    const { data, log } = workshop;
    const { tags, fixed, rows } = learnTagger(workshop.train(), workshop.tags(), { ...taggerSettings, log });
    const { facts, sections, scorer } = compactWeights(rows, taggerSettings.threshold);
    const tagger = createTagger(tags, fixed, scorer);
    writeModel(workshop, { tags, fixed: [...fixed], weights: facts }, sections, {
      name: "tagger",
      what: "Universal and Penn tags, by an averaged perceptron from left to right.",
      sources: treebanks,
      settings: taggerSettings,
      scores: ["ewt.dev", "gum.dev"].map((on) => [
        "UPOS, %",
        on,
        measureTagger(tagger, readTreebanks(data, [on])),
      ]),
    });
  },
};
