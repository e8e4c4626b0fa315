import { confidenceTraits } from "../../src/core/lexicon/confidence.ts";
import { type Example, readExamples } from "../confidence/examples.ts";
import { chanceOf, fitWeights } from "../confidence/fit.ts";
import {
  binsOf,
  calibrationError,
  chanceError,
  type Outcome,
  rankOf,
  reliabilityTable,
} from "../confidence/reliability.ts";
import type { Scorer } from "../figure.ts";

/**
 * Confidence of events in reports coded by hand: an event is right where the judge pairs it, that is where one of its
 * type is coded in the same sentence. Each report is told by weights that were fitted to the others. Goes to stderr:
 * how confidence and truth agree, bin by bin; how far off confidence without fault would be on so few events; and the
 * weights fitted to all, for `data/events/confidence.tsv`.
 */
export const confidenceScorer: Scorer = {
  id: "confidence",

  async run(data) {
    const examples = readExamples(data);
    const outcomes = crossValidated(examples);
    const bins = binsOf(outcomes);
    const weights = fitWeights(examples).map((weight, i) => `${confidenceTraits[i]} ${weight.toFixed(2)}`);
    const byChance = `off by chance alone: ${chanceError(outcomes).toFixed(3)}`;
    process.stderr.write(`${reliabilityTable(bins)}\n${byChance}\nfitted to all: ${weights.join(", ")}\n`);
    const shared = { on: "data/gold, cross-validated", digits: 3 };
    return [
      {
        ...shared,
        id: "confidence.error",
        what: "confidence of events, calibration error",
        value: calibrationError(bins),
        goal: 0.08,
        noise: 0.02,
        lowerIsBetter: true,
      },
      {
        ...shared,
        id: "confidence.rank",
        what: "right events more confident than wrong ones, chance",
        value: rankOf(outcomes),
        noise: 0.02,
      },
    ];
  },
};

/** Tells the events of each report by what was fitted to all others, rounded as the record rounds. */
function crossValidated(examples: readonly Example[]): readonly Outcome[] {
  return [...new Set(examples.map(({ report }) => report))].flatMap((held) => {
    const weights = fitWeights(examples.filter(({ report }) => report !== held));
    return examples
      .filter(({ report }) => report === held)
      .map(({ traits, isRight }) => ({
        confidence: Math.round(100 * chanceOf(weights, traits)) / 100,
        isRight,
      }));
  });
}
