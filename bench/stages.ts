import { emptyDocument } from "../src/core/empty-document.ts";
import { createReader, stages } from "../src/core/read.ts";
import { loadResources } from "../src/node/resources.ts";
import { exampleInputs } from "./examples.ts";
import type { Figure } from "./figure.ts";

/** Groups of stages whose cost the project bounds, as a share of the language stage's. */
const groups = [
  { id: "statements", what: "finding statements", stages: ["statements"], goal: 0.2 },
  {
    id: "grounding",
    what: "finding actors, places and times",
    stages: ["actors", "places", "times"],
    goal: 0.5,
  },
] as const;

/** Rounds over the examples: the first ones warm up, the rest count. */
const rounds = { warm: 15, counted: 25 };

/** What stages cost against the parser, warm, over the examples: of each stage the fastest round counts. */
export function stageFigures(): readonly Figure[] {
  const resources = loadResources();
  const reader = createReader(resources);
  const empty = exampleInputs().map((input) => {
    const { article, notices } = reader.analyze(input);
    return emptyDocument(article, notices);
  });
  const fastest = new Map<string, number>();
  for (let round = 0; round < rounds.warm + rounds.counted; round++) {
    const spent = new Map<string, number>();
    for (let document of empty)
      for (const stage of stages) {
        const begin = performance.now();
        document = { ...document, ...stage.run(document, resources) };
        spent.set(stage.id, (spent.get(stage.id) ?? 0) + performance.now() - begin);
      }
    if (round < rounds.warm) continue;
    for (const [id, time] of spent) fastest.set(id, Math.min(time, fastest.get(id) ?? time));
  }
  const of = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (fastest.get(id) ?? 0), 0);
  return groups.map(
    ({ id, what, stages: ids, goal }): Figure => ({
      id: `bench.share-${id}`,
      what: `${what}, times the cost of parsing`,
      on: "examples",
      value: of(ids) / of(["language"]),
      digits: 2,
      goal,
      noise: 0.1,
      lowerIsBetter: true,
    }),
  );
}
