import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openReading } from "../../../src/core/events/reading.ts";
import { judgePredicate } from "../../../src/core/events/status/judgement.ts";
import { statusOf } from "../../../src/core/events/status/status.ts";
import type { Document } from "../../../src/core/model/document.ts";
import { tree } from "../../support/tree.ts";
import { testLexicon } from "./words.ts";

const lexicon = testLexicon();
const { sentence } = tree(`
  They    they    PRON 2 nsubj _ PRP
  came    come    VERB 0 root  _ VBD
  to      to      PART 4 mark  _ TO
  protect protect VERB 2 advcl _ VB
  them    they    PRON 4 obj   _ PRP`);
const [came, protect] = [sentence.tokens[1], sentence.tokens[3]];
assert.ok(came && protect);
const factuality = new Map([
  ["word come", 2],
  ["over come advcl to", -1],
  ["place advcl VB", -0.5],
]);

describe("judgePredicate", () => {
  it("gives 0 where nothing is known", () => {
    const { value } = judgePredicate({ lexicon, factuality: new Map() }, sentence, came);
    assert.equal(value, 0);
  });

  it("adds up clues on a scale from -3 to 3", () => {
    const { value } = judgePredicate({ lexicon, factuality: new Map([["word come", 50]]) }, sentence, came);
    assert.ok(value > 2.99 && value <= 3);
  });
});

describe("statusOf", () => {
  const document = { article: { published: null }, actors: [], places: [], statements: [] };
  const reading = openReading(document as unknown as Document, lexicon, factuality);

  it("is hypothetical for a verb that no rule doubts and clues do", () => {
    assert.equal(statusOf(reading, sentence, protect, null), "hypothetical");
  });

  it("is occurred where clues agree", () => {
    assert.equal(statusOf(reading, sentence, came, null), "occurred");
  });
});
