import type { ArticleInput } from "../../src/core/index.ts";
import { createReader, readLanguageModel, readLexicon } from "../../src/core/index.ts";

/** What a page is given: tables as they are, models as base64. */
export interface Shipped {
  readonly tables: Parameters<typeof readLexicon>[0];
  readonly models: readonly (readonly [path: string, base64: string])[];
}

/** Reads a report inside the page and gives its record as JSON. */
export function readInPage(input: ArticleInput, { tables, models }: Shipped): string {
  const bytes = models.map(([path, base64]) => [path, bytesOf(base64)] as const);
  const resources = { lexicon: readLexicon(tables), language: readLanguageModel(new Map(bytes)) };
  return JSON.stringify(createReader(resources).read(input));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
