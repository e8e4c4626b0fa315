import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createAnalyzer, parseConllu, toConllu } from "../../../src/core/language/index.ts";
import type { Sentence } from "../../../src/core/model/document.ts";
import { loadResources } from "../../../src/node/index.ts";

const analyzer = createAnalyzer(loadResources().language);

const word = fc.oneof(
  fc.constantFrom(
    "Moscow",
    "said",
    "don't",
    "cannot",
    "U.S.",
    "“",
    "”",
    "'",
    "''",
    "(",
    "]",
    "--",
    "...",
    "?",
    ".",
  ),
  fc.constantFrom(
    "\u0000",
    "\u200d",
    "🇺🇦",
    "مرحبا",
    "\ud800",
    "a\u0301",
    "\n",
    "\n\n",
    "$5",
    "https://x.org/",
    "-",
  ),
  fc.string(),
  fc.string({ unit: "binary" }),
);
const text = fc.array(fc.tuple(word, fc.constantFrom(" ", " ", ""))).map((parts) => parts.flat().join(""));

test("every token's span is its form, spans ascend and no letter is lost", () => {
  fc.assert(
    fc.property(text, (written) => {
      let before = 0;
      let letters = "";
      for (const token of analyzer.analyze(written).sentences.flatMap((sentence) => sentence.tokens)) {
        assert.equal(written.slice(token.start, token.end), token.form);
        assert.ok(token.start >= before && token.end > token.start);
        before = token.end;
        letters += token.form;
      }
      assert.equal(letters, written.replace(/\s/gu, ""));
    }),
  );
});

test("every tree has one root and no cycle", () => {
  fc.assert(
    fc.property(text, (written) => {
      for (const sentence of analyzer.analyze(written).sentences) assertTree(sentence);
    }),
  );
});

test("a text parsed twice gives the same bytes", () => {
  fc.assert(
    fc.property(text, (written) => {
      assert.equal(JSON.stringify(analyzer.analyze(written)), JSON.stringify(analyzer.analyze(written)));
    }),
  );
});

test("words given beforehand get the trees that their text gets", () => {
  const written = "They don't know, said Gen. Smith. “We cannot stay,” the ministers' aide told reporters.";
  const { sentences } = analyzer.analyze(written);
  const { text: again, sentences: read } = parseConllu(toConllu(written, sentences));
  const columns = ({ tokens }: Sentence) =>
    tokens.map(({ lemma, upos, head, deprel }) => [lemma, upos, head, deprel]);
  assert.deepEqual(analyzer.annotate(read).sentences.map(columns), sentences.map(columns));
  assert.equal(again.replace(/\s/gu, ""), written.replace(/\s/gu, ""));
});

test("no sentence goes over the end of a block", () => {
  const written = "Talks resume in Geneva\n\nThe ministers met";
  assert.deepEqual(
    analyzer.analyze(written).sentences.map(({ block, tokens }) => [block, tokens.length]),
    [
      [0, 4],
      [1, 3],
    ],
  );
});

test("blank text has no sentences", () => {
  for (const blank of ["", " ", "\n\n \t\n"])
    assert.deepEqual(analyzer.analyze(blank), { sentences: [], names: [] });
});

test("a sentence of 5,000 words takes time in proportion and gives a tree", () => {
  const time = (words: number): number => {
    const written = "the minister of the state said that ".repeat(words / 7);
    const from = process.cpuUsage();
    const [sentence] = analyzer.analyze(written).sentences;
    const { user } = process.cpuUsage(from);
    assert.ok(sentence);
    assertTree(sentence);
    return user;
  };
  time(4900);
  const [short, long] = [time(2450), time(4900)];
  assert.ok(long < 8 * short + 100_000, `${long} microseconds against ${short}`);
});

test("names lie on tokens of their sentence", () => {
  const written = "Russia's Sergei Shoigu met Dong Jun in Astana, Kazakhstan, on Friday.";
  const { sentences, names } = analyzer.analyze(written);
  assert.ok(names.length > 0);
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    assert.equal(tokens[name.first - 1]?.start, name.start);
    assert.equal(tokens[name.last - 1]?.end, name.end);
  }
});

function assertTree({ tokens }: Sentence): void {
  assert.equal(tokens.filter((token) => token.head === 0).length, 1);
  const state = new Int8Array(tokens.length + 1);
  state[0] = 2;
  for (const token of tokens) {
    const path: number[] = [];
    let at = token.id;
    while (state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = tokens[at - 1]?.head ?? 0;
    }
    assert.equal(state[at], 2, "cycle");
    for (const id of path) state[id] = 2;
  }
}
