import { parseConllu } from "../../core/language/conllu.ts";
import { createSplitter } from "../../core/language/tokens/splitter.ts";
import { layouts } from "../layouts.ts";
import { roundToBytes } from "../logistic.ts";
import { learnSentences, measureSentences } from "../sentences.ts";
import { readCorpus } from "../treebank.ts";
import { sentenceSettings } from "./settings.ts";
import type { Task } from "./task.ts";
import { treebanks } from "./workshop.ts";
import { writeModel } from "./write-model.ts";

export const sentenceTask: Task = {
  id: "sentences",
  run(workshop) {
    const read = (name: string) => parseConllu(readCorpus(workshop.data, `${name}.conllu`));
    const { bytes, unit } = roundToBytes(learnSentences(treebanks.map(read), sentenceSettings));
    const splitter = createSplitter(bytes, unit);
    writeModel(workshop, { unit }, [["weights", new Uint8Array(bytes.buffer)]], {
      name: "sentences",
      what: "Where sentences end, by logistic regression over hashed features of each place where one may.",
      sources: treebanks,
      settings: sentenceSettings,
      scores: ["ewt.dev", "gum.dev", "gum_news.dev"].flatMap((on) =>
        layouts
          .filter(({ id }) => ["plain", "filled", "run-on"].includes(id))
          .map((layout) => {
            const what = `sentences F1, laid out ${layout.id}, %`;
            return [what, on, measureSentences(splitter, read(on), layout)] as const;
          }),
      ),
    });
  },
};
