import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseConllu } from "../core/language/conllu.ts";
import type { Sentence } from "../core/model/document.ts";

/** Reads treebanks: `readTreebanks(data, ["ewt.train"])` reads `ud/ewt.train.conllu`. */
export function readTreebanks(data: string, names: readonly string[]): readonly Sentence[] {
  return names.flatMap(
    (name) => parseConllu(readFileSync(join(data, "ud", `${name}.conllu`), "utf8")).sentences,
  );
}

/** Returns the words of a sentence. */
export function formsOf(sentence: Sentence): readonly string[] {
  return sentence.tokens.map((token) => token.form);
}
