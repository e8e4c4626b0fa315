import { learnLemmas } from "../lemmas.ts";
import { measureLemmas } from "../measure.ts";
import { readTreebanks } from "../treebank.ts";
import type { Task } from "./task.ts";
import { treebanks } from "./workshop.ts";
import { writeModel } from "./write-model.ts";

export const lemmaTask: Task = {
  id: "lemmas",
  run(workshop) {
    const { facts, sections, lemmatizer } = learnLemmas(workshop.train(), workshop.verbs());
    writeModel(workshop, facts, sections, {
      name: "lemmas",
      what: "Lemmas and features, by the longest ending that is known for a word's tag.",
      sources: [...treebanks, "verbs"],
      settings: {},
      scores: ["ewt.dev", "gum.dev"].map((on) => [
        "lemmas from the treebank's tags, %",
        on,
        measureLemmas(lemmatizer, readTreebanks(workshop.data, [on])),
      ]),
    });
  },
};
