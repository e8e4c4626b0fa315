import { ReadoutError } from "../model/error.ts";
import type { Lemmatizer } from "./lemmas/lemmatizer.ts";
import { readLemmatizer } from "./lemmas/read.ts";
import type { NameFinder } from "./names/name-finder.ts";
import { readNameFinder } from "./names/read.ts";
import type { Parser } from "./parser/parser.ts";
import { readParser } from "./parser/read.ts";
import { readTagger } from "./tagger/read.ts";
import type { Tagger } from "./tagger/tagger.ts";
import { readSplitter } from "./tokens/read.ts";
import type { SentenceSplitter } from "./tokens/splitter.ts";

/** What was learned from treebanks: sentence splitter, tagger, lemmatiser, parser and names, ready to use. */
export interface LanguageModel {
  readonly tagger: Tagger;
  readonly lemmatizer: Lemmatizer;
  readonly parser: Parser;
  readonly names: NameFinder;
  readonly splitter: SentenceSplitter;
}

/**
 * Reads the models.
 *
 * @param files contents of `models/`, by path below it: `parser/parser.bin`
 * @throws ReadoutError `bad-model`, `missing-model`
 */
export function readLanguageModel(files: ReadonlyMap<string, Uint8Array>): LanguageModel {
  const file = (name: string): Uint8Array => {
    const bytes = files.get(`${name}/${name}.bin`);
    if (bytes) return bytes;
    throw new ReadoutError(
      "missing-model",
      `models/${name}/${name}.bin is not there. Install readout again.`,
    );
  };
  return {
    tagger: readTagger(file("tagger")),
    lemmatizer: readLemmatizer(file("lemmas")),
    parser: readParser(file("parser")),
    names: readNameFinder(file("names")),
    splitter: readSplitter(file("sentences")),
  };
}
