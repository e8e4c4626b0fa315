export { type ConlluDocument, parseConllu } from "./conllu-parse.ts";
export { toConllu } from "./conllu-write.ts";
