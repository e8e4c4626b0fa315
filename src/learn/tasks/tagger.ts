import type { WordSet } from "../../core/language/tagger/clause.ts";
import { createTagger } from "../../core/language/tagger/tagger.ts";
import { compactWeights } from "../compact.ts";
import { measureTagger } from "../measure.ts";
import type { Section } from "../model-file.ts";
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
    const settings = { ...taggerSettings, log };
    const { tags, fixed, words, rows } = learnTagger(workshop.train(), workshop.tags(), settings);
    const { facts, sections, scorer } = compactWeights(rows, taggerSettings.threshold);
    const tagger = createTagger(tags, fixed, words, scorer);
    const wordSections = [hashSection("known", words.known), hashSection("finite", words.finite)];
    writeModel(workshop, { tags, fixed: [...fixed], weights: facts }, [...sections, ...wordSections], {
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

/** Returns the hashes of words, ascending, four bytes each. */
function hashSection(id: string, words: WordSet): Section {
  const view = new DataView(new ArrayBuffer(4 * words.size));
  for (const [i, hash] of [...words].sort((a, b) => a - b).entries()) view.setInt32(4 * i, hash, true);
  return [id, new Uint8Array(view.buffer)];
}
