import { sql } from "kysely";
import type { Party } from "../../core/merge/told-event.ts";
import type { Store } from "../store.ts";
import { planEvents } from "./event-plan.ts";
import { countryNames } from "./facets.ts";
import type { EventFilter } from "./filter.ts";
import type { LinkRow } from "./rows.ts";
import { ofEvent } from "./shape.ts";

/** What the points of a network are. */
export type NetworkOf = "countries" | "actors";

interface Sum {
  readonly a: string;
  readonly b: string;
  readonly n: number;
  readonly cooperation: number;
  readonly score: number;
}

/**
 * Counts the events between each two, whichever acts; pairs with most events first.
 *
 * @throws ReadoutError `bad-date`, `no-words`
 */
export async function network(
  store: Store,
  filter: EventFilter,
  { of = "countries", limit = 200 }: { readonly of?: NetworkOf; readonly limit?: number } = {},
): Promise<readonly LinkRow[]> {
  const { shape, where } = await planEvents(store, filter, "all");
  const side = of === "countries" ? "country" : "key";
  const [actor, recipient] = [sql.ref(`d.actor_${side}`), sql.ref(`d.recipient_${side}`)];
  const isAll = Object.values(filter).every((value) =>
    Array.isArray(value) ? value.length === 0 : value === undefined,
  );
  const which = isAll
    ? sql`1 = 1`
    : sql`${ofEvent(shape, "d")} in (select ${sql.ref(`e.${shape.key}`)} from ${sql.table(shape.events)} as e where ${where})`;
  // A pair that acts together stands in both directions, and one country may be there with several people.
  const { rows } = await sql<Sum>`
    select a, b, count(*) as n, sum(case when quad <= 2 then 1 else 0 end) as cooperation, avg(score) as score
    from (select distinct case when ${actor} < ${recipient} then ${actor} else ${recipient} end as a,
        case when ${actor} < ${recipient} then ${recipient} else ${actor} end as b,
        ${ofEvent(shape, "d")} as event, d.quad, d.score
      from ${sql.table(shape.dyads)} as d
      where ${actor} is not null and ${recipient} is not null and ${actor} <> ${recipient} and ${which}) as links
    where a <> '?' and b <> '?' group by a, b order by n desc, a, b limit ${sql.lit(limit)}`.execute(
    store.db,
  );
  const ends = [...new Set(rows.flatMap(({ a, b }) => [a, b]))];
  const parties = of === "countries" ? await countries(store, ends) : await actors(store, ends);
  const partyOf = (key: string): Party =>
    parties.get(key) ?? { key, name: key, country: of === "countries" ? key : null, sector: null };
  return rows.map(({ a, b, n, cooperation, score }) => ({
    a: partyOf(a),
    b: partyOf(b),
    n: Number(n),
    cooperation: Number(cooperation),
    conflict: Number(n) - Number(cooperation),
    score: Math.round(Number(score) * 100) / 100,
  }));
}

async function countries({ db }: Store, codes: readonly string[]): Promise<ReadonlyMap<string, Party>> {
  const names = await countryNames(db, codes);
  return new Map(
    codes.map((code) => [code, { key: code, name: names.get(code) ?? code, country: code, sector: null }]),
  );
}

async function actors({ db }: Store, keys: readonly string[]): Promise<ReadonlyMap<string, Party>> {
  const found = new Map<string, Party>();
  for (const key of keys) {
    const { rows } = await sql<Party>`
      select key, name, country, sector from actors where key = ${key} limit 1`.execute(db);
    if (rows[0]) found.set(key, rows[0]);
  }
  return found;
}
