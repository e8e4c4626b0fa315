import type { ConfidenceTrait } from "../lexicon/confidence.ts";
import { ancestors } from "../text/tree.ts";
import type { Act } from "./act.ts";
import type { Reading } from "./reading.ts";

/** Words above a trigger, and mentions beside the best one, beyond which nothing changes. */
const most = { depth: 3, mentions: 2 };

/**
 * Returns how likely an event is right, 0 to 1: of events at 0.8, four in five are. Right is a type that annotators
 * give an event of the same sentence; whether sides, time and place are right is not told.
 *
 *     Lima expelled the envoy … The expulsion …     0.96: heads its sentence, told twice, surely took place
 *     … hopes that talks may lead to a deal         0.5: deep in its sentence, may not take place
 */
export function confidenceOf(reading: Reading, act: Act): number {
  const weights = reading.lexicon.confidence;
  const odds = Object.entries(traitsOf(reading, act)).reduce(
    (sum, [trait, value]) => sum + weights[trait as ConfidenceTrait] * value,
    0,
  );
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** Returns the traits of an act that `data/events/confidence.tsv` weighs. */
export function traitsOf(reading: Reading, act: Act): Readonly<Record<ConfidenceTrait, number>> {
  const { sentence, trigger, mentions, status, frame } = act;
  return {
    base: 1,
    depth: Math.min(ancestors(sentence, trigger).length, most.depth),
    mentions: Math.min(mentions.length - 1, most.mentions),
    negated: status === "negated" ? 1 : 0,
    phrase: frame.words.length > 1 ? 1 : 0,
    value: reading.judge(sentence, trigger).value,
  };
}
