import assert from "node:assert/strict";
import { test } from "node:test";
import { quotationMarks } from "../../../../src/core/article/notices/quotation-marks.ts";

/** Paragraphs with what each of their double marks does. */
const finds: readonly [paragraph: string, marks: string][] = [
  ['He said "we are ready," and left.', "opens closes"],
  ["He said “we are ready,” and left.", "opens closes"],
  ["He said «we are ready» and left.", "opens closes"],
  ["„Wir sind bereit“, sagte er.", "opens opens"],
  ['"We must protect women. "Russia will answer."', "opens opens closes"],
  ['"We are ready." "So are we."', "opens closes opens closes"],
];

const leavesAlone: readonly [what: string, paragraph: string][] = [
  ["apostrophes and single marks", "He said 'it isn't ours'."],
  ["inches", 'A 6" gun stood there.'],
];

for (const [paragraph, marks] of finds)
  test(`quotation marks: ${paragraph}`, () => {
    const found = quotationMarks(paragraph).map(({ opens }) => (opens ? "opens" : "closes"));
    assert.equal(found.join(" "), marks);
  });

for (const [what, paragraph] of leavesAlone)
  test(`quotation marks: leave alone ${what}`, () => {
    assert.deepEqual(quotationMarks(paragraph), []);
  });

test("quotation marks: a number at the end of a quotation closes it", () => {
  assert.deepEqual(
    quotationMarks('He said "we are 6" and left.').map(({ opens }) => opens),
    [true, false],
  );
});
