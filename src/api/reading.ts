import type { ArticleInput } from "../core/model/article.ts";
import type { ReadoutRecord } from "../core/model/record.ts";

/** Reads reports that are handed in. */
export interface Reading {
  /** @throws ReadoutError what the reader throws, `too-slow`, `busy` */
  read(input: ArticleInput): Promise<ReadoutRecord>;
  /** Fetches a page from the open internet. @throws ReadoutError `bad-url`, `private-address`, `network`, … */
  fetch(url: string): Promise<ArticleInput>;
}
