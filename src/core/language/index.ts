import type { Stage } from "../stage.ts";
import { createAnalyzer } from "./analyzer.ts";

export { type Analysis, type Analyzer, createAnalyzer } from "./analyzer.ts";
export { type ConlluDocument, parseConllu, toConllu } from "./conllu.ts";
export { type LanguageModel, languageModelFiles, readLanguageModel } from "./model.ts";

/** No sentence of a report has as many words; longer ones are lists, code or an attack. */
const longestSentence = 300;

/** Fills in sentences with their trees, and names. No sentence goes over the end of a block. */
export const analyzeLanguage: Stage = {
  id: "language",
  reads: [],
  writes: ["sentences", "names"],
  run({ article }, { language }) {
    return createAnalyzer(language, longestSentence).analyze(article.text, article.blocks, article.dateline);
  },
};
