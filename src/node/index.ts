export { loadLanguageModel, loadResources, readModelFiles, readTableFiles } from "./resources.ts";
