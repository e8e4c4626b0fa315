import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conlluScribe } from "../../../src/core/exchange/conllu.ts";
import { createAnalyzer, parseConllu } from "../../../src/core/language/index.ts";
import { loadLanguageModel } from "../../../src/node/index.ts";
import { recordWith, writeWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

describe("CoNLL-U", () => {
  const analyzer = createAnalyzer(loadLanguageModel());

  it("has the trees of every report under its id, sentences numbered through", () => {
    const written = writeWith(conlluScribe(analyzer), [record, recordWith({ article: { id: "r\n2" } })]);
    const { sentences } = parseConllu(written);
    const { sentences: single } = analyzer.analyze(record.article.text, record.article.blocks);
    assert.equal(sentences.length, 2 * single.length);
    assert.deepEqual(
      sentences
        .slice(0, single.length)
        .map(({ tokens }) => tokens.map(({ form, head }) => `${form} ${head}`)),
      single.map(({ tokens }) => tokens.map(({ form, head }) => `${form} ${head}`)),
    );
    assert.deepEqual(
      [...written.matchAll(/^# (?:newdoc id|sent_id) = (.*)$/gmu)].map(([, id]) => id),
      [
        "r1",
        ...single.map((_, at) => `${at + 1}`),
        "r 2",
        ...single.map((_, at) => `${single.length + at + 1}`),
      ],
    );
  });

  it("has nothing for a report without a text", () => {
    const empty = recordWith({ article: { text: "", blocks: [] } });
    assert.equal(writeWith(conlluScribe(analyzer), [empty]), "");
  });
});
