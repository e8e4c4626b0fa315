import { judgePredicate } from "../../src/core/events/status/judgement.ts";
import { createAnalyzer } from "../../src/core/language/index.ts";
import { correlation } from "../../src/learn/correlation.ts";
import { readPredicates } from "../../src/learn/predicates.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Scorer } from "../figure.ts";

/**
 * Whether predicates took place, against what two readers said of each: Pearson r of the values from -3 to 3, over
 * our own parse of the words that the set gives.
 */
export const factualityScorer: Scorer = {
  id: "factuality",

  async run(data) {
    const { lexicon, language } = loadResources();
    const judging = { lexicon: lexicon.events, factuality: language.factuality };
    const predicates = readPredicates(data, "dev", createAnalyzer(language));
    return [
      {
        id: "factuality.r",
        what: "factuality of predicates, Pearson r",
        on: "uds_factuality.dev",
        value: correlation(
          predicates.map(({ sentence, token }) => judgePredicate(judging, sentence, token).value),
          predicates.map(({ value }) => value),
        ),
        digits: 3,
        goal: 0.75,
        noise: 0.005,
      },
    ];
  },
};
