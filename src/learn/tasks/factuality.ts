import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cluesOf } from "../../core/events/status/clues/index.ts";
import { type Judging, judgePredicate } from "../../core/events/status/judgement.ts";
import { realityOf } from "../../core/events/status/reality.ts";
import { createAnalyzer } from "../../core/language/analyzer.ts";
import { readClueWeights } from "../../core/language/clue-weights.ts";
import { readTreeModel } from "../../core/language/model.ts";
import { correlation } from "../correlation.ts";
import { learnFactuality } from "../factuality.ts";
import { writeModelFile } from "../model-file.ts";
import { type Predicate, readPredicates } from "../predicates.ts";
import { factualitySettings } from "./settings.ts";
import type { Task, Workshop } from "./task.ts";
import { writeModel } from "./write-model.ts";

/** Judges predicates from clues in our own trees: what it learns from is what it will see. */
export const factualityTask: Task = {
  id: "factuality",
  run(workshop) {
    const analyzer = createAnalyzer(readTrees(workshop));
    const lexicon = workshop.events();
    const read = (part: "dev" | "train") => readPredicates(workshop.data, part, analyzer);
    const learned = learnFactuality(
      read("train").map(({ sentence, token, value }) => ({
        clues: cluesOf(sentence, token, realityOf(lexicon, sentence, token)),
        value,
      })),
      factualitySettings,
    );
    const sections = [["weights", new Uint8Array(learned.bytes.buffer)]] as const;
    const file = writeModelFile("factuality", learned.facts, sections);
    const judging = { lexicon, factuality: readClueWeights(file, "factuality") };
    writeModel(workshop, learned.facts, sections, {
      name: "factuality",
      what: "Whether a predicate took place, by logistic regression over named clues in the tree around it.",
      sources: ["uds_factuality.train", "complements"],
      folder: "factuality",
      settings: factualitySettings,
      scores: [["Pearson r with what readers said", "uds_factuality.dev", agreement(read("dev"), judging)]],
    });
  },
};

/** Pearson r of values with what readers said. */
function agreement(predicates: readonly Predicate[], judging: Judging): number {
  return correlation(
    predicates.map(({ sentence, token }) => judgePredicate(judging, sentence, token).value),
    predicates.map(({ value }) => value),
  );
}

function readTrees({ models }: Workshop): ReturnType<typeof readTreeModel> {
  const paths = ["network", "lemmas", "sentences"].map((name) => `${name}/${name}.bin`);
  return readTreeModel(new Map(paths.map((path) => [path, readFileSync(join(models, path))])));
}
