import { type RawBuilder, sql } from "kysely";
import type { Store } from "../store.ts";
import { allOf } from "./conditions.ts";
import { numberIn, pageOf, readCursor, writeCursor } from "./cursor.ts";
import type { Page, Paged, ReportFilter } from "./filter.ts";
import { inTime } from "./period.ts";
import { headColumns, headOf, type ReportColumns } from "./report-head.ts";
import type { SearchRow } from "./rows.ts";
import { readSearch, type SearchTerms } from "./search-terms.ts";
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

/** Up to this many reports are fetched to be sorted by their day. */
const mostSorted = 5000;

/** So many reports are walked along at most: what was said in the past alone is found by sorting. */
const mostWalked = 2000;

/**
 * How a page is found: all hits weighed, all hits sorted by their day, or reports walked along from the newest, where hits
 * are many.
 */
export type SearchWay = "rank" | "sort" | "walk";

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
  page: Page,
  order?: SearchOrder,
): Promise<SearchPage> {
  const asked = order ?? (page.after === undefined ? undefined : orderOf(page.after));
  const way = await wayTo(store, readSearch(filter.words), asked);
  const found = await searchBy(way, store, filter, page);
  return way === "walk" && found.next === null ? searchBy("sort", store, filter, page) : found;
}

function orderOf(cursor: string): SearchOrder {
  return cursor.startsWith("rank~") ? "rank" : "newest";
}

async function wayTo(store: Store, terms: SearchTerms, order?: SearchOrder): Promise<SearchWay> {
  if (order === "rank") return "rank";
  const hits = await countUpTo(store, terms, mostSorted + 1);
  if (order === undefined && hits <= mostRanked) return "rank";
  return hits <= mostSorted ? "sort" : "walk";
}

/** Searches in one way: `sort` and `walk` give the same, but that `walk` sees the newest reports alone. @throws ReadoutError as `searchReports` */
export async function searchBy(
  way: SearchWay,
  store: Store,
  filter: ReportFilter,
  { limit, after }: Page,
): Promise<SearchPage> {
  const terms = readSearch(filter.words);
  const cursor = readCursor(after, 3);
  const end = way === "walk" ? await endOfWalk(store, filter, cursor) : undefined;
  const found = foundBy(way, store, filter, cursor, end);
  // Texts are fetched for the page alone: sorting carries all columns along.
  const { rows } = await sql<FoundReport>`
    select r.number, page.day, page.rank, t.text, ${headColumns} from (${found} limit ${sql.lit(limit + 1)}) as page
      join reports as r on r.number = page.number left join texts as t on t.report = r.number
      order by ${way === "rank" ? sql`page.rank, r.number` : sql`page.day desc, r.number desc`}`.execute(
    store.db,
  );
  const page = pageOf(rows, limit, (row) =>
    way === "rank" ? writeCursor("rank", row.rank, row.number) : writeCursor("newest", row.day, row.number),
  );
  return {
    rows: page.rows.map((row) => ({
      report: headOf(row),
      ...snippetOf(row.text ?? row.r_title ?? "", terms),
    })),
    next: page.next,
    order: way === "rank" ? "rank" : "newest",
  };
}

/** Where a report stands in the order of days. */
interface Standing {
  readonly day: string;
  readonly number: number;
}

const day = sql`coalesce(r.day, '')`;
const newestFirst = sql`order by ${day} desc, r.number desc`;

/** The last report that is walked along; undefined where there are not so many. */
async function endOfWalk(
  { db }: Store,
  filter: ReportFilter,
  cursor: readonly string[] | undefined,
): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select ${day} as day, r.number from reports as r where ${allOf([...conditions(filter), ...behind(cursor)])}
    ${newestFirst} limit 1 offset ${sql.lit(mostWalked - 1)}`.execute(db);
  return rows[0];
}

/** The reports that come after a cursor, the newest first. */
function behind(cursor: readonly string[] | undefined): readonly RawBuilder<boolean>[] {
  return cursor ? [sql<boolean>`(${day}, r.number) < (${cursor[1]}, ${numberIn(cursor, 2)})`] : [];
}

/** Selects `number`, `day` and `rank` of the reports behind a cursor, in order. */
function foundBy(
  way: SearchWay,
  store: Store,
  filter: ReportFilter,
  cursor: readonly string[] | undefined,
  end?: Standing,
): RawBuilder<unknown> {
  const terms = readSearch(filter.words);
  const rest = conditions(filter);
  if (way === "rank") {
    const worse = cursor
      ? [sql<boolean>`(hit.rank, r.number) > (${numberIn(cursor, 1)}, ${numberIn(cursor, 2)})`]
      : [];
    return sql`select r.number, ${day} as day, hit.rank from ${store.dialect.matches(terms)} as hit
      join reports as r on r.number = hit.report
      where ${allOf([...rest, ...worse])} order by hit.rank, r.number`;
  }
  const columns = sql`r.number, ${day} as day, 0 as rank`;
  if (way === "sort")
    return sql`select ${columns} from ${hitsUpTo(store, terms, Number.MAX_SAFE_INTEGER)} as hit
      join reports as r on r.number = hit.report where ${allOf([...rest, ...behind(cursor)])} ${newestFirst}`;
  const within = end ? [sql<boolean>`(${day}, r.number) >= (${end.day}, ${end.number})`] : [];
  return sql`select ${columns} from reports as r
    where ${allOf([...rest, ...behind(cursor), ...within, store.dialect.holds(terms, sql`r.number`)])} ${newestFirst}`;
}

async function countUpTo(store: Store, terms: SearchTerms, most: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${hitsUpTo(store, terms, most)} as hits`.execute(store.db);
  return Number(rows[0]?.n ?? 0);
}

/**
 * The reports that hold what is searched for, up to some number of them: the limit keeps a database from walking along
 * all reports instead.
 */
function hitsUpTo({ dialect }: Store, terms: SearchTerms, most: number): RawBuilder<unknown> {
  return sql`(select report from ${dialect.matches(terms)} as held limit ${sql.lit(most)})`;
}

function conditions({ since, until, outlets = [] }: ReportFilter): readonly RawBuilder<boolean>[] {
  return [
    ...inTime({ since, until }, day),
    ...(outlets.length > 0
      ? [sql<boolean>`lower(r.outlet) in (${sql.join(outlets.map((name) => name.toLowerCase()))})`]
      : []),
  ];
}
