import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotations } from "../../../src/core/statements/quotations/marks.ts";

/** Paragraphs parted by `\n`; quotations are read as `words`, with `…` behind one that is never closed. */
function read(text: string): readonly string[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: "paragraph" as const,
    start: index,
    end: index + line.length,
  }));
  return findQuotations(text, blocks).map((q) => text.slice(q.start, q.end) + (q.closed ? "" : "…"));
}

for (const [what, text, expected] of [
  ["curly marks", "“We won,” he said. “They lost.”", ["We won,", "They lost."]],
  ["straight marks", 'He said "we won" and "they lost".', ["we won", "they lost"]],
  ["doubled single marks", "''We won,'' he said.", ["We won,"]],
  ["angled marks", "«We won», he said.", ["We won"]],
  [
    "a mark inside of another family",
    '"He called it a “win” today," she said.',
    ["He called it a “win” today,"],
  ],
  [
    "one quotation inside another",
    "“The question: “Who won?” We did,” he said.",
    ["The question: “Who won?” We did,"],
  ],
  ["a paragraph that opens anew", "“We won.\n“They lost.”", ["We won.…", "They lost."]],
  ["paragraphs that run together", "“We won. “They lost.” he said.", ["We won.…", "They lost."]],
  ["a mark never closed", "“We won.\nHe left.", ["We won.…"]],
  ["families that do not match", '"We won,” he said.', ["We won,"]],
  [
    "families that do not match, twice",
    '“We won," he said. "They lost.” He left.',
    ["We won,", "They lost."],
  ],
  ["a space between two marks that close", "\"We won the 'Cup,' \" he said.", ["We won the 'Cup,'"]],
  ["a closing mark that opens a paragraph", "”We won.” he said.", ["We won."]],
  ["apostrophes", "The minister's men weren't there.", []],
  ["inches", "A 6'2\" man left.", []],
] as const)
  test(`quotation marks: ${what}`, () => assert.deepEqual(read(text), expected));
