import type { Article } from "./model/article.ts";
import type { Document } from "./model/document.ts";
import type { Notice } from "./model/notice.ts";

/** Returns the document of an article in which nothing has been found yet. */
export function emptyDocument(article: Article, notices: readonly Notice[] = []): Document {
  return {
    article,
    notices,
    sentences: [],
    names: [],
    times: [],
    places: [],
    actors: [],
    statements: [],
    chains: [],
    events: [],
  };
}
