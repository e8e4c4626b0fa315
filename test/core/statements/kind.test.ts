import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf } from "../../../src/core/statements/quotations/kind.ts";
import { findQuotations } from "../../../src/core/statements/quotations/marks.ts";

/** The content stands between the brackets. */
for (const [text, expected] of [
  ["“[We won],” he said.", "direct"],
  ["He said [they had won].", "indirect"],
  ["He said [they had “won”].", "mixed"],
  ["He said [they had won the “Golden Lion”].", "indirect"],
] as const)
  test(`${expected}: ${text}`, () => {
    const bare = text.replace(/[[\]]/gu, "");
    const quotations = findQuotations(bare, [{ kind: "paragraph", start: 0, end: bare.length }]);
    const content = { start: text.indexOf("["), end: text.indexOf("]") - 1 };
    assert.equal(kindOf(bare, [content], quotations), expected);
  });
