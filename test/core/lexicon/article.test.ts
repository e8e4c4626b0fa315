import assert from "node:assert/strict";
import { test } from "node:test";
import { patternSource, readArticleLexicon } from "../../../src/core/lexicon/article.ts";
import { readTable, type Tables, tableAt } from "../../../src/core/lexicon/table.ts";
import { readTableFiles } from "../../../src/node/resources.ts";

const tables: Tables = new Map(readTableFiles().map((file) => [file.path, file]));
const lexicon = readArticleLexicon(tables);

test("every pattern of furniture.tsv matches its example, for its own reason", () => {
  for (const { why, example, at } of readTable(tableAt(tables, "article/furniture.tsv"), [
    "why",
    "pattern",
    "example",
  ]))
    assert.equal(lexicon.furnitureOf(example), why, at);
});

test("every word of classes.tsv matches its example", () => {
  for (const { part, example, at } of readTable(tableAt(tables, "article/classes.tsv"), [
    "part",
    "word",
    "example",
  ]))
    assert.match(example, lexicon.classes[part as keyof typeof lexicon.classes], at);
});

const matches: readonly [pattern: string, line: string, whether: boolean][] = [
  ["follow us …", "follow us", true],
  ["follow us …", "follow us on the air", true],
  ["follow us …", "follow users", false],
  ["# comments", "1,204 comments", true],
  ["{read|see} also", "see also", true],
  ["share[ this]", "share this", true],
  ["share[ this]", "share that", false],
  ["comments (#)", "comments (3)", true],
];

for (const [pattern, line, whether] of matches)
  test(`${pattern} ${whether ? "matches" : "leaves alone"} "${line}"`, () => {
    assert.equal(new RegExp(`^${patternSource(pattern, "here")}$`, "iu").test(line), whether);
  });

for (const pattern of ["{read|see also", "read] also"])
  test(`${pattern} is refused with its place`, () => {
    assert.throws(() => patternSource(pattern, "article/furniture.tsv:9"), /furniture\.tsv:9/u);
  });

test("no sentence of a report is taken for furniture", () => {
  for (const sentence of [
    "Share prices fell in Tokyo on Monday.",
    "Sign language interpreters attended the talks, officials said.",
    "Subscribers lost their service for two days.",
    "Copyright talks between the two sides failed.",
    "See you in court, the president told the governor.",
    "More than 3,000 refugees crossed the border.",
    "Updates are expected on Monday in Geneva.",
  ])
    assert.equal(lexicon.furnitureOf(sentence), undefined, sentence);
});
