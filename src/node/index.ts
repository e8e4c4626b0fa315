export {
  loadLanguageModel,
  loadLexicon,
  loadResources,
  readModelFiles,
  readTableFiles,
} from "./resources.ts";
