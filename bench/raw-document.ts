import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyDocument } from "../src/core/empty-document.ts";
import { analyzeLanguage } from "../src/core/language/index.ts";
import type { Block } from "../src/core/model/article.ts";
import type { Document } from "../src/core/model/document.ts";
import type { Resources } from "../src/core/stage.ts";
import { bareArticle } from "../test/support/bare-article.ts";

/** Reads a file of one JSON object a line below the data folder. */
export function readRows<T>(data: string, path: string): T[] {
  return readFileSync(join(data, path), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/**
 * Makes a document whose text is the gold text to the letter, with its trees: offsets of the gold hold in it,
 * which they would not once furniture is dropped.
 *
 * @param blocks its paragraphs; without them, what blank lines part
 */
export function rawDocument(
  text: string,
  published: string | null,
  resources: Resources,
  blocks: readonly Block[] = blocksOf(text),
): Document {
  const document = emptyDocument(bareArticle(text, { published, blocks }));
  return { ...document, ...analyzeLanguage.run(document, resources), notices: [] };
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)].map((match) => ({
    kind: "paragraph",
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}
