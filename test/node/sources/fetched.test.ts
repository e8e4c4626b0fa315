import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { isIntranetAddress } from "../../../src/node/input/address.ts";
import type { PageChoice } from "../../../src/node/sources/feeds/page-choice.ts";
import { createWeb } from "../../../src/node/sources/web/web.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { readNamed, sketchOf } from "../../support/read-bytes.ts";
import { openSite } from "../../support/web-site.ts";

const site = await openSite();
const { origin, answers, visits } = site;
const whole = `<p>${"The envoys met and agreed to meet again. ".repeat(30)}</p>`;
const escaped = whole.replaceAll("<", "&lt;");

const feed = `<rss><channel>
  <item><title>Teaser</title><link>${origin}/moved</link><pubDate>Sat, 27 Apr 2024 09:30:00 GMT</pubDate><description>Envoys met …</description></item>
  <item><title>Whole</title><link>/2</link><description>${escaped}</description></item>
  <item><title>Gone</title><link>${origin}/gone</link></item>
  <item><title>Inside</title><link>http://169.254.169.254/latest</link></item>
  <item><title>Nowhere</title><link>javascript:alert(1)</link></item>
</channel></rss>`;
answers.set("/feed.xml", feed);
answers.set("/moved", (_, response) => response.writeHead(301, { location: "/1" }).end());
answers.set("/1", "<p>Page 1");
answers.set("/2", "<p>Page 2");
answers.set("/words", "Words of a report.");

const read = (path: string, pages: PageChoice = "missing") =>
  readNamed(`${origin}${path}`, {
    pages,
    web: createWeb({ isAllowed: isIntranetAddress, clock: quickClock() }),
  });
const sketches = async (path: string, pages?: PageChoice) => (await read(path, pages)).map(sketchOf);

describe("a source on the network", () => {
  after(() => site.close());

  it("fetches the pages that a feed has only teasers of", async () => {
    const before = visits.length;
    const items = await read("/feed.xml");
    assert.deepEqual(items.map(sketchOf), [
      "<p>Page 1",
      "<p>The envoys met an",
      "http-status",
      "private-address",
      "no-article",
    ]);
    assert.deepEqual(visits.slice(before), ["/robots.txt", "/feed.xml", "/moved", "/1", "/gone"]);
    const [first, second] = items;
    assert.deepEqual(first && "article" in first && first.article, {
      html: "<p>Page 1",
      url: `${origin}/1`,
      published: "2024-04-27T09:30:00Z",
    });
    assert.equal(second && "article" in second && second.article.url, `${origin}/2`);
  });

  it("fetches all pages of a feed, or none", async () => {
    assert.deepEqual((await sketches("/feed.xml", "always")).slice(0, 2), ["<p>Page 1", "<p>Page 2"]);
    const before = visits.length;
    assert.deepEqual((await sketches("/feed.xml", "never")).slice(0, 3), [
      "Envoys met …",
      "<p>The envoys met an",
      "no-article",
    ]);
    assert.deepEqual(visits.slice(before), ["/robots.txt", "/feed.xml"]);
  });

  it("is one report where it is a page", async () => {
    assert.deepEqual(await read("/1"), [
      { input: `${origin}/1`, article: { html: "<p>Page 1", url: `${origin}/1` } },
    ]);
    assert.deepEqual(await sketches("/words"), ["Words of a report."]);
    assert.deepEqual(await sketches("/nowhere"), ["http-status"]);
  });

  it("is told by what it says it is, where its bytes leave that open", async () => {
    answers.set("/batch", (_, response) =>
      response.setHeader("content-type", "application/x-ndjson").end('{"text": "One."}\n{"text": "Two."}\n'),
    );
    assert.deepEqual(await sketches("/batch"), ["One.", "Two."]);
  });

  it("follows an index of sitemaps, packed ones too, once each, and goes on after one that is not there", async () => {
    const map = (...pages: string[]) =>
      `<?xml version="1.0"?><urlset>${pages.map((page) => `<url><loc>${origin}${page}</loc></url>`).join("")}</urlset>`;
    const index = (...maps: string[]) =>
      `<?xml version="1.0"?><sitemapindex>${maps.map((one) => `<sitemap><loc>${origin}${one}</loc></sitemap>`).join("")}</sitemapindex>`;
    answers.set("/sitemaps.xml", index("/a.xml", "/nowhere.xml", "/b.xml.gz", "/a.xml", "/sitemaps.xml"));
    answers.set("/a.xml", map("/1"));
    answers.set("/b.xml.gz", (_, response) =>
      response.setHeader("content-type", "application/x-gzip").end(gzipSync(map("/2"))),
    );
    assert.deepEqual(await sketches("/sitemaps.xml"), ["<p>Page 1", "http-status", "<p>Page 2"]);
  });

  it("unpacks no more of a list than a list may have", async () => {
    const page = `<url><loc>${origin}/nowhere</loc></url>`;
    const gap = "<!-- nothing -->".repeat(2 ** 20);
    const bomb = gzipSync(`<?xml version="1.0"?><urlset>${page}${gap.repeat(6)}</urlset>`);
    answers.set("/bomb.xml.gz", (_, response) =>
      response.setHeader("content-type", "application/gzip").end(bomb),
    );
    assert.deepEqual(await sketches("/bomb.xml.gz", "never"), ["no-article", "too-large"]);
  });

  it("ends where sitemaps lead to sitemaps without end", async () => {
    for (let depth = 0; depth < 6; depth++)
      answers.set(
        `/deep-${depth}.xml`,
        `<?xml version="1.0"?><sitemapindex><sitemap><loc>${origin}/deep-${depth + 1}.xml</loc></sitemap></sitemapindex>`,
      );
    assert.deepEqual(await sketches("/deep-0.xml"), ["bad-sitemap"]);
  });
});
