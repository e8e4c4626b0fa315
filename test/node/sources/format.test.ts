import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatOf } from "../../../src/node/sources/format.ts";
import type { SourceFormat } from "../../../src/node/sources/source-format.ts";

const cases: readonly (readonly [SourceFormat, name: string, begin: string])[] = [
  ["warc", "-", "WARC/1.0\r\nWARC-Type: warcinfo"],
  ["warc", "crawl.warc.gz", "broken"],
  ["jsonl", "-", '{"id": "a", "text": "b"}'],
  ["jsonl", "a.jsonl", '{"body_text": "b"}'],
  ["jsonl", "a.ndjson.gz", "broken"],
  ["ninjs", "-", '{"uri": "u", "body_html": "b"}'],
  ["ninjs", "-", '{\n  "uri": "u",\n  "bodies": []'],
  ["ninjs", "-", "[{"],
  ["ninjs", "a.json", '{"uri": "u"}'],
  ["json-feed", "-", '{"version": "https://jsonfeed.org/version/1", "items": ['],
  ["json-feed", "-", '{"home_page_url": "https://e.example/", "items": [{"id": 1'],
  ["feed", "-", "<rss version='2.0'>"],
  [
    "feed",
    "-",
    '\ufeff\n<?xml version="1.0"?>\n<!-- made by hand -->\n<?xml-stylesheet href="a.xsl"?><feed xmlns="http://www.w3.org/2005/Atom">',
  ],
  ["feed", "-", '<!DOCTYPE rss PUBLIC "-//Netscape" "http://e.example/rss.dtd"><rss>'],
  ["feed", "-", "<rdf:RDF>"],
  ["feed", "-", "<atom:feed>"],
  ["feed", "broken.rss", "<!-- no element"],
  ["sitemap", "-", "<urlset>"],
  ["sitemap", "-", "<sitemapindex>"],
  ["newsml", "-", '<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'],
  ["newsml", "-", "<newsItem>"],
  ["nitf", "-", '<!DOCTYPE nitf SYSTEM "nitf.dtd" [ <!ELEMENT a ANY> ]>\n<nitf>'],
  ["nitf", "-", "<NewsML>"],
  ["html", "-", '<?xml version="1.0"?><!DOCTYPE html><html>'],
  ["html", "-", "<!doctype html><title>x"],
  ["html", "report.html", "words"],
  ["text", "-", "The harbor reopened."],
];

describe("formatOf", () => {
  for (const [format, name, begin] of cases)
    it(`takes ${name} that begins ${JSON.stringify(begin.slice(0, 40))} for ${format}`, () =>
      assert.equal(formatOf(Buffer.from(begin), name), format));

  it("reads UTF-16", () => {
    assert.equal(formatOf(Buffer.from("\ufeff<rss version='2.0'>", "utf16le"), "-"), "feed");
  });

  it("refuses XML of another kind", () => {
    assert.throws(() => formatOf(Buffer.from('<?xml version="1.0"?><svg>'), "-"), {
      code: "unknown-format",
      message: /<svg>.*--as/u,
    });
  });
});
