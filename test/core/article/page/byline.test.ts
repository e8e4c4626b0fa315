import assert from "node:assert/strict";
import { test } from "node:test";
import { authorsIn, readByline } from "../../../../src/core/article/page/byline.ts";
import type { Page } from "../../../../src/core/article/page/page.ts";
import { linkedData, webPage } from "../../../support/web-page.ts";

const splits: readonly [byline: string, names: readonly string[]][] = [
  ["By Jane Roe and John Doe, Harbor News Service", ["Jane Roe", "John Doe"]],
  ["Jane Roe, John Doe & Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]],
  ["Written by: Jane Roe | May 4", ["Jane Roe"]],
  ["JANE ROE", ["JANE ROE"]],
  ["Jane Roe - Chief Diplomatic Correspondent", ["Jane Roe"]],
  ["Ludwig van der Berg", ["Ludwig van der Berg"]],
  ["Jane Roe; Jane Roe", ["Jane Roe"]],
  ["Associated Press", []],
  ["Staff reporter", []],
  ["jane.roe@daily.example", []],
  ["https://daily.example/staff/jane", []],
  ["Jane", []],
  ["Updated 4 May", []],
];

for (const [byline, names] of splits)
  test(`byline: '${byline}' names ${names.join(" and ") || "nobody"}`, () => {
    assert.deepEqual(authorsIn([byline]), names);
  });

const linked = linkedData('{"@type":"Article","author":[{"name":"Jane Roe"}]}');
const declared = '<meta name="author" content="John Doe">';

const reads: readonly [what: string, page: Page, names: readonly string[]][] = [
  ["JSON-LD before metadata", webPage(linked + declared), ["Jane Roe"]],
  ["metadata before the page", webPage(declared, '<p class="byline">By Jane Roe</p>'), ["John Doe"]],
  [
    "metadata where JSON-LD names an agency",
    webPage(linked.replace("Jane Roe", "Reuters") + declared),
    ["John Doe"],
  ],
  [
    "the surer of two marks on the page",
    webPage("", '<div class="author-box">Ann Poe</div><a rel="author">Jane Roe</a>'),
    ["Jane Roe"],
  ],
  [
    "a marked element of no kind of its own",
    webPage("", '<p class="storyByline">By Jane Roe</p>'),
    ["Jane Roe"],
  ],
  ["no author of a comment", webPage("", '<div class="comments"><b class="author">Jane Roe</b></div>'), []],
  ["no author of what is related", webPage("", '<aside><b class="author">Jane Roe</b></aside>'), []],
];

for (const [what, page, names] of reads)
  test(`byline: ${what}`, () => {
    assert.deepEqual(readByline(page), names);
  });
