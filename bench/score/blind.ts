import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure, Scorer } from "../figure.ts";
import { judge, type Verdict } from "../judge.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "blind");

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

/** Statements and events against reports that nothing was ever tuned on, through the judge beside the data. */
export const blindScorer: Scorer = {
  id: "blind",

  async run(data) {
    const verdicts = judge(data, folder);
    const reports = readdirSync(folder).filter((name) => name.endsWith(".json")).length;
    return judged.map(
      ([key, what, number]): Figure => ({
        id: `blind.${key}`,
        what,
        on: `${reports} fresh reports`,
        value: verdicts[key]?.[number] ?? 0,
        digits: 2,
        noise: 0.02,
      }),
    );
  },
};
