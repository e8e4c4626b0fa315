import { seedChecks } from "../../test/seed/checks.ts";
import { readSeedStory } from "../../test/seed/story.ts";
import type { Scorer } from "../figure.ts";

/** Counts the checks of the seed story that hold. */
export const seedScorer: Scorer = {
  id: "seed",
  async run(data) {
    const reading = readSeedStory(data);
    const held = seedChecks.filter(({ holds }) => holds(reading)).map(({ number }) => number);
    const failed = seedChecks.map(({ number }) => number).filter((number) => !held.includes(number));
    process.stderr.write(`seed: not held: ${failed.join(", ") || "none"}\n`);
    return [
      {
        id: "seed.checks",
        what: "seed story checks",
        on: `${seedChecks.length} checks`,
        value: held.length,
        digits: 0,
        goal: 22,
        noise: 0,
      },
    ];
  },
};
