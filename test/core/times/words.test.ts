import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTimeLexicon } from "../../../src/core/lexicon/times.ts";
import { ReadoutError } from "../../../src/core/model/error.ts";

const path = "times/words.tsv";

/** A bad row, and what is said of it. */
const refuses: readonly (readonly [string, RegExp])[] = [
  ["month\tsmarch\t13", /times\/words\.tsv:2: '13' is no value for a month/u],
  ["moon\tfull\t1", /times\/words\.tsv:2: 'moon' is none of/u],
  ["month\tMay\t5", /times\/words\.tsv:2: 'May' is not in small letters/u],
  ["reference\tonce\t", /'' is no value for a reference/u],
];

describe("data/times", () => {
  for (const [row, message] of refuses)
    it(`refuses ${row.replaceAll("\t", " ")}`, () => {
      const tables = new Map([[path, { path, text: `kind\tword\tvalue\n${row}\n` }]]);
      assert.throws(
        () => readTimeLexicon(tables),
        (error) => error instanceof ReadoutError && error.code === "bad-table" && message.test(error.message),
      );
    });
});
