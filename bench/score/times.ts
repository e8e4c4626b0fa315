import type { Span } from "../../src/core/model/span.ts";
import type { TimeExpression } from "../../src/core/model/time.ts";
import type { Resources } from "../../src/core/stage.ts";
import { overlaps } from "../../src/core/text/span.ts";
import { findTimes } from "../../src/core/times/index.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";
import { rawDocument, readRows } from "../raw-document.ts";

interface GoldTime extends Span {
  readonly text: string;
  readonly type: string;
  readonly value: string | null;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly dct: string | null;
  readonly timex: readonly GoldTime[];
}

interface Counts {
  gold: number;
  found: number;
  extent: number;
  value: number;
}

const sets = ["te3-platinum", "te3-aquaint", "te3-timebank", "gum-news"] as const;

/**
 * Time expressions against gold: an extent is right where it overlaps one of the gold's (relaxed), a value
 * where it is then the same to the day. GUM marks no durations and sets, so ours are not counted there.
 */
export const timesScorer: Scorer = {
  id: "times",

  async run(data) {
    const resources = loadResources();
    const total: Counts = { gold: 0, found: 0, extent: 0, value: 0 };
    const figures: Figure[] = [];
    for (const set of sets) {
      const counts = countSet(readRows<Row>(data, `times/${set}.dev.jsonl`), set === "gum-news", resources);
      for (const key of ["gold", "found", "extent", "value"] as const) total[key] += counts[key];
      figures.push(...figuresFor(`${set}.dev`, counts));
    }
    return [...figuresFor("te3-*.dev, gum-news.dev", total, { value: 74, extent: 88 }), ...figures];
  },
};

function countSet(rows: readonly Row[], datesOnly: boolean, resources: Resources): Counts {
  const counts: Counts = { gold: 0, found: 0, extent: 0, value: 0 };
  for (const row of rows) {
    const document = rawDocument(row.text, row.dct?.slice(0, 10) ?? null, resources);
    const times = (findTimes.run(document, resources).times ?? []).filter(
      (time) => !datesOnly || (time.granularity !== "duration" && time.granularity !== "set"),
    );
    counts.gold += row.timex.length;
    counts.found += times.length;
    for (const [gold, time] of pairs(row.timex, times)) {
      counts.extent++;
      if (sameValue(gold.value, time.value)) counts.value++;
    }
  }
  return counts;
}

/** Pairs gold with what was found: the same extent first, then any overlap, each used once. */
function pairs(
  gold: readonly GoldTime[],
  times: readonly TimeExpression[],
): readonly (readonly [GoldTime, TimeExpression])[] {
  const used = new Set<TimeExpression>();
  return gold.flatMap((g) => {
    const free = times.filter((time) => !used.has(time) && overlaps(g, time));
    const best = free.find((time) => time.start === g.start && time.end === g.end) ?? free[0];
    if (!best) return [];
    used.add(best);
    return [[g, best] as const];
  });
}

/** Tells whether two values name the same day, period or duration; time of day and notation are left aside. */
function sameValue(gold: string | null, found: string | null): boolean {
  if (!gold || !found) return false;
  const [a, b] = [plain(gold), plain(found)];
  return a === b || (a.includes("/") && b.includes("/") && a.split("/")[0] === b.split("/")[0]);
}

/** `199` and `199X`, `2000-W6` and `2000-W06`, `1998-08-07T09:00` and `1998-08-07` are the same. */
function plain(value: string): string {
  if (value.startsWith("P")) return value.replace(/^P(\d)E$/u, "P$10Y");
  return value
    .replace(/(?<=\d)T.*$/u, "")
    .replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3")
    .replace(/-W(\d)(?=$|-)/u, "-W0$1")
    .replace(/^(\d{3})$/u, "$1X")
    .replace(/^(\d{2})$/u, "$1XX");
}

function figuresFor(on: string, counts: Counts, goals?: { value: number; extent: number }): Figure[] {
  const f1 = (right: number) => (200 * right) / (counts.gold + counts.found);
  const id = on.includes("*") ? "times" : `times.${on}`;
  return [
    {
      id: `${id}.value`,
      what: "time values F1",
      on,
      value: f1(counts.value),
      digits: 1,
      noise: 0.5,
      ...(goals && { goal: goals.value }),
    },
    {
      id: `${id}.extent`,
      what: "time expressions F1, relaxed extent",
      on,
      value: f1(counts.extent),
      digits: 1,
      noise: 0.5,
      ...(goals && { goal: goals.extent }),
    },
  ];
}
