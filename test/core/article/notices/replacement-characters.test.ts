import assert from "node:assert/strict";
import { test } from "node:test";
import { replacementCharacters } from "../../../../src/core/article/notices/replacement-characters.ts";
import { doubted } from "../../../support/paragraphs.ts";

const finds: readonly [what: string, paragraphs: readonly string[], words: readonly string[]][] = [
  ["the first of them, once", ["Erdo\ufffdan met \ufffdelik."], ["\ufffd"]],
];

const leavesAlone: readonly [what: string, paragraphs: readonly string[]][] = [
  ["letters that only look strange", ["Erdoğan met Çelik? Yes."]],
];

for (const [what, paragraphs, words] of finds)
  test(`replacement-characters finds ${what}`, () => {
    assert.deepEqual(doubted(replacementCharacters, paragraphs), words);
  });

for (const [what, paragraphs] of leavesAlone)
  test(`replacement-characters leaves alone ${what}`, () => {
    assert.deepEqual(doubted(replacementCharacters, paragraphs), []);
  });
