import type { Column } from "../../core/exchange/cells.ts";
import { type Layer, layers, type Period, type RelationRow } from "../../store/index.ts";
import type { Paint } from "../account/paint.ts";
import type { TableColumn } from "./terminal-table.ts";

/** A period of a series, all its layers beside each other. */
export interface SeriesRow extends Readonly<Record<Layer, number>> {
  readonly period: string | null;
  readonly n: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** Mean of PLOVER's score; null where nothing is. */
  readonly score: number | null;
  readonly reports: number;
  readonly originators: number;
}

const empty = { happened: 0, said: 0, claimed: 0, background: 0, open: 0 };

/** Lays the layers of each period beside each other, with a row for months and years in which nothing was. */
export function seriesRows(found: readonly RelationRow[], per: Period): readonly SeriesRow[] {
  const known = [...new Set(found.map(({ period }) => period))];
  const dated = known.filter((period) => period !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  const steps = first !== undefined && last !== undefined && per !== "day" ? stepsOf(first, last) : dated;
  return [...(known.includes(null) ? [null] : []), ...steps].map((period) => {
    const parts = found.filter((part) => part.period === period);
    const sum = (of: (part: RelationRow) => number) => parts.reduce((total, part) => total + of(part), 0);
    const n = sum((part) => part.n);
    return {
      period,
      ...empty,
      ...Object.fromEntries(parts.map((part) => [part.layer, part.n])),
      n,
      cooperation: sum(({ cooperation }) => cooperation),
      conflict: sum(({ conflict }) => conflict),
      score: n === 0 ? null : Math.round((100 * sum((part) => part.score * part.n)) / n) / 100,
      reports: sum(({ reports }) => reports),
      originators: sum(({ originators }) => originators),
    };
  });
}

/** All months from `2024-04` to `2025-02`, or years from `2019` to `2024`. */
function stepsOf(first: string, last: string): readonly string[] {
  const steps: string[] = [];
  const isMonth = first.length > 4;
  const of = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;
  for (let step = of(first); step <= of(last); step += isMonth ? 1 : 12) {
    const year = String(Math.floor(step / 12)).padStart(4, "0");
    steps.push(isMonth ? `${year}-${String((step % 12) + 1).padStart(2, "0")}` : year);
  }
  return steps;
}

/** A period as a row between tabs or commas. */
export const relationColumns: readonly Column<SeriesRow>[] = [
  ["period", ({ period }) => period],
  ...layers.map((layer): Column<SeriesRow> => [layer, (row) => row[layer]]),
  ["n", ({ n }) => n],
  ["cooperation", ({ cooperation }) => cooperation],
  ["conflict", ({ conflict }) => conflict],
  ["score", ({ score }) => score],
  ["reports", ({ reports }) => reports],
  ["originators", ({ originators }) => originators],
];

/** Signs of which the bars of a table are made, a layer each; without colour they tell them apart. */
const signs: Readonly<Record<Layer, string>> = {
  happened: "█",
  said: "▓",
  claimed: "▒",
  background: "░",
  open: "·",
};

/** What the signs stand for. */
export const relationLegend = layers.map((layer) => `${signs[layer]} ${layer}`).join("   ");

/** Most signs of a bar. */
const longest = 40;

/** A period as a line on a terminal, with a bar of its layers. */
export function relationTable(
  rows: readonly SeriesRow[],
): (paint: Paint) => readonly TableColumn<SeriesRow>[] {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  const perSign = Math.max(1, most / longest);
  return (paint) => [
    { name: "period", cell: ({ period }) => period ?? "undated" },
    ...layers.map((layer) => ({
      name: signs[layer],
      cell: (row: SeriesRow) => (row[layer] === 0 ? "" : String(row[layer])),
      isNumber: true,
    })),
    { name: "n", cell: ({ n }) => String(n), isNumber: true },
    { name: "r/o", cell: ({ reports, originators }) => `${reports}/${originators}`, isNumber: true },
    {
      name: "score",
      cell: ({ score }) => (score === null ? "" : score.toFixed(1)),
      isNumber: true,
      paint: (words, { score }) => ((score ?? 0) < 0 ? paint.conflict : paint.cooperation)(words),
    },
    { name: "", cell: (row) => barOf(row, perSign), least: 8 },
  ];
}

/** Layers of which something is have one sign at least. */
function barOf(row: SeriesRow, perSign: number): string {
  return layers
    .map((layer) => signs[layer].repeat(row[layer] === 0 ? 0 : Math.max(1, Math.round(row[layer] / perSign))))
    .join("");
}
