import { type RawBuilder, sql } from "kysely";
import type { Store } from "../store.ts";
import { allOf } from "./conditions.ts";
import { numberIn, pageOf, readCursor, writeCursor } from "./cursor.ts";
import type { Page, Paged, ReportFilter } from "./filter.ts";
import { beyondDate, leastDate } from "./period.ts";
import { headColumns, headOf, type ReportColumns } from "./report-head.ts";
import type { SearchRow } from "./rows.ts";
import { readSearch } from "./search-terms.ts";
import { snippetOf } from "./snippet.ts";

/** `rank`: the best first; `newest`: by the day of the report. */
export type SearchOrder = "rank" | "newest";

export const searchOrders: readonly SearchOrder[] = ["rank", "newest"];

/** A page of reports that hold what was searched for. */
export interface SearchPage extends Paged<SearchRow> {
  readonly order: SearchOrder;
}

/** Up to this many reports are weighed: to weigh a word of every third would take seconds. */
const mostRanked = 2000;

interface FoundReport extends ReportColumns {
  readonly number: number;
  readonly day: string;
  readonly rank: number;
  readonly text: string | null;
}

/**
 * Searches headlines and texts.
 *
 *     await searchReports(store, { words: '"nuclear talks" OR ceasefire' }, { limit: 20 })
 *
 * Words of few reports give the best first, common words the newest; where `order` is given it holds.
 *
 * @throws ReadoutError `no-words`, `bad-date`, `bad-cursor`
 */
export async function searchReports(
  store: Store,
  filter: ReportFilter,
  { limit, after }: Page,
  order?: SearchOrder,
): Promise<SearchPage> {
  const terms = readSearch(filter.words);
  const asked = order ?? (after?.startsWith("rank~") ? "rank" : after ? "newest" : undefined);
  const by = asked ?? ((await isRare(store, filter.words)) ? "rank" : "newest");
  const cursor = readCursor(after, 3);
  const day = sql`coalesce(r.day, '')`;
  const rest = allOf(conditions(filter));
  const columns = sql`r.number, ${day} as day, t.text, ${headColumns}`;
  const query =
    by === "rank"
      ? sql<FoundReport>`select ${columns}, hit.rank from ${store.dialect.matches(terms)} as hit
          join reports as r on r.number = hit.report left join texts as t on t.report = r.number
          where ${rest} and ${cursor ? sql`(hit.rank, r.number) > (${numberIn(cursor, 1)}, ${numberIn(cursor, 2)})` : sql`1 = 1`}
          order by hit.rank, r.number limit ${sql.lit(limit + 1)}`
      : sql<FoundReport>`select ${columns}, 0 as rank from reports as r left join texts as t on t.report = r.number
          where ${rest} and ${cursor ? sql`(${day}, r.number) < (${cursor[1]}, ${numberIn(cursor, 2)})` : sql`1 = 1`}
          and ${store.dialect.holds(terms, sql`r.number`)}
          order by ${day} desc, r.number desc limit ${sql.lit(limit + 1)}`;
  const { rows } = await query.execute(store.db);
  const page = pageOf(rows, limit, (row) =>
    by === "rank" ? writeCursor("rank", row.rank, row.number) : writeCursor("newest", row.day, row.number),
  );
  return {
    rows: page.rows.map((row) => ({
      report: headOf(row),
      ...snippetOf(row.text ?? row.r_title ?? "", terms),
    })),
    next: page.next,
    order: by,
  };
}

/** Counts reports that hold what is searched for, up to some number. */
export async function countHits(store: Store, words: string, most: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (select 1 from
    ${store.dialect.matches(readSearch(words))} as hit limit ${sql.lit(most)}) as hits`.execute(store.db);
  return Number(rows[0]?.n ?? 0);
}

async function isRare(store: Store, words: string): Promise<boolean> {
  return (await countHits(store, words, mostRanked + 1)) <= mostRanked;
}

function conditions({ since, until, outlets = [] }: ReportFilter): readonly RawBuilder<boolean>[] {
  const day = sql`coalesce(r.day, '')`;
  return [
    ...(since === undefined ? [] : [sql<boolean>`${day} >= ${leastDate(since)}`]),
    ...(until === undefined ? [] : [sql<boolean>`${day} > '' and ${day} <= ${beyondDate(until)}`]),
    ...(outlets.length > 0
      ? [sql<boolean>`lower(r.outlet) in (${sql.join(outlets.map((name) => name.toLowerCase()))})`]
      : []),
  ];
}
