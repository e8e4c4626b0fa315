import assert from "node:assert/strict";
import { test } from "node:test";
import { type Metadata, outletAt, readMetadata } from "../../../../src/core/article/page/metadata.ts";
import { meta } from "../../../../src/core/article/page/page.ts";
import { loadLexicon } from "../../../../src/node/resources.ts";
import { linkedData, webPage } from "../../../support/web-page.ts";

const { outlets } = loadLexicon();

const reads: readonly [what: string, head: string, url: string | undefined, expected: Partial<Metadata>][] = [
  [
    "the address of a canonical link",
    '<link rel="canonical" href="https://daily.example/talks"><meta property="og:url" content="https://x.example/">',
    undefined,
    { url: "https://daily.example/talks" },
  ],
  [
    "the address that the caller gives",
    '<link rel="canonical" href="https://daily.example/talks">',
    "https://daily.example/a",
    { url: "https://daily.example/a" },
  ],
  ["no address without a host", '<link rel="canonical" href="/talks">', undefined, { url: null }],
  [
    "the site's name",
    '<meta property="og:site_name" content=" The  Daily ">',
    undefined,
    { publisher: "The Daily" },
  ],
  [
    "the publisher in JSON-LD",
    linkedData('{"@type":"Article","publisher":{"name":"The Daily"}}'),
    undefined,
    { publisher: "The Daily" },
  ],
  ["the outlet of an address", "", "https://www.aljazeera.com/news/1", { publisher: "Al Jazeera" }],
  [
    "an agency among the authors",
    '<meta name="author" content="AFP">',
    undefined,
    { byline: [], credits: ["AFP"] },
  ],
  [
    "the report's text in JSON-LD, without tags",
    linkedData('{"@type":"Article","articleBody":"<p>Talks resumed.</p>"}'),
    undefined,
    { articleBody: " Talks resumed. " },
  ],
  [
    "the description, else that of JSON-LD",
    linkedData('{"@type":"Article","description":"Talks  resumed."}'),
    undefined,
    { description: "Talks resumed." },
  ],
  [
    "nothing",
    "",
    undefined,
    { title: null, publisher: null, published: null, language: null, description: "" },
  ],
];

for (const [what, head, url, expected] of reads)
  test(`metadata: ${what}`, () => {
    const found = readMetadata(webPage(head), url, outlets);
    const told = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof Metadata]]));
    assert.deepEqual(told, expected);
  });

test("metadata: the first of several wins, whatever attribute or capitals name it", () => {
  const page = webPage('<meta PROPERTY="OG:Title" content="First"><meta name="og:title" content="Second">');
  assert.equal(meta(page, "none", "og:title"), "First");
});

test("metadata: one without content is passed over", () => {
  assert.equal(
    meta(webPage('<meta name="author" content=" "><meta name="byl" content="Roe">'), "author", "byl"),
    "Roe",
  );
});

const hosts: readonly [address: string | null, outlet: string | null][] = [
  ["https://www.aljazeera.com/news", "Al Jazeera"],
  ["http://ALJAZEERA.com:80/?a", "Al Jazeera"],
  ["https://aljazeera.com.example/news", null],
  ["https://notaljazeera.com/", null],
  ["aljazeera.com/news", null],
  [null, null],
];

for (const [address, outlet] of hosts)
  test(`metadata: ${address} belongs to ${outlet ?? "no outlet known"}`, () => {
    assert.equal(outletAt(address, outlets), outlet);
  });
