import assert from "node:assert/strict";
import { test } from "node:test";
import { unclosedQuotation } from "../../../../src/core/article/notices/unclosed-quotation.ts";
import { doubted } from "../../../support/paragraphs.ts";

const finds: readonly [what: string, paragraphs: readonly string[], words: readonly string[]][] = [
  ["a mark that opens and never closes", [`He called it "a grave mistake.`], [`"a grave mistake.`]],
  ["the last of several", [`"No," he said. "Never again.`, "Talks resumed."], [`"Never again.`]],
];

const leavesAlone: readonly [what: string, paragraphs: readonly string[]][] = [
  ["a quotation that closes", [`He called it "a grave mistake".`]],
  ["one that the next paragraph takes up", [`"We are ready.`, `"So we wait," he said.`]],
  ["a paragraph without quotation", ["Talks resumed."]],
];

for (const [what, paragraphs, words] of finds)
  test(`unclosed-quotation finds ${what}`, () => {
    assert.deepEqual(doubted(unclosedQuotation, paragraphs), words);
  });

for (const [what, paragraphs] of leavesAlone)
  test(`unclosed-quotation leaves alone ${what}`, () => {
    assert.deepEqual(doubted(unclosedQuotation, paragraphs), []);
  });

test("unclosed-quotation leaves alone captions, which quote little and close less", () => {
  assert.deepEqual(doubted(unclosedQuotation, ['A "grave mistake'], "caption"), []);
});
