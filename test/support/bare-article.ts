import type { Article } from "../../src/core/model/article.ts";

/** Returns an article of which nothing is known but its text, of one paragraph, and what is given. */
export function bareArticle(text: string, known: Partial<Article> = {}): Article {
  return {
    id: "bare",
    url: null,
    title: null,
    byline: [],
    agency: null,
    publisher: null,
    published: null,
    dateline: null,
    language: "en",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    dropped: [],
    ...known,
  };
}
