import { type RawBuilder, sql } from "kysely";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Store } from "../store.ts";
import { planEvents } from "./event-plan.ts";
import type { EventFilter } from "./filter.ts";
import type { FacetRow } from "./rows.ts";
import { ofEvent, type Shape, shapeOf } from "./shape.ts";

type FacetField = FacetRow["field"];

/** Events that have the few-valued fields alike. */
export interface PlainCount {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly asserted: number;
  readonly quad: number;
  readonly month: string;
  readonly n: number;
}

/** Events by fields. Contexts are lists, as the tables keep them. */
export interface FacetCounts {
  readonly plain: readonly PlainCount[];
  readonly values: readonly { readonly field: FacetField; readonly value: string; readonly n: number }[];
}

const plainFields: readonly FacetField[] = ["type", "status", "layer", "year"];

/** Counts all events of a store: what each index alone can tell. */
export async function countAll(store: Store, fields: readonly FacetField[]): Promise<FacetCounts> {
  const shape = await shapeOf(store);
  const events = sql.table(shape.events);
  const plain = sql`select type, status, asserted, quad, substr(at, 1, 7) as month, count(*) as n from ${events}
    group by type, status, asserted, quad, substr(at, 1, 7)`;
  const queries: Partial<Record<FacetField, RawBuilder<unknown>>> = {
    place: sql`select place_country as value, count(*) as n from ${events}
      where place_country is not null group by place_country`,
    context: sql`select context as value, count(*) as n from ${events} group by context`,
    outlet: shape.isMerged ? mergedOutlets : toldOutlets,
  };
  const count = async (field: FacetField): Promise<FacetCounts["values"]> => {
    const query = queries[field];
    if (!query) return [];
    const { rows } = await (query as RawBuilder<{ value: string; n: number }>).execute(store.db);
    return rows.map(({ value, n }) => ({ field, value, n: Number(n) }));
  };
  const wantsParties = fields.includes("actor") || fields.includes("recipient");
  const wantsPlain = fields.some((field) => plainFields.includes(field));
  // A server counts them on as many cores as it has.
  const [counted, values] = await Promise.all([
    wantsPlain ? (plain as RawBuilder<PlainCount>).execute(store.db) : { rows: [] },
    Promise.all([wantsParties ? countParties(store, shape) : [], ...fields.map(count)]),
  ]);
  return { plain: counted.rows.map((row) => ({ ...row, n: Number(row.n) })), values: values.flat() };
}

/** Countries of both sides in one go: in their index, what is distinct stands together. */
async function countParties({ db }: Store, shape: Shape): Promise<FacetCounts["values"]> {
  const { rows } = await sql<{ field: "actor" | "recipient" | "voice"; value: string; n: number }>`
    select role as field, country as value, count(*) as n from (select distinct country, role, ${sql.ref(shape.of)}
      from ${sql.table(shape.parties)} where country is not null) as once group by country, role`.execute(db);
  return rows.flatMap(({ field, value, n }) => (field === "voice" ? [] : [{ field, value, n: Number(n) }]));
}

const toldOutlets = sql`select r.outlet as value, sum(e.n) as n from
    (select report, count(*) as n from events group by report) as e join reports as r on r.number = e.report
  where r.outlet is not null group by r.outlet`;

/** All mentions, less those that an outlet has of an event besides one: most events are told once. */
const mergedOutlets = sql`select value, sum(n) as n from (
    select r.outlet as value, sum(m.n) as n from
      (select report, count(*) as n from merged_mentions group by report) as m
      join reports as r on r.number = m.report group by r.outlet
    union all
    select value, sum(1 - n) as n from (
      select r.outlet as value, count(*) as n from merged_mentions as m join reports as r on r.number = m.report
      where m.merged in (select merged from merged_mentions where ordinal = 1) group by m.merged, r.outlet) as more
    group by value) as parts
  where value is not null group by value`;

/** Counts the events of a filter, which are found once for all fields. */
export async function countHits(
  store: Store,
  filter: EventFilter,
  fields: readonly FacetField[],
): Promise<FacetCounts> {
  const { shape, where } = await planEvents(store, filter, "all");
  const isWanted = (field: FacetField) => fields.includes(field);
  const parts = [
    ...(fields.some((field) => plainFields.includes(field))
      ? [
          sql`select '' as field, null as value, type, status, asserted, quad, month, count(*) as n from hit
            group by type, status, asserted, quad, month`,
        ]
      : []),
    ...(["actor", "recipient"] as const).filter(isWanted).map((role) =>
      valuePart(
        role,
        sql`p.country`,
        sql`count(distinct ${ofEvent(shape, "p")})`,
        sql`cross join ${sql.table(shape.parties)} as p where ${ofEvent(shape, "p")} = hit.key and p.role = ${role}
          and coalesce(p.country, '') <> ''`,
      ),
    ),
    ...(isWanted("place")
      ? [valuePart("place", sql`hit.place_country`, sql`count(*)`, sql`where hit.place_country is not null`)]
      : []),
    ...(isWanted("context") ? [valuePart("context", sql`hit.context`, sql`count(*)`, sql``)] : []),
    ...(isWanted("outlet") ? [outletPart(shape)] : []),
  ];
  if (parts.length === 0) return { plain: [], values: [] };
  const { rows } = await sql<PlainCount & { field: FacetField | ""; value: string }>`
    with hit as materialized (
      select ${sql.ref(`e.${shape.key}`)} as key, e.type, e.status, e.asserted, e.quad, substr(e.at, 1, 7) as month,
        e.place_country, e.context${shape.isMerged ? sql`` : sql`, e.report`}
      from ${sql.table(shape.events)} as e where ${where})
    ${sql.join(parts, sql` union all `)}`.execute(store.db);
  const counted = rows.map((row) => ({ ...row, n: Number(row.n) }));
  return {
    plain: counted.filter(({ field }) => field === ""),
    values: counted.flatMap(({ field, value, n }) => (field === "" ? [] : [{ field, value, n }])),
  };
}

/** Counts what was hit by a value. @param rest joins and conditions */
function valuePart(
  field: FacetField,
  value: RawBuilder<unknown>,
  n: RawBuilder<unknown>,
  rest: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`select ${sql.lit(field)} as field, ${value} as value, null as type, null as status, null as asserted,
    null as quad, null as month, ${n} as n from hit ${rest} group by ${value}`;
}

function outletPart({ isMerged }: Shape): RawBuilder<unknown> {
  const named = sql`and r.outlet is not null`;
  return isMerged
    ? valuePart(
        "outlet",
        sql`r.outlet`,
        sql`count(distinct m.merged)`,
        sql`cross join merged_mentions as m cross join reports as r where m.merged = hit.key and r.number = m.report ${named}`,
      )
    : valuePart(
        "outlet",
        sql`r.outlet`,
        sql`count(*)`,
        sql`cross join reports as r where r.number = hit.report ${named}`,
      );
}
