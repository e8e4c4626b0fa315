import type { Opened } from "../../site/opened.ts";

/** The name of a report in an address: enough of its id that no two meet. */
export function reportKey({ record }: Opened): string {
  const { id } = record.article;
  return /^[0-9a-f]{64}$/u.test(id) ? id.slice(0, 16) : id;
}

/** Headline of a report, or its first words. */
export function titleOf({ record: { article } }: Opened): string {
  return article.title ?? `${article.text.slice(0, 70).replace(/\s+/gu, " ")} …`;
}
