import assert from "node:assert/strict";
import { test } from "node:test";
import { datelineEnd } from "../../../src/core/language/tokens/dateline.ts";

/** A block with a bar after its dateline. */
const finds = [
  "ASTANA, April 27 (UPI) -- |The ministers met.",
  "April 27 (UPI) -- |The ministers met.",
  "WASHINGTON (AP) — |The president left.",
  "KYIV, Ukraine — |Drones struck.",
  "BEIJING/MOSCOW, March 3 (Reuters) - |China said so.",
  "Paris, 4 May (AFP) – |France agreed.",
];

const leavesAlone = [
  "Friends - Ann and Bob - met.",
  "NATO said the talks - the first this year - failed.",
  "Trump - the president - left.",
  "The ministers met -- again.",
  "April 27 -- the day of the talks -- was cold.",
  "WASHINGTON (AP) —",
  "",
];

for (const marked of finds)
  test(`finds the dateline of: ${marked}`, () => {
    const text = marked.replace("|", "");
    assert.equal(datelineEnd(text, { start: 0, end: text.length }), marked.indexOf("|"));
  });

for (const text of leavesAlone)
  test(`finds none in: ${text}`, () => {
    assert.equal(datelineEnd(text, { start: 0, end: text.length }), 0);
  });
