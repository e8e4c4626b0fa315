import { type RawBuilder, sql } from "kysely";
import type { Store } from "../store.ts";
import { numberIn, pageOf, readCursor, writeCursor } from "./cursor.ts";
import type { Rows } from "./event-leads.ts";
import { type EventQuestion, mostTried, planEvents } from "./event-plan.ts";
import type { EventFilter, Page, Paged } from "./filter.ts";
import { eventColumns, type FoundEvent, layOutEvents } from "./lay-out-events.ts";
import type { EventRow } from "./rows.ts";
import { keyOf, type Shape } from "./shape.ts";

/** How a list of events is sorted; those without a date come last but in `oldest`. */
export type EventOrder = "newest" | "oldest" | "most-told";

export const eventOrders: readonly EventOrder[] = ["newest", "oldest", "most-told"];

/**
 * Finds a page of events.
 *
 *     await findEvents(store, { pair: [{ country: "RUS" }, { country: "CHN" }], since: "2024" }, { limit: 50 })
 *
 * Of a store whose reports are merged these are merged events, else events as each report tells them.
 *
 * @throws ReadoutError `bad-date`, `no-words`, `bad-cursor`
 */
export async function findEvents(
  store: Store,
  filter: EventFilter,
  { limit, after }: Page,
  order: EventOrder = "newest",
): Promise<Paged<EventRow>> {
  const { shape, ranges, walk, ...led } = await planEvents(
    store,
    filter,
    order === "most-told" ? "sorted-page" : "page",
  );
  const isByCount = order === "most-told" && shape.isMerged;
  const cursor = readCursor(after, isByCount ? 3 : 2);
  const asked: Asked = {
    shape,
    behind: cursor && valuesOf(cursor, isByCount, shape.isMerged),
    isDown: order !== "oldest",
    isByCount,
    rows: limit + 1,
  };
  const where = ranges ? sql<boolean>`${keyOf(shape)} in (${pageOfRanges(ranges, asked)})` : led.where;
  const rows =
    (walk && !isByCount && (await walkAlong(store, walk, asked))) ||
    (await select(store.db, eventColumns(shape), { ...led, where }, asked));
  const page = pageOf(rows, limit, ({ key, at: when, originators }) =>
    isByCount ? writeCursor(originators, when, key) : writeCursor(when, key),
  );
  return { rows: await layOutEvents(store, shape, page.rows), next: page.next };
}

/** A page of a list. */
interface Asked {
  readonly shape: Shape;
  /** The keys of the row before the page. */
  readonly behind: Keys | undefined;
  readonly isDown: boolean;
  readonly isByCount: boolean;
  /** How many rows, at most. */
  readonly rows: number;
}

/** What a list is sorted by. */
type Keys = readonly (string | number)[];

/** Selects the keys of a page's events: of each range as many as the page holds, and of these the first. */
function pageOfRanges(ranges: readonly Rows[], { behind, isDown, rows: most }: Asked): RawBuilder<unknown> {
  const [before, direction] = isDown ? [sql`<`, sql` desc`] : [sql`>`, sql``];
  const first = sql`order by at${direction}, key${direction} limit ${sql.lit(most)}`;
  const parts = ranges.map(({ from, where, key, at }) => {
    const beyond = behind ? sql`(${at}, ${key}) ${before} (${sql.join(behind)})` : sql`1 = 1`;
    return sql`select * from (select distinct ${at} as at, ${key} as key from ${from} where ${where} and ${beyond} ${first}) as part`;
  });
  return sql`select key from (${sql.join(parts, sql` union `)} ${first}) as page`;
}

/**
 * Goes through events in their order until the page is full; undefined where it is not after `mostTried`, since nothing
 * tells how many more it takes.
 */
async function walkAlong(
  { db }: Pick<Store, "db">,
  walk: EventQuestion,
  asked: Asked,
): Promise<readonly FoundEvent[] | undefined> {
  const { shape, rows, isDown } = asked;
  const all = { ...walk, where: sql<boolean>`1 = 1` };
  const columns = sql`e.at as at, ${keyOf(shape)} as key`;
  const [end] = await select<{ at: string; key: string | number }>(
    db,
    columns,
    all,
    { ...asked, rows: 1 },
    mostTried,
  );
  const before = end
    ? sql<boolean>`(e.at, ${keyOf(shape)}) ${isDown ? sql`>=` : sql`<=`} (${end.at}, ${end.key})`
    : sql<boolean>`1 = 1`;
  const where = sql<boolean>`${walk.where} and ${before}`;
  const found = await select<FoundEvent>(db, eventColumns(shape), { ...walk, where }, asked);
  return !end || found.length === rows ? found : undefined;
}

async function select<Row = FoundEvent>(
  db: Store["db"],
  columns: RawBuilder<unknown>,
  { where, at }: EventQuestion,
  { shape, behind, isDown, isByCount, rows: most }: Asked,
  skip = 0,
): Promise<readonly Row[]> {
  const keys: RawBuilder<unknown>[] = [...(isByCount ? [sql`e.originators`] : []), at, keyOf(shape)];
  const beyond = behind
    ? sql`(${sql.join(keys)}) ${isDown ? sql`<` : sql`>`} (${sql.join(behind)})`
    : sql`1 = 1`;
  const direction = isDown ? sql` desc` : sql``;
  const { rows } = await sql<Row>`select ${columns} from ${sql.table(shape.events)} as e
    where ${where} and ${beyond} order by ${sql.join(keys.map((key) => sql`${key}${direction}`))}
    limit ${sql.lit(most)} offset ${sql.lit(skip)}`.execute(db);
  return rows;
}

function valuesOf(cursor: readonly string[], isByCount: boolean, isMerged: boolean): Keys {
  const last = cursor.length - 1;
  return cursor.map((key, i) =>
    (isByCount && i === 0) || (i === last && !isMerged) ? numberIn(cursor, i) : key,
  );
}
