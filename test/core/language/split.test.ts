import assert from "node:assert/strict";
import { test } from "node:test";
import { splitSentences } from "../../../src/core/language/tokens/split.ts";
import { tokenize } from "../../../src/core/language/tokens/tokenize.ts";

/** A text whose sentences are parted by ` | `. */
const finds = [
  "He left. | She stayed.",
  "“It is over. | We are done!” he told reporters.",
  "“We will not stop.” | “Why?” | Nobody said.",
  'He said "no." | She agreed.',
  "They met (in Rome). | (Nobody knew.) | They left.",
  "It rained... | Nobody came.",
  "Did they? | Yes! | In 2019 they did.",
  "He works for Acme Inc. | The firm is in Ohio.",
  "They flew to the U.S. | They met there.",
  "It ended at 5 p.m. | But nobody left.",
  "``Stop.'' | He did.",
];

const leavesAlone = [
  "Gen. Smith met Lt. Col. John A. Brown of the U.S. Army.",
  "U.S. Secretary of State Antony Blinken met Mr. Wang.",
  "It ended at 5 p.m. Friday in Washington, D.C., officials said.",
  "The U.S. government said so.",
  "They paid $1.5 million to Acme Inc. of Ohio.",
  "“Will you stop?” he asked.",
  "“Stop!” she said.",
  "He asked (who knows why?) for more.",
  "See No. 3 and vol. 4 of Jan. 5.",
  "Yahoo! said it would",
  "Talks resume in Geneva",
  "Wait... and see",
];

const sentences = (text: string) => {
  const pieces = tokenize(text);
  const starts = splitSentences(text, pieces);
  return starts.map((first, i) => {
    const last = (starts[i + 1] ?? pieces.length) - 1;
    return text.slice(pieces[first]?.start, pieces[last]?.end);
  });
};

for (const marked of finds)
  test(`parts: ${marked}`, () => {
    assert.deepEqual(sentences(marked.replaceAll(" | ", " ")), marked.split(" | "));
  });

for (const text of leavesAlone)
  test(`leaves whole: ${text}`, () => {
    assert.deepEqual(sentences(text), [text]);
  });

test("no words, no sentences", () => {
  assert.deepEqual(splitSentences("", []), []);
});
