import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article, ArticleInput } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";

/** An article and the doubts that making it raised. */
export interface ArticleReading {
  readonly article: Article;
  readonly notices: readonly Notice[];
}

/**
 * Makes a clean article from a page or from text.
 *
 * @throws ReadoutError `empty-input`, `no-article`, …
 */
export function readArticle(input: ArticleInput, _lexicon: Lexicon): ArticleReading {
  const text = input.text ?? input.html;
  if (!text) throw new ReadoutError("empty-input", "the input is empty. Give a report as text or HTML.");
  throw new ReadoutError("not-built", "not built yet");
}
