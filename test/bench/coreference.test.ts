import assert from "node:assert/strict";
import { test } from "node:test";
import { bestMatch } from "../../bench/coreference/best-match.ts";
import { entitiesOf } from "../../bench/coreference/gum-entities.ts";
import {
  type Chain,
  countChains,
  f1,
  type Metric,
  metrics,
  sumCounts,
} from "../../bench/coreference/metrics.ts";

const chains = (...written: string[]): Chain[] => written.map((chain) => chain.split(" "));
const key = chains("a b c", "d e f g");

type Figures = Record<Metric, string>;
const scored = (gold: readonly Chain[], found: readonly Chain[]): Figures => {
  const counts = countChains(gold, found);
  return Object.fromEntries(metrics.map((metric) => [metric, f1(counts[metric]).toFixed(1)])) as Figures;
};

const cases: readonly [what: string, response: Chain[], figures: Figures][] = [
  // Pradhan and others 2014, section 4: worked through there by hand for this key and response.
  [
    "the reference scorer's example",
    chains("a b", "c d", "f g h i"),
    { muc: "40.0", b3: "45.5", ceafe: "52.0" },
  ],
  ["the key itself", key, { muc: "100.0", b3: "100.0", ceafe: "100.0" }],
  ["nothing", [], { muc: "0.0", b3: "0.0", ceafe: "0.0" }],
  // All in one chain: MUC asks for no link that is missing, 5 of 6 are right; B-cubed precision is (9 + 16) / 49.
  ["all in one", chains("a b c d e f g"), { muc: "90.9", b3: "67.6", ceafe: "48.5" }],
  // Others found: no link and no mention is right.
  ["other mentions", chains("x y", "z w"), { muc: "0.0", b3: "0.0", ceafe: "0.0" }],
];

for (const [what, response, figures] of cases)
  test(`coreference metrics: ${what}`, () => assert.deepEqual(scored(key, response), figures));

test("coreference metrics: documents are summed before they are divided", () => {
  const counts = [countChains(chains("a b"), chains("a b")), countChains(key, [])];
  assert.equal(f1(sumCounts(counts.map(({ muc }) => muc))).toFixed(1), "28.6");
});

test("the best match is not always the greedy one", () => {
  assert.equal(
    bestMatch([
      [0.9, 0.8, 0],
      [0.8, 0.1, 0],
    ]),
    1.6,
  );
  assert.equal(bestMatch([[0.5], [0.7]]), 0.7);
  assert.equal(bestMatch([]), 0);
});

test("GUM's brackets: nested, of one word, and in parts", () => {
  const words = [
    "(1-person-new-nn-cf1-1-coref(2-place-new-nn-cf2-1-sgl)",
    "",
    "1)",
    "(1-person-giv:act-nn-cf1-1-ana)(3[1/2]-person",
    "3[1/2])",
  ];
  const heads = [2, 2, -1, -1, 3];
  const read = entitiesOf(
    words.map((brackets, i) => ({ start: 2 * i, end: 2 * i + 1, head: heads[i] ?? -1, brackets })),
  );
  assert.deepEqual(
    read.map((chain) => chain.map(({ start, end, head, type }) => `${type} ${start}-${end} ${head.start}`)),
    [["place 0-1 0"], ["person 0-5 4", "person 6-7 6"], ["person 6-9 6"]],
  );
});
