import { bad, oneOf, readTable, type Tables, tableAt } from "./table.ts";

/** Traits of an event that tell how likely it is right; `base` is where all others are 0. */
export const confidenceTraits = ["base", "depth", "mentions", "negated", "phrase", "value"] as const;
export type ConfidenceTrait = (typeof confidenceTraits)[number];

/** What each trait adds to the log odds of being right. */
export type ConfidenceWeights = Readonly<Record<ConfidenceTrait, number>>;

/** Reads `confidence.tsv`. @throws ReadoutError `bad-table`, `missing-table` */
export function readConfidence(tables: Tables): ConfidenceWeights {
  const file = tableAt(tables, "events/confidence.tsv");
  const weights = new Map<ConfidenceTrait, number>();
  for (const { trait, weight, at } of readTable(file, ["trait", "weight", "meaning"])) {
    const value = Number(weight);
    if (weight === "" || !Number.isFinite(value)) throw bad(at, `'${weight}' is no number`);
    weights.set(oneOf(trait, confidenceTraits, at), value);
  }
  const missing = confidenceTraits.find((trait) => !weights.has(trait));
  if (missing) throw bad(file.path, `trait '${missing}' is missing`);
  return Object.fromEntries(weights) as Record<ConfidenceTrait, number>;
}
