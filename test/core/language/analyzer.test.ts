import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createAnalyzer, parseConllu, toConllu } from "../../../src/core/language/index.ts";
import type { Sentence } from "../../../src/core/model/document.ts";
import { loadResources } from "../../../src/node/index.ts";
import { anyText } from "../../support/any-text.ts";
import { assertTree } from "../../support/tree-shape.ts";

const analyzer = createAnalyzer(loadResources().language);

test("every token's span is its form, spans ascend and no letter is lost", () => {
  fc.assert(
    fc.property(anyText, (written) => {
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
    fc.property(anyText, (written) => {
      for (const sentence of analyzer.analyze(written).sentences) assertTree(sentence);
    }),
  );
});

test("a text parsed twice gives the same bytes", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      assert.equal(JSON.stringify(analyzer.analyze(written)), JSON.stringify(analyzer.analyze(written)));
    }),
  );
});

test("sentences stand in order, each on its own words, its multi-word tokens on words that touch", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      let before = 0;
      for (const [i, { index, start, end, tokens, multiwords }] of analyzer
        .analyze(written)
        .sentences.entries()) {
        assert.equal(index, i);
        assert.deepEqual([start, end], [tokens[0]?.start, tokens.at(-1)?.end]);
        assert.ok(start >= before);
        before = end;
        assert.deepEqual(
          tokens.map(({ id }) => id),
          tokens.map((_, at) => at + 1),
        );
        for (const { first, last, form } of multiwords) {
          assert.ok(first < last);
          assert.equal(written.slice(tokens[first - 1]?.start, tokens[last - 1]?.end), form);
        }
      }
    }),
  );
});

test("a sentence's words alone get the tags and the tree that they get in their text", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      for (const sentence of analyzer.analyze(written).sentences) {
        const [alone] = analyzer.annotate([sentence]).sentences;
        assert.deepEqual(alone, { ...sentence, index: 0 });
      }
    }),
  );
});

test("a text gets the trees that its blocks get alone", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (blocks) => {
      const columns = ({ tokens }: Sentence) =>
        tokens.map(({ start, end, ...columns }) => JSON.stringify(columns)).join("\n");
      assert.deepEqual(
        analyzer.analyze(blocks.join("\n\n")).sentences.map(columns),
        blocks.flatMap((block) => analyzer.analyze(block).sentences.map(columns)),
      );
    }),
  );
});

test("CoNLL-U that is written is read as the same trees", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const { sentences } = analyzer.analyze(written);
      const read = parseConllu(toConllu(written, sentences));
      assert.deepEqual(
        read.sentences.map(({ tokens }) => tokens.map(({ start, end, ...columns }) => columns)),
        sentences.map(({ tokens }) => tokens.map(({ start, end, ...columns }) => columns)),
      );
      assert.deepEqual(
        read.sentences.map(({ multiwords }) => multiwords),
        sentences.map(({ multiwords }) => multiwords),
      );
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
