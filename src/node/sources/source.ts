import type { ArticleInput } from "../../core/model/article.ts";

/**
 * What one thing that a user names holds: a file, a folder, a feed, an archive. Read once, one item after the other,
 * as the one who takes them asks for them, so that an archive of any size is never in memory.
 */
export type Source = AsyncIterable<SourceItem>;

/** A report, or why there is none. What is broken is an item too: the source goes on after it where it can. */
export type SourceItem = SourceReport | SourceFailure;

export interface SourceReport {
  /** Names it in errors: `reports/a.html`, `wire.jsonl, line 7`, `feed.xml, item 3`. */
  readonly input: string;
  readonly article: ArticleInput;
}

export interface SourceFailure {
  readonly input: string;
  readonly error: { readonly code: string; readonly message: string };
}
