import { createNameFinder } from "../../core/language/names/name-finder.ts";
import { compactWeights } from "../compact.ts";
import { readGumNames } from "../gum-names.ts";
import { measureNames } from "../measure.ts";
import { readUniversalNames } from "../named-sentences.ts";
import { learnNames } from "../names.ts";
import { formsOf } from "../treebank.ts";
import { nameSettings } from "./settings.ts";
import type { Task, Workshop } from "./task.ts";
import { learnedTagger, writeModel } from "./write-model.ts";

export const nameTask: Task = {
  id: "names",
  run(workshop) {
    const { data, log } = workshop;
    const tagger = learnedTagger(workshop);
    const train = [...readUniversalNames(data, "train"), ...readGumNames(data, "gum.train")];
    const unseen = unseenTagsByForms(workshop);
    const tagged = train.map(({ forms }) => unseen.get(forms.join(" ")) ?? tagger.tag(forms));
    const rows = learnNames(train, tagged, { ...nameSettings, log });
    const { facts, sections, scorer } = compactWeights(rows, nameSettings.threshold);
    const names = createNameFinder(scorer);
    writeModel(workshop, { weights: facts }, sections, {
      name: "names",
      what: "Names of people, places and organisations, by an averaged perceptron from left to right.",
      sources: ["uner.train", "gum.train"],
      settings: nameSettings,
      scores: [
        ["F1, bounds and kind, %", "uner.dev", measureNames(tagger, names, readUniversalNames(data, "dev"))],
        [
          "F1 against names derived from entities, %",
          "gum_news.dev",
          measureNames(tagger, names, readGumNames(data, "gum_news.dev")),
        ],
      ],
    });
  },
};

/** The sets of names and the treebanks hold the same sentences, but not quite in the same order. */
function unseenTagsByForms(workshop: Workshop): ReadonlyMap<string, Int32Array> {
  const unseen = workshop.unseenTags();
  return new Map(
    workshop.train().map((sentence, i) => [formsOf(sentence).join(" "), unseen[i] as Int32Array]),
  );
}
