import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analyzer } from "../core/language/analyzer.ts";
import type { Sentence, Token } from "../core/model/document.ts";
import { ReadoutError } from "../core/model/error.ts";

/** A predicate in our own tree of its sentence, and what readers said of it. */
export interface Predicate {
  readonly sentence: Sentence;
  readonly token: Token;
  /** From -3, it did not happen, to 3, it did: `ih2` of the set. */
  readonly value: number;
}

/** A line of `factuality/uds_factuality.<part>.jsonl`; an answer without a word or a value was not aligned. */
interface Row {
  readonly sent_id: string;
  readonly words: readonly string[];
  readonly factuality: readonly { readonly id?: number; readonly ih2?: number }[];
}

/**
 * Reads a part of the factuality set and parses its sentences, those of one text together.
 *
 * @param data folder that holds `factuality/`
 * @throws ReadoutError `missing-corpus`
 */
export function readPredicates(
  data: string,
  part: "dev" | "train",
  analyzer: Analyzer,
): readonly Predicate[] {
  const path = join(data, "factuality", `uds_factuality.${part}.jsonl`);
  if (!existsSync(path))
    throw new ReadoutError(
      "missing-corpus",
      `${path} is not there. Name the folder that holds factuality/ with --data.`,
    );
  const rows = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line));
  return textsOf(rows).flatMap((text) => {
    const { sentences } = analyzer.annotate(text.map(({ words }, index) => blankSentence(words, index)));
    return text.flatMap((row, i) => predicatesOf(row, sentences[i] as Sentence));
  });
}

function predicatesOf({ factuality }: Row, sentence: Sentence): readonly Predicate[] {
  return factuality.flatMap(({ id, ih2: value }) => {
    const token = id === undefined ? undefined : sentence.tokens[id - 1];
    return token && value !== undefined ? [{ sentence, token, value }] : [];
  });
}

/** Rows of one text each: sentence ids are the text's and a number. */
function textsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const texts = new Map<string, Row[]>();
  for (const row of rows) {
    const text = row.sent_id.replace(/-\d+$/u, "");
    texts.set(text, [...(texts.get(text) ?? []), row]);
  }
  return [...texts.values()];
}

/** A sentence of which only the words are known, a space between two. */
function blankSentence(words: readonly string[], index: number): Sentence {
  let start = 0;
  const tokens = words.map((form, i): Token => {
    const token = { id: i + 1, form, lemma: "_", upos: "_", xpos: "_", feats: "_", head: 0, deprel: "_" };
    const end = start + form.length;
    const placed = { ...token, start, end };
    start = end + 1;
    return placed;
  });
  return { index, block: 0, start: 0, end: start, tokens, multiwords: [] };
}
