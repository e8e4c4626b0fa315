import { createReader } from "../src/core/read.ts";
import { loadResources } from "../src/node/index.ts";
import { dictionaryOf } from "./cameo-actors.ts";
import { type Dyad, dyadsOf } from "./cameo-dyads.ts";
import type { Figure } from "./figure.ts";
import { readRows } from "./raw-document.ts";

interface DyadSentence {
  readonly id: string;
  /** 20080804, or nothing of use. */
  readonly date: string;
  readonly text: string;
  readonly events: readonly Dyad[];
}

/** What must agree for a dyad to count as found. */
const keys: readonly (readonly [id: string, what: string, key: (dyad: Dyad) => string])[] = [
  ["triples", "source, target and CAMEO code, F1", (d) => `${d.source} ${d.target} ${d.cameo}`],
  [
    "triples-root",
    "source, target and cue category, F1",
    (d) => `${d.source} ${d.target} ${d.cameo.slice(0, 2)}`,
  ],
  ["triples-dyad", "source and target alone, F1", (d) => `${d.source} ${d.target}`],
];

/** Measures dyads of CAMEO on single sentences, over all of them at once; a sentence without any in the gold counts what is made up. */
export function tripleFigures(data: string): readonly Figure[] {
  const resources = loadResources();
  const reader = createReader(resources);
  const dictionary = dictionaryOf(resources.lexicon);
  const rows = readRows<DyadSentence>(data, "events/petrarch_tests.dev.jsonl").map(
    ({ id, date, text, events }) => {
      const published = /^(\d{4})(\d\d)(\d\d)$/u.exec(date)?.slice(1).join("-");
      return {
        gold: events,
        found: dyadsOf(reader.read({ id, text, ...(published && { published }) }), dictionary),
      };
    },
  );
  return keys.map(([id, what, key]) => ({
    id: `events.${id}`,
    what,
    on: "petrarch_tests.dev",
    value: f1(rows.map(({ gold, found }) => [new Set(gold.map(key)), new Set(found.map(key))])),
    digits: 3,
    noise: 0.02,
    ...(id === "triples" && { goal: 0.8 }),
  }));
}

/** F1 of sets of what was found against sets of the gold. */
export function f1(
  pairs: readonly (readonly [gold: ReadonlySet<string>, found: ReadonlySet<string>])[],
): number {
  let [right, all] = [0, 0];
  for (const [gold, found] of pairs) {
    right += [...found].filter((each) => gold.has(each)).length;
    all += gold.size + found.size;
  }
  return all === 0 ? 0 : (2 * right) / all;
}
