/** What was learned from treebanks: tokeniser, tagger, lemmatiser, parser and names, ready to use. */
export interface LanguageModel {
  readonly version: string;
}

/**
 * Reads the models.
 *
 * @param files contents of `models/`, by path below it: `parser/parser.bin`
 * @throws ReadoutError `bad-model`, `missing-model`
 */
export function readLanguageModel(_files: ReadonlyMap<string, Uint8Array>): LanguageModel {
  return { version: "0" };
}
