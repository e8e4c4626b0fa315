import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseConllu } from "../core/language/conllu.ts";
import type { Sentence } from "../core/model/document.ts";
import { ReadoutError } from "../core/model/error.ts";

/** Reads treebanks: `readTreebanks(data, ["ewt.train"])` reads `ud/ewt.train.conllu`. @throws ReadoutError `missing-corpus` */
export function readTreebanks(data: string, names: readonly string[]): readonly Sentence[] {
  return names.flatMap((name) => parseConllu(readCorpus(data, `${name}.conllu`)).sentences);
}

/** Reads a file of `ud/`. @throws ReadoutError `missing-corpus` */
export function readCorpus(data: string, name: string): string {
  const path = join(data, "ud", name);
  if (!existsSync(path))
    throw new ReadoutError(
      "missing-corpus",
      `${path} is not there. Name the folder that holds ud/ with --data.`,
    );
  return readFileSync(path, "utf8");
}

/** Returns the words of a sentence. */
export function formsOf(sentence: Sentence): readonly string[] {
  return sentence.tokens.map((token) => token.form);
}

/** Returns the joint tags of a treebank, `VERB|VBD`, in order of appearance. */
export function jointTags(sentences: readonly Sentence[]): readonly string[] {
  return [...new Set(sentences.flatMap((s) => s.tokens.map((t) => `${t.upos}|${t.xpos}`)))];
}

/** Returns the relations of a treebank, `root` first. */
export function relationsOf(sentences: readonly Sentence[]): readonly string[] {
  return [...new Set(["root", ...sentences.flatMap((s) => s.tokens.map((t) => t.deprel))])];
}
