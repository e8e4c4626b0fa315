import assert from "node:assert/strict";
import { test } from "node:test";
import { findContent } from "../../../../src/core/article/page/content.ts";
import { parsePage } from "../../../../src/core/article/page/parse.ts";
import { loadLexicon } from "../../../../src/node/resources.ts";
import { paragraph } from "../../../support/sheet.ts";

const lexicon = loadLexicon().article;

/** Returns the text of the part that is taken for the report. */
function contentOf(body: string): string {
  const parse = () => parsePage(`<html><body>${body}</body></html>`);
  const document = parse();
  if (!document) throw new Error("the page cannot be parsed");
  return findContent(document, parse, lexicon)
    .map(({ text }) => text)
    .join("\n");
}

const menu = `<nav>${'<a href="/">World</a> '.repeat(20)}</nav>`;
const report = `<p>${paragraph}</p>`.repeat(6);

const finds: readonly [what: string, body: string][] = [
  ["in an article element", `${menu}<article>${report}</article>`],
  ["in a plain division", `${menu}<div>${report}</div>`],
  ["straight in the body", `${menu}${report}`],
  [
    "in a part whose class says comment",
    `${menu}<article><div class="commentary-piece">${report}</div></article>`,
  ],
  [
    "in parts of which each is short",
    `${menu}<main>${`<section><div><p>${paragraph}</p></div></section>`.repeat(6)}</main>`,
  ],
  ["below more parts than a page has", `${menu}${"<div>".repeat(200)}<article>${report}</article>`],
];

for (const [what, body] of finds)
  test(`content: finds the report ${what}`, () => {
    assert.equal(contentOf(body).split(paragraph).length - 1, 6);
  });

test("content: leaves the menu alone", () => {
  assert.doesNotMatch(contentOf(`${menu}<article>${report}</article>`), /World/u);
});

test("content: a page without words has none", () => {
  assert.equal(contentOf(""), "");
});
