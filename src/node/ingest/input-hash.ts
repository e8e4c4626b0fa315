import type { ArticleInput } from "../../core/model/article.ts";
import { sha256 } from "./coder-version.ts";

/** Returns a hash of all that is handed to the reader: the same words with another date are another input. */
export function inputHash(input: ArticleInput): string {
  const { id, text, html, title, url, published, language, byline, publisher, agency } = input;
  const parts = [id, text, html, title, url, published, language, byline, publisher, agency].map(
    (part) => part ?? null,
  );
  return sha256(JSON.stringify(parts));
}
