import { type RawBuilder, sql } from "kysely";
import { monthOf } from "../dates.ts";
import type { Store } from "../store.ts";
import { allOf } from "./conditions.ts";
import { pairMeant, pairRows } from "./event-conditions.ts";
import { planEvents } from "./event-plan.ts";
import type { EventFilter, Layer, PartyTerm } from "./filter.ts";
import { layers } from "./filter.ts";
import { layerColumn, layerOf, type Told } from "./layer.ts";
import { inTime } from "./period.ts";
import type { RelationRow, VolumeRow } from "./rows.ts";
import { countsOf, ofEvent, type Shape, shapeOf } from "./shape.ts";

/** How long a step of a series is. */
export type Period = "day" | "month" | "year";

export const periods: readonly Period[] = ["day", "month", "year"];

/** A part of a period, as the database counts it. */
interface Part {
  readonly period: string | null;
  readonly layer: Layer;
  /** Whether PLOVER counts it as cooperation. */
  readonly cooperative: number;
  readonly n: number;
  readonly score: number;
  readonly reports: number;
  readonly originators: number;
}

/**
 * Counts the events between two, whichever acts, by period and layer.
 *
 *     await relationSeries(store, [{ country: "RUS" }, { country: "CHN" }], { since: "2020" }, "month")
 *
 * An event with several of a side counts once. Periods without an event are left out; events that no period is known of
 * come first, under null. `filter.pair` is not asked for.
 *
 * @throws ReadoutError `bad-date`, `no-words`
 */
export async function relationSeries(
  store: Store,
  pair: readonly [PartyTerm, PartyTerm],
  filter: EventFilter,
  per: Period,
): Promise<readonly RelationRow[]> {
  const shape = await shapeOf(store);
  const { since, until, pair: _, ...rest } = filter;
  const inPeriod = inTime({ since, until }, sql.ref("d.at"));
  const others = Object.values(rest).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  const inFilter = others ? [sql<boolean>`${ofEvent(shape, "d")} in (${await keysOf(store, filter)})`] : [];
  const { reports, originators } = shape.isMerged
    ? { reports: sql`d.reports`, originators: sql`d.originators` }
    : { reports: sql`1`, originators: sql`1` };
  // One country is often there with several people: what is counted is the event.
  const { rows } = await sql<Part>`
    select period, layer, cooperative, count(*) as n, sum(score) as score, sum(reports) as reports,
      sum(originators) as originators
    from (select distinct ${ofEvent(shape, "d")} as event, ${periodOf(per, "d")} as period, ${layerColumn("d")} as layer,
        case when d.quad <= 2 then 1 else 0 end as cooperative, d.score, ${reports} as reports,
        ${originators} as originators
      from ${pairRows(pair, shape)} where ${allOf([pairMeant(pair, "index"), ...inPeriod, ...inFilter])}) as events
    group by period, layer, cooperative`.execute(store.db);
  return seriesOf(rows);
}

/** Counts all events of a filter by period and layer: what is left of a series when nobody is asked for. */
export async function eventSeries(
  store: Store,
  filter: EventFilter,
  per: Period,
): Promise<readonly RelationRow[]> {
  const { shape, where } = await planEvents(store, filter, "all");
  const { reports, originators } = countsOf(shape);
  // By month the index of counts has it all, and a year is twelve of them.
  const period = per === "day" ? sql`e.day` : sql`substr(e.at, 1, 7)`;
  const { rows } = await sql<Omit<Part, "layer" | "cooperative"> & Told>`
    select ${period} as period, e.status, e.asserted, e.quad, e.type, count(*) as n, sum(e.score) as score,
      sum(${reports}) as reports, sum(${originators}) as originators
    from ${sql.table(shape.events)} as e where ${where}
    group by e.type, e.status, e.asserted, e.quad, ${period}`.execute(store.db);
  return seriesOf(
    rows.map((row) => ({
      ...row,
      period: per === "day" ? row.period : cut(row.period, per),
      layer: layerOf(row),
      cooperative: row.quad <= 2 ? 1 : 0,
    })),
  );
}

/**
 * Counts all events and reports by period, so that a series can be shown as a share of all that was told then. Periods
 * are those of events, and of reports the day they came out.
 */
export async function volume(
  store: Store,
  { since, until }: Pick<EventFilter, "since" | "until">,
  per: Period,
): Promise<readonly VolumeRow[]> {
  const shape = await shapeOf(store);
  const { rows: events } = await sql<{ period: string | null; n: number }>`
    select ${periodOf(per, "e")} as period, count(*) as n from ${sql.table(shape.events)} as e
    where ${allOf(inTime({ since, until }, sql.ref("e.at")))} group by 1`.execute(store.db);
  const told = new Map(
    (await reportVolume(store, { since, until }, per)).map(({ period, reports }) => [period, reports]),
  );
  const done = new Map(events.map(({ period, n }) => [period || null, Number(n)]));
  return [...new Set([...done.keys(), ...told.keys()])]
    .sort(byPeriod)
    .map((period) => ({ period, events: done.get(period) ?? 0, reports: told.get(period) ?? 0 }));
}

/** Counts the reports alone by period of the day they came out: of a million events it tells in no time. */
export async function reportVolume(
  { db }: Pick<Store, "db">,
  { since, until }: Pick<EventFilter, "since" | "until">,
  per: Period,
): Promise<readonly Omit<VolumeRow, "events">[]> {
  const day = sql<string>`coalesce(r.day, '')`;
  const { rows } = await sql<{ period: string; n: number }>`
    select substr(${day}, 1, ${sql.lit(lengths[per])}) as period, count(*) as n from reports as r
    where ${allOf(inTime({ since, until }, day))} group by 1 order by 1`.execute(db);
  return rows.map(({ period, n }) => ({ period: period || null, reports: Number(n) }));
}

const lengths = { day: 10, month: 7, year: 4 } as const;

/** `2024-04-26` -> `2024-04`, `2024`; null where only more than that is known. */
function cut(date: string | null, per: "month" | "year"): string | null {
  return per === "year" ? (date ?? "").slice(0, 4) : monthOf(date);
}

function periodOf(per: Period, alias: string): RawBuilder<string | null> {
  if (per === "year") return sql`substr(${sql.ref(`${alias}.at`)}, 1, 4)`;
  return per === "month" ? sql.ref<string | null>(`${alias}.month`) : sql.ref<string | null>(`${alias}.day`);
}

async function keysOf(store: Store, filter: EventFilter): Promise<RawBuilder<unknown>> {
  const { shape, where } = await planEvents(store, filter, "all");
  return keysIn(shape, where);
}

function keysIn(shape: Shape, where: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`select ${sql.ref(`e.${shape.key}`)} from ${sql.table(shape.events)} as e where ${where}`;
}

/** Adds up the parts of each period and layer, in order. */
function seriesOf(parts: readonly Part[]): readonly RelationRow[] {
  type Sum = { -readonly [Key in keyof RelationRow]: RelationRow[Key] };
  const sums = new Map<string, Sum>();
  for (const part of parts) {
    const period = /^\d{4}/u.test(part.period ?? "") ? part.period : null;
    const { layer } = part;
    const key = `${period} ${layer}`;
    const empty = { n: 0, cooperation: 0, conflict: 0, score: 0, reports: 0, originators: 0 };
    const sum: Sum = sums.get(key) ?? { period, layer, ...empty };
    const n = Number(part.n);
    sum.n += n;
    if (Number(part.cooperative) === 1) sum.cooperation += n;
    else sum.conflict += n;
    sum.score += Number(part.score);
    sum.reports += Number(part.reports);
    sum.originators += Number(part.originators);
    sums.set(key, sum);
  }
  return [...sums.values()]
    .map((sum) => ({ ...sum, score: Math.round((sum.score / sum.n) * 100) / 100 }))
    .sort((a, b) => byPeriod(a.period, b.period) || layers.indexOf(a.layer) - layers.indexOf(b.layer));
}

function byPeriod(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
