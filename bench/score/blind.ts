import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure, Scorer } from "../figure.ts";
import { judge, type Verdict } from "../judge.ts";

const bench = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Figures of the judge: its name, ours, and the number it gives. */
const judged: readonly (readonly [string, string, keyof Verdict])[] = [
  ["statements", "statements F1", "f1"],
  ["source_span", "statement source right", "accuracy"],
  ["cue", "statement cue right", "accuracy"],
  ["speaker", "statement speaker right", "accuracy"],
  ["kind", "statement kind right", "accuracy"],
  ["via", "statement via right", "accuracy"],
  ["events_any_type", "events F1, any type", "f1"],
  ["events", "events F1", "f1"],
  ["events_with_dyad", "events F1, with dyad", "f1"],
  ["status", "event status right", "accuracy"],
  ["assertedBy", "event assertedBy right", "accuracy"],
  ["assertedBy_claimed", "event assertedBy right where claimed", "accuracy"],
  ["mode", "event mode right", "accuracy"],
  ["country_and_sector", "country and sector of all sides right", "accuracy"],
  ["time", "event time right", "accuracy"],
  ["place", "event place right", "accuracy"],
];

/** Scores statements and events of a folder of `bench` through the judge that lies beside the data. */
function scorerOf(id: string, sort: string): Scorer {
  const folder = join(bench, id);
  return {
    id,
    async run(data) {
      const verdicts = judge(data, folder);
      const reports = readdirSync(folder).filter((name) => name.endsWith(".json")).length;
      return judged.map(
        ([key, what, number]): Figure => ({
          id: `${id}.${key}`,
          what,
          on: `${reports} ${sort} reports`,
          value: verdicts[key]?.[number] ?? 0,
          digits: 2,
          noise: 0.02,
        }),
      );
    },
  };
}

/** Against reports that nothing was ever tuned on. */
export const blindScorer: Scorer = scorerOf("blind", "fresh");

/** Against the half of them that was opened, and tuned on since. */
export const openedScorer: Scorer = scorerOf("opened", "opened");
