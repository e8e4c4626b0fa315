import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";
import { nearCopyFigures } from "../merge/near-copies.ts";
import { type Quality, qualityOf } from "../merge/quality.ts";
import { type MergeTime, mergeTime } from "../merge/scaling.ts";

/** Reports that come out in a day, where the archive grows by days. */
const perDay = 100;

/** Events of many reports merged into one, copies found, and how the time for it grows. */
export const mergeScorer: Scorer = {
  id: "merge",

  async run() {
    const reader = createReader(loadResources());
    const dev = qualityOf("dev", reader);
    const test = qualityOf("test", reader);
    const templates = [...dev.told, ...test.told].filter((events) => events.length > 0);
    mergeTime(templates, 1000, perDay);
    const few = mergeTime(templates, 10_000, perDay);
    const many = mergeTime(templates, 100_000, perDay);
    const dense = mergeTime(templates, 100_000, 10 * perDay);
    return [
      ...qualityFigures("dev", dev.quality),
      ...qualityFigures("test", test.quality),
      ...copyFigures(),
      ...timeFigures(few, many, dense),
    ];
  },
};

function qualityFigures(half: "dev" | "test", quality: Quality): readonly Figure[] {
  const { reports, events, mentions, read, ofRead, ofAll, unstable } = quality;
  const on = `${reports} reports of ${events} events, ${half}`;
  const figure = (id: string, what: string, value: number, goal?: number): Figure => ({
    id: `merge.${half}.${id}`,
    what,
    on,
    value,
    digits: 3,
    noise: 0.01,
    ...(goal === undefined ? {} : { goal }),
  });
  return [
    figure("f1", "merged events, B-cubed F1 of mentions read", ofRead.f1, 0.9),
    figure("precision", "merged events, B-cubed precision of mentions read", ofRead.precision),
    figure("recall", "merged events, B-cubed recall of mentions read", ofRead.recall),
    figure("read", "mentions that the reader has an event for", read / mentions),
    figure("all-f1", "merged events, B-cubed F1 of all mentions, missed ones alone", ofAll.f1),
    {
      ...figure("unstable", "merged events that change with the order of reports", unstable, 0),
      digits: 0,
      noise: 0,
      lowerIsBetter: true,
    },
  ];
}

function copyFigures(): readonly Figure[] {
  const { texts, reports, precision, recall } = nearCopyFigures();
  const shared = { on: `${reports} reports from ${texts} texts`, digits: 3, noise: 0.01 };
  return [
    {
      id: "merge.copies.precision",
      what: "near copies found, precision of pairs",
      value: precision,
      goal: 0.98,
      ...shared,
    },
    {
      id: "merge.copies.recall",
      what: "near copies found, recall of pairs",
      value: recall,
      goal: 0.95,
      ...shared,
    },
  ];
}

function timeFigures(few: MergeTime, many: MergeTime, dense: MergeTime): readonly Figure[] {
  const total = ({ originators, merge }: MergeTime) => originators + merge;
  const shared = { digits: 1, lowerIsBetter: true } as const;
  return [
    {
      id: "merge.seconds-10k",
      what: "merging 10,000 reports: s of CPU",
      on: `recombined, ${few.events} events`,
      value: total(few),
      // What machine it was makes most of it; the growth beneath is what is held.
      noise: 12,
      ...shared,
    },
    {
      id: "merge.growth",
      what: "CPU of merging 100,000 reports, times that of 10,000",
      on: `recombined, ${many.events} events, ${perDay} reports a day`,
      value: total(many) / total(few),
      goal: 12,
      noise: 3,
      ...shared,
    },
    {
      id: "merge.growth-dense",
      what: "the same where ten times as many reports come out in a day",
      on: `recombined, ${dense.events} events, ${10 * perDay} reports a day`,
      value: total(dense) / total(few),
      noise: 10,
      ...shared,
    },
  ];
}
