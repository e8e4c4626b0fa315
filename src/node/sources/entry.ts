import type { ArticleInput } from "../../core/model/article.ts";

/** A report that a feed or a sitemap lists: what is said of it there, and where the whole of it stands. */
export interface Entry {
  /** Tells it from others of the feed, when it is polled again: its id, else its address. */
  readonly key: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
  readonly byline?: string | undefined;
  readonly language?: string | undefined;
  /** What the feed carries; undefined where it only leads somewhere. */
  readonly content?: Pick<ArticleInput, "html" | "text"> | undefined;
  /** The content is the report, and no teaser for it. */
  readonly isWhole: boolean;
}

/** Makes an article of what a feed carries. */
export function articleOfEntry({ content, url, title, published, byline, language }: Entry): ArticleInput {
  return { ...content, url, title, published, byline, language };
}

/** Letters at the end of a text in which it would break off. */
const ending = 200;

/**
 * Tells a whole report from a teaser, where a feed does not say which one it carries: some paragraphs of text
 * that do not break off.
 */
export function looksWhole(html = ""): boolean {
  const text = html
    .replace(/<[^<>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return (
    text.length >= 1000 && !/(?:…|\.\.\.|\[…\]|read more|continue reading)\W*$/iu.test(text.slice(-ending))
  );
}

/** Reads an address as it stands in a file: whole, on http or https; undefined for any other. */
export function webAddress(text: string | null | undefined, base?: string): string | undefined {
  const written = text?.trim();
  if (!written || !URL.canParse(written, base)) return undefined;
  const { href, protocol } = new URL(written, base);
  return /^https?:$/u.test(protocol) ? href : undefined;
}
