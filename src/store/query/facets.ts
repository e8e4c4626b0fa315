import { type RawBuilder, sql } from "kysely";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Store } from "../store.ts";
import { planEvents } from "./event-plan.ts";
import type { EventFilter } from "./filter.ts";
import { layerOf } from "./layer.ts";
import type { FacetRow } from "./rows.ts";
import { ofEvent, type Shape } from "./shape.ts";

export type FacetField = FacetRow["field"];

export const facetFields: readonly FacetField[] = [
  "type",
  "status",
  "layer",
  "actor",
  "recipient",
  "place",
  "outlet",
  "context",
  "year",
];

/**
 * Counts the events of a filter by the values of fields, the most frequent first. Actors, recipients and places are
 * countries; an event with two of one country counts once for it.
 *
 * @param most values of each field
 * @throws ReadoutError `bad-date`, `no-words`
 */
export async function facets(
  store: Store,
  filter: EventFilter,
  {
    fields = facetFields,
    most = 20,
  }: { readonly fields?: readonly FacetField[]; readonly most?: number } = {},
): Promise<readonly FacetRow[]> {
  const { shape, where } = await planEvents(store, filter);
  const asked: Asked = { db: store.db, shape, where, isAll: !hasAny(filter), most };
  const found: FacetRow[] = [];
  if (fields.some((field) => plain.includes(field))) found.push(...(await plainFacets(asked)));
  for (const field of fields)
    if (!plain.includes(field))
      found.push(...(await listed(field, await counters[field]?.(asked), store.db)));
  return fields.flatMap((field) => found.filter((row) => row.field === field).slice(0, most));
}

interface Asked {
  readonly db: Store["db"];
  readonly shape: Shape;
  readonly where: RawBuilder<boolean>;
  /** Nothing is filtered out, so that an index alone can tell. */
  readonly isAll: boolean;
  readonly most: number;
}

type Count = { readonly value: string; readonly n: number };

function hasAny(filter: EventFilter): boolean {
  return Object.values(filter).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
}

/** Fields whose values are few, counted in one go. */
const plain: readonly FacetField[] = ["type", "status", "layer", "year"];

async function plainFacets({ db, shape, where }: Asked): Promise<readonly FacetRow[]> {
  const { rows } = await sql<{
    type: EventType;
    status: EventStatus;
    asserted: number;
    quad: number;
    year: string;
    n: number;
  }>`select e.type, e.status, e.asserted, e.quad, substr(e.at, 1, 4) as year, count(*) as n
    from ${sql.table(shape.events)} as e where ${where}
    group by e.type, e.status, e.asserted, e.quad, substr(e.at, 1, 4)`.execute(db);
  const sums = new Map<string, { field: FacetField; value: string; n: number }>();
  const add = (field: FacetField, value: string, n: number) => {
    const key = `${field} ${value}`;
    const sum = sums.get(key) ?? { field, value, n: 0 };
    sum.n += n;
    sums.set(key, sum);
  };
  for (const row of rows) {
    const n = Number(row.n);
    add("type", row.type, n);
    add("status", row.status, n);
    add("layer", layerOf(row), n);
    if (/^\d{4}$/u.test(row.year)) add("year", row.year, n);
  }
  return [...sums.values()]
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .map((sum) => ({ ...sum, label: sum.value }));
}

const counters: Partial<Record<FacetField, (asked: Asked) => Promise<readonly Count[]>>> = {
  actor: (asked) => parties("actor", asked),
  recipient: (asked) => parties("recipient", asked),
  place: ({ db, shape, where, most }) =>
    counts(
      db,
      sql`select e.place_country as value, count(*) as n from ${sql.table(shape.events)} as e
        where e.place_country is not null and ${where} group by 1`,
      most,
    ),
  outlet: ({ db, shape, where, isAll, most }) => counts(db, outlets(shape, where, isAll), most),
  context: contexts,
};

function parties(role: "actor" | "recipient", { db, shape, where, isAll, most }: Asked) {
  const of = ofEvent(shape, "p");
  const rest = isAll
    ? sql`1 = 1`
    : sql`${of} in (select ${sql.ref(`e.${shape.key}`)} from ${sql.table(shape.events)} as e where ${where})`;
  return counts(
    db,
    sql`select p.country as value, count(distinct ${of}) as n from ${sql.table(shape.parties)} as p
      where p.role = ${role} and p.country is not null and ${rest} group by 1`,
    most,
  );
}

function outlets(
  { isMerged, events }: Shape,
  where: RawBuilder<boolean>,
  isAll: boolean,
): RawBuilder<unknown> {
  const which = isAll ? sql`1 = 1` : where;
  return isMerged
    ? sql`select r.outlet as value, count(distinct m.merged) as n from merged_mentions as m
        join reports as r on r.number = m.report ${isAll ? sql`` : sql`join merged_events as e on e.id = m.merged`}
        where r.outlet is not null and ${which} group by 1`
    : sql`select r.outlet as value, sum(e.n) as n from (select e.report, count(*) as n from ${sql.table(events)} as e
        where ${which} group by e.report) as e join reports as r on r.number = e.report
        where r.outlet is not null group by 1`;
}

/** Contexts stand in lists: lists are counted, of which there are few, and taken apart. */
async function contexts({ db, shape, where, isAll, most }: Asked): Promise<readonly Count[]> {
  const lists = await counts(
    db,
    sql`select e.context as value, count(*) as n from ${sql.table(shape.events)} as e
      where ${isAll ? sql`1 = 1` : where} group by 1`,
    10_000,
  );
  const sums = new Map<string, number>();
  for (const { value, n } of lists)
    for (const context of JSON.parse(value) as string[]) sums.set(context, (sums.get(context) ?? 0) + n);
  return [...sums]
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, most);
}

async function counts(db: Store["db"], query: RawBuilder<unknown>, most: number): Promise<readonly Count[]> {
  const { rows } = await sql<Count>`select value, n from (${query}) as counted
    order by n desc, value limit ${sql.lit(most)}`.execute(db);
  return rows.map(({ value, n }) => ({ value, n: Number(n) }));
}

/** Brings names to the codes of countries: the name that reports give the state. */
async function listed(
  field: FacetField,
  found: readonly Count[] = [],
  db: Store["db"],
): Promise<readonly FacetRow[]> {
  if (field === "outlet" || field === "context")
    return found.map(({ value, n }) => ({ field, value, label: value, n }));
  const names = await countryNames(
    db,
    found.map(({ value }) => value),
  );
  return found.map(({ value, n }) => ({ field, value, label: names.get(value) ?? value, n }));
}

/** Returns the names of states by their codes, as far as reports name them. */
export async function countryNames(
  db: Store["db"],
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const code of codes) {
    const { rows } = await sql<{ name: string }>`
      select name from actors where key = ${code} and kind = 'state' limit 1`.execute(db);
    if (rows[0]) names.set(code, rows[0].name);
  }
  return names;
}
