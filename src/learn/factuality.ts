import type { ClueFacts } from "../core/language/clue-weights.ts";
import { type Example, learnLogistic, roundToBytes } from "./logistic.ts";

/** A predicate's clues, and what readers said of it. */
export interface Judged {
  readonly clues: readonly string[];
  /** From -3, it did not happen, to 3, it did. */
  readonly value: number;
}

export interface FactualitySettings {
  /** How often a clue must be seen to get a weight. */
  readonly least: number;
  readonly rounds: number;
  readonly seed: number;
  readonly rate: number;
}

/** What was learned, in the form of its file. */
export interface LearnedClues {
  readonly facts: ClueFacts;
  readonly bytes: Int8Array;
}

/** Learns what each clue adds to the log odds of having happened; a value of 1 counts as two thirds of a yes. */
export function learnFactuality(
  judged: readonly Judged[],
  { least, rounds, seed, rate }: FactualitySettings,
): LearnedClues {
  const seen = new Map<string, number>();
  for (const { clues } of judged) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const known = [...seen.keys()].filter((clue) => (seen.get(clue) ?? 0) >= least).sort();
  const slotOf = new Map(known.map((clue, slot) => [clue, slot]));
  const examples = judged.flatMap(({ clues, value }): Example[] => {
    const slots = Int32Array.from(clues.flatMap((clue) => slotOf.get(clue) ?? []));
    const yes = (value + 3) / 6;
    return [
      { slots, isYes: true, weight: yes },
      { slots, isYes: false, weight: 1 - yes },
    ];
  });
  const bits = Math.ceil(Math.log2(known.length));
  const { bytes, unit } = roundToBytes(learnLogistic(examples, { bits, rounds, seed, rate }));
  const kept = known.filter((_, slot) => bytes[slot] !== 0);
  return { facts: { unit, clues: kept }, bytes: bytes.slice(0, known.length).filter((byte) => byte !== 0) };
}
