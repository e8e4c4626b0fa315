import { groupBy } from "../../../core/text/group-by.ts";
import type { Layer } from "../../../store/query/filter.ts";
import type { RelationRow } from "../../../store/query/rows.ts";
import { type Per, periodsBetween } from "./periods.ts";

/** A step of a time line. */
export interface Column {
  readonly period: string;
  /** Events that the shown layers have in it, and all reports of the store. */
  readonly n: number;
  readonly volume: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** From the axis outwards, each with where it begins and how tall it is, in events or in events by volume. */
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly layer: Layer;
  readonly side: "cooperation" | "conflict";
  readonly n: number;
  readonly from: number;
  readonly to: number;
}

/** What came from a store for a time line. */
export interface Series {
  readonly rows: readonly RelationRow[];
  readonly volume: readonly { readonly period: string | null; readonly reports: number }[];
}

/** Reports that an amount by volume is counted upon: *events per 1,000 reports*. */
export const perReports = 1000;

/**
 * Stacks a series: a column a period, without gaps in time, of the layers that are shown, cooperation up, conflict down.
 *
 * @param byVolume divides by the reports of the whole store in that period, so that a year of much news is no year of war
 */
export function columnsOf(
  { rows, volume }: Series,
  per: Per,
  shown: readonly Layer[],
  byVolume: boolean,
): readonly Column[] {
  const dated = rows.filter(({ period, layer }) => period !== null && shown.includes(layer));
  const ends = dated.map(({ period }) => period ?? "").sort();
  const [first] = ends;
  const last = ends.at(-1);
  if (!first || !last) return [];
  const reports = new Map(volume.map((each) => [each.period, each.reports]));
  const byPeriod = groupBy(dated, ({ period }) => period ?? "");
  return periodsBetween(first, last, per).map((period) =>
    columnOf(period, byPeriod.get(period) ?? [], reports.get(period) ?? 0, shown, byVolume),
  );
}

function columnOf(
  period: string,
  rows: readonly RelationRow[],
  volume: number,
  shown: readonly Layer[],
  byVolume: boolean,
): Column {
  const unit = !byVolume ? 1 : volume > 0 ? perReports / volume : 0;
  const sum = (field: "n" | "cooperation" | "conflict") => rows.reduce((all, row) => all + row[field], 0);
  const bars = (["cooperation", "conflict"] as const).flatMap((side) => {
    let from = 0;
    return shown.flatMap((layer) => {
      const n = rows.filter((row) => row.layer === layer).reduce((all, row) => all + row[side], 0);
      if (n === 0) return [];
      const bar = { layer, side, n, from, to: from + n * unit };
      from = bar.to;
      return [bar];
    });
  });
  return { period, n: sum("n"), volume, cooperation: sum("cooperation"), conflict: sum("conflict"), bars };
}

/** How far the bars of columns reach on a side. */
export function reach(columns: readonly Column[], side: Bar["side"]): number {
  return Math.max(0, ...columns.flatMap(({ bars }) => bars.map((bar) => (bar.side === side ? bar.to : 0))));
}

/** A series of volume without gaps in time, for a chart; what has no date is left out. */
export function fillVolume(
  volume: readonly { readonly period: string | null; readonly reports: number }[],
  per: Per,
): readonly { readonly period: string; readonly reports: number }[] {
  const reports = new Map(volume.flatMap(({ period, reports: n }) => (period ? [[period, n] as const] : [])));
  const known = [...reports.keys()].sort();
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return [];
  return periodsBetween(first, last, per).map((period) => ({ period, reports: reports.get(period) ?? 0 }));
}
