import { type RawBuilder, sql } from "kysely";
import type { Store } from "../store.ts";
import { numberIn, pageOf, readCursor, writeCursor } from "./cursor.ts";
import { planEvents } from "./event-plan.ts";
import type { EventFilter, Page, Paged } from "./filter.ts";
import { eventColumns, type FoundEvent, layOutEvents } from "./lay-out-events.ts";
import type { EventRow } from "./rows.ts";
import { keyOf } from "./shape.ts";

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
  const { shape, where, at } = await planEvents(store, filter, "page");
  const isByCount = order === "most-told" && shape.isMerged;
  const cursor = readCursor(after, isByCount ? 3 : 2);
  const keys: RawBuilder<unknown>[] = [...(isByCount ? [sql`e.originators`] : []), at, keyOf(shape)];
  const down = order !== "oldest";
  const behind = cursor
    ? sql`(${sql.join(keys)}) ${down ? sql`<` : sql`>`} (${sql.join(valuesOf(cursor, isByCount, shape.isMerged))})`
    : sql`1 = 1`;
  const direction = down ? sql` desc` : sql``;
  const { rows } = await sql<FoundEvent>`select ${eventColumns(shape)} from ${sql.table(shape.events)} as e
    where ${where} and ${behind} order by ${sql.join(keys.map((key) => sql`${key}${direction}`))}
    limit ${sql.lit(limit + 1)}`.execute(store.db);
  const page = pageOf(rows, limit, ({ key, at: when, originators }) =>
    isByCount ? writeCursor(originators, when, key) : writeCursor(when, key),
  );
  return { rows: await layOutEvents(store, shape, page.rows), next: page.next };
}

function valuesOf(
  cursor: readonly string[],
  isByCount: boolean,
  isMerged: boolean,
): readonly (string | number)[] {
  const last = cursor.length - 1;
  return cursor.map((key, i) =>
    (isByCount && i === 0) || (i === last && !isMerged) ? numberIn(cursor, i) : key,
  );
}
