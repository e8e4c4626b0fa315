import assert from "node:assert/strict";
import { test } from "node:test";
import { readPublished } from "../../../../src/core/article/page/published.ts";
import { linkedData, webPage } from "../../../support/web-page.ts";

/** Where a page tells its date, the surest first; each has a day of its own. */
const places: readonly { readonly what: string; readonly head?: string; readonly body?: string }[] = [
  { what: "the report's JSON-LD", head: linkedData('{"@type":"NewsArticle","datePublished":"2024-04-01"}') },
  { what: "JSON-LD of the page", head: linkedData('{"@type":"WebPage","datePublished":"2024-04-02"}') },
  { what: "metadata", head: '<meta property="article:published_time" content="2024-04-03">' },
  { what: "a lesser name in metadata", head: '<meta name="date" content="2024-04-04">' },
  {
    what: "an element marked for it",
    body: '<time itemprop="datePublished" datetime="2024-04-05">now</time>',
  },
  { what: "the address" },
  { what: "the time in the report", body: "<article><time datetime='2024-04-07'>Sunday</time></article>" },
  { what: "an element whose class speaks of a date", body: '<p class="post-date">April 8, 2024</p>' },
];

for (const [index, { what }] of places.entries())
  test(`published: ${what} comes before all that is less sure`, () => {
    const left = places.slice(index);
    const page = webPage(
      left.map(({ head = "" }) => head).join(""),
      left
        .map(({ body = "" }) => body)
        .reverse()
        .join(""),
    );
    const address = index <= 5 ? "https://daily.example/2024/04/06/talks" : "https://daily.example/talks";
    assert.equal(readPublished(page, address), `2024-04-0${index + 1}`);
  });

const reads: readonly [what: string, head: string, body: string, published: string | null][] = [
  [
    "a date-time with its zone",
    '<meta name="pubdate" content="2024-04-27T09:30:00+0200">',
    "",
    "2024-04-27T09:30:00+02:00",
  ],
  [
    "a date that no calendar has passes to the next",
    '<meta name="pubdate" content="2024-02-30"><meta name="date" content="2024-03-01">',
    "",
    "2024-03-01",
  ],
  ["a date in the running text is none", "", "<p>Talks broke off on April 8, 2024.</p>", null],
  [
    "a long text of a dated class is none",
    "",
    `<div class="dateline">${"The talks of April 8, 2024, went on. ".repeat(5)}</div>`,
    null,
  ],
  ["a day written so that it may be two is none", "", '<p class="date">04/05/2024</p>', null],
];

for (const [what, head, body, published] of reads)
  test(`published: ${what}`, () => {
    assert.equal(readPublished(webPage(head, body), null), published);
  });

const addresses: readonly [address: string, published: string | null][] = [
  ["https://daily.example/world/2024/4/6/talks", "2024-04-06"],
  ["https://daily.example/2024-04-06", "2024-04-06"],
  ["https://daily.example/2024/13/06/talks", null],
  ["https://daily.example/archive/20240406", null],
];

for (const [address, published] of addresses)
  test(`published: ${address} tells ${published ?? "no date"}`, () => {
    assert.equal(readPublished(webPage(""), address), published);
  });
