import { type Analyzer, toConllu } from "../language/index.ts";
import type { Scribe } from "./exchange.ts";

/**
 * Writes the trees of reports as CoNLL-U, `# newdoc id` before each and sentences numbered through. Records keep no
 * trees: their texts are parsed anew, which takes most of the time that reading them took.
 */
export function conlluScribe(analyzer: Analyzer): Scribe {
  let firstId = 1;
  return {
    write({ article }) {
      const { sentences, names } = analyzer.analyze(article.text, article.blocks, article.dateline);
      if (sentences.length === 0) return "";
      const trees = toConllu(article.text, sentences, { firstId, names });
      firstId += sentences.length;
      return `# newdoc id = ${article.id.toWellFormed().replace(/\s+/gu, " ")}\n${trees}`;
    },
  };
}
