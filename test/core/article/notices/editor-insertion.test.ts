import assert from "node:assert/strict";
import { test } from "node:test";
import { editorInsertion } from "../../../../src/core/article/notices/editor-insertion.ts";
import { doubted } from "../../../support/paragraphs.ts";

const finds: readonly [what: string, paragraphs: readonly string[], words: readonly string[]][] = [
  ["a word in a quotation", [`He "raised serious concerns with [Chinese] support".`], ["[Chinese]"]],
  ["two in one", [`"[Our] army and [their] navy," he said.`], ["[Our]", "[their]"]],
  ["one in the second paragraph", ["Talks resumed.", "He spoke of “[these] talks”."], ["[these]"]],
];

const leavesAlone: readonly [what: string, paragraphs: readonly string[]][] = [
  ["brackets outside a quotation", [`The group [banned in Russia] said "no".`]],
  ["brackets before the first mark", [`[Updated] He said "no".`]],
  ["an aside in a quotation", [`"We (the army) are ready," he said.`]],
  ["a bracket that never closes", [`He said "we [the army are ready".`]],
];

for (const [what, paragraphs, words] of finds)
  test(`editor-insertion finds ${what}`, () => {
    assert.deepEqual(doubted(editorInsertion, paragraphs), words);
  });

for (const [what, paragraphs] of leavesAlone)
  test(`editor-insertion leaves alone ${what}`, () => {
    assert.deepEqual(doubted(editorInsertion, paragraphs), []);
  });
