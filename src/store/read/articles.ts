import type { Article } from "../../core/model/article.ts";
import type { Notice } from "../../core/model/notice.ts";
import type { Layout } from "../coded-report.ts";
import type { Db } from "../store.ts";

/** A clean article as it was taken in, with the doubts that cleaning it raised. */
export interface StoredArticle {
  readonly report: number;
  readonly article: Article;
  readonly notices: readonly Notice[];
}

/** Returns articles of reports; those without text are left out. */
export async function articlesOf(db: Db, reports: readonly number[]): Promise<readonly StoredArticle[]> {
  if (reports.length === 0) return [];
  const rows = await db
    .selectFrom("reports")
    .innerJoin("texts", "texts.report", "reports.number")
    .selectAll("reports")
    .select(["texts.text", "texts.layout"])
    .where("reports.number", "in", reports)
    .orderBy("reports.number")
    .execute();
  return rows.flatMap(({ number, text, layout, ...row }) => {
    if (text === null || layout === null) return [];
    const { blocks, dateline, dropped, notices } = JSON.parse(layout) as Layout;
    const { id, url, title, byline, agency, publisher, published, language } = row;
    const known = {
      id,
      url,
      title,
      byline: JSON.parse(byline),
      agency,
      publisher,
      published,
      dateline,
      language,
    };
    return [{ report: number, article: { ...known, text, blocks, dropped }, notices }];
  });
}

/** Walks through the numbers of reports that another coder than this coded, some at a time. */
export async function* reportsOfOthers(
  db: Db,
  coder: number,
  atOnce: number,
): AsyncGenerator<readonly number[]> {
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom("reports")
      .select("number")
      .where("coder", "<>", coder)
      .where("number", ">", last)
      .orderBy("number")
      .limit(atOnce)
      .execute();
    if (rows.length === 0) return;
    last = rows.at(-1)?.number ?? last;
    yield rows.map(({ number }) => number);
  }
}

/** Counts reports that another coder than this coded. */
export async function countOthers(db: Db, coder: number): Promise<number> {
  const { others } = await db
    .selectFrom("reports")
    .select(({ fn }) => fn.countAll<number>().as("others"))
    .where("coder", "<>", coder)
    .executeTakeFirstOrThrow();
  return Number(others);
}
