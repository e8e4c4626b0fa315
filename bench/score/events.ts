import { join } from "node:path";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";
import { judge, type Verdict } from "../judge.ts";
import { macroF1, mostConfident, type PairSentence, typeOfPair } from "../plover-types.ts";
import { readRows } from "../raw-document.ts";
import { tripleFigures } from "../triples.ts";

interface CodedSentence {
  readonly id: string;
  readonly text: string;
  readonly event_current_name: string;
}

/** Figures of the judge: its name, ours, the number it gives, and what is wanted. */
const judged: readonly (readonly [string, string, keyof Verdict, number?])[] = [
  ["events", "events F1", "f1", 0.52],
  ["events_any_type", "events F1, any type", "f1", 0.62],
  ["events_with_dyad", "events F1, with dyad", "f1", 0.42],
  ["status", "event status right", "accuracy", 0.87],
  ["assertedBy", "event assertedBy right", "accuracy"],
  ["assertedBy_claimed", "event assertedBy right where claimed", "accuracy", 0.78],
  ["mode", "event mode right", "accuracy", 0.7],
  ["country_and_sector", "country and sector of all sides right", "accuracy", 0.62],
  ["time", "event time right", "accuracy", 0.7],
  ["place", "event place right", "accuracy", 0.7],
];

/**
 * Events against whole reports coded by hand, through the judge beside the data, and their type on single
 * sentences: of the events found the most confident counts, a sentence without any is wrong. Where the sides are
 * given, the event between them counts. Beside it stand dyads of CAMEO, which other coders make.
 */
export const eventsScorer: Scorer = {
  id: "events",

  async run(data) {
    const verdicts = judge(data, join(data, "gold"));
    const figures = judged.map(
      ([key, what, number, goal]): Figure => ({
        id: `events.${key.replace(/^events_?/u, "") || "type"}`,
        what,
        on: "data/gold",
        value: verdicts[key]?.[number] ?? 0,
        digits: 2,
        noise: 0.02,
        ...(goal !== undefined && { goal }),
      }),
    );
    return [...figures, typeFigure(data), pairFigure(data), ...tripleFigures(data)];
  },
};

function typeFigure(data: string): Figure {
  const reader = createReader(loadResources());
  const rows = readRows<CodedSentence>(data, "events/gsr.dev.jsonl");
  const right = rows.filter(({ id, text, event_current_name: type }) => {
    const { events } = reader.read({
      id,
      text: text.replaceAll(/[{}]/gu, " ").trim(),
      published: "2000-01-01",
    });
    return mostConfident(events)?.type === type;
  });
  return {
    id: "events.gsr",
    what: "event type, one label a sentence, %",
    on: "gsr.dev",
    value: (100 * right.length) / rows.length,
    digits: 1,
    goal: 72,
    noise: 1.5,
  };
}

function pairFigure(data: string): Figure {
  const reader = createReader(loadResources());
  const rows = readRows<PairSentence>(data, "events/plv.dev.jsonl");
  const labels = rows.map((row) => {
    // The set gives no dates, and a made-up one would put into the future what its sentences date.
    const record = reader.read({ id: row.id, text: row.text });
    return [row.root, typeOfPair(record, row)] as const;
  });
  return {
    id: "events.plv",
    what: "event type, sides given, macro-F1 over 15",
    on: "plv.dev",
    value: macroF1(labels),
    digits: 3,
    goal: 0.72,
    noise: 0.01,
  };
}
