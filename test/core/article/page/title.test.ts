import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../../src/core/article/page/page.ts";
import { claimedTitles, readTitle } from "../../../../src/core/article/page/title.ts";
import { linkedData, webPage } from "../../../support/web-page.ts";

const headline = "Ministers meet in Astana";
const heading = `<h1>${headline}</h1>`;
const og = (title: string) => `<meta property="og:title" content="${title}">`;

const reads: readonly [what: string, page: Page, title: string | null][] = [
  [
    "the heading that the title confirms",
    webPage(`<title>${headline} - The Daily</title>`, heading),
    headline,
  ],
  [
    "the confirmed heading of two",
    webPage(og(headline), `<h1>The Daily of the Valley</h1>${heading}`),
    headline,
  ],
  [
    "JSON-LD before metadata, where no heading stands",
    webPage(linkedData(`{"@type":"Article","headline":"${headline}"}`) + og("Astana talks: live")),
    headline,
  ],
  ["metadata before the title", webPage(`<title>The Daily</title>${og(headline)}`), headline],
  ["a title without its site", webPage(`<title>${headline} | The Daily</title>`), headline],
  [
    "a title with a dash of its own",
    webPage(`<title>Talks resume - at last</title>`),
    "Talks resume - at last",
  ],
  ["a heading alone", webPage("", heading), headline],
  ["a heading over several lines", webPage("", "<h1>\n Ministers  meet\n in Astana</h1>"), headline],
  ["nothing", webPage("", "<p>Talks resumed.</p>"), null],
];

for (const [what, page, title] of reads)
  test(`title: ${what}`, () => {
    assert.equal(readTitle(page), title);
  });

test("title: every one that a page claims is known again", () => {
  const page = webPage(`<title>Astana talks | The Daily</title>${og("Talks in Astana!")}`, heading);
  const claims = ["astana talks the daily", "ministers meet in astana", "talks in astana"];
  assert.deepEqual([...claimedTitles(page, headline)].sort(), claims);
});
