import { createParser } from "../../core/language/parser/parser.ts";
import { compactWeights } from "../compact.ts";
import { measureParser } from "../measure.ts";
import { learnParser, relationsOf } from "../parser.ts";
import { readTreebanks } from "../treebank.ts";
import { parserSettings } from "./settings.ts";
import type { Task } from "./task.ts";
import { treebanks } from "./workshop.ts";
import { learnedTagger, writeModel } from "./write-model.ts";

export const parserTask: Task = {
  id: "parser",
  run(workshop) {
    const { data, log } = workshop;
    const tagger = learnedTagger(workshop);
    const { tags } = tagger;
    const train = workshop.train();
    const relations = relationsOf(train);
    const rows = learnParser(train, workshop.unseenTags(), tags, relations, { ...parserSettings, log });
    const { facts, sections, scorer } = compactWeights(rows, parserSettings.threshold);
    const parser = createParser(relations, tags, scorer);
    writeModel(workshop, { relations, tags, weights: facts }, sections, {
      name: "parser",
      what: "Dependency trees, by a greedy arc-hybrid parser with a linear model and a dynamic oracle.",
      sources: treebanks,
      settings: parserSettings,
      scores: ["ewt.dev", "gum.dev", "gum_news.dev"].flatMap((on) => {
        const { uas, las } = measureParser(tagger, parser, readTreebanks(data, [on]));
        return [
          ["UAS, predicted tags, %", on, uas] as const,
          ["LAS (universal relations), predicted tags, %", on, las] as const,
        ];
      }),
    });
  },
};
