import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindOf } from "../../../src/node/input/kind.ts";

describe("kindOf", () => {
  const cases: readonly (readonly [what: string, text: string, name: string, type: string, kind: string])[] =
    [
      ["a doctype", "<!DOCTYPE html>\n<p>x", "", "", "html"],
      ["a declaration before the page", '<?xml version="1.0"?><html>', "", "", "html"],
      ["a page saved as text", "<html><body>x", "page.txt", "", "html"],
      ["what the server says", "no tags", "", "text/html; charset=utf-8", "html"],
      ["plain text from a server, whatever its tags", "<p>a<p>b<p>c", "", "text/plain", "text"],
      ["a fragment of a page", '<p class="a">x</p><p>y</p><p>z</p>', "", "", "html"],
      ["the name of a page", "x", "story.HTML", "", "html"],
      ["plain text", "MOSCOW (UPI) -- x", "story", "", "text"],
      ["text that speaks of a tag", "The <div> tag is used. 3 < 4.", "", "", "text"],
      ["text with a mark of its own", "<strong>\nMOSCOW (UPI) -- x", "a.txt", "", "text"],
    ];
  for (const [what, text, name, type, kind] of cases)
    it(`${what}: ${kind}`, () => assert.equal(kindOf(text, name, type), kind));
});
