import assert from "node:assert/strict";
import { test } from "node:test";
import { tidy } from "../../../src/core/statements/quotations/tidy.ts";

/** The content stands between the brackets. */
for (const [text, expected] of [
  ["[“We won,” ]he said.", "We won,"],
  ["[the talks failed, ]he said.", "the talks failed"],
  ["He said [it is “important”].", "it is “important”"],
  ["“[We won,]” he said.", "We won,"],
  ["He said [they won” ]today.", "they won"],
  ['He said [it is "very bad," ]TASS said.', 'it is "very bad,"'],
] as const)
  test(`the ends of a content: ${text}`, () => {
    const start = text.indexOf("[");
    const bare = text.replace(/[[\]]/gu, "");
    const span = tidy(bare, { start, end: text.indexOf("]") - 1 });
    assert.equal(bare.slice(span.start, span.end), expected);
  });
