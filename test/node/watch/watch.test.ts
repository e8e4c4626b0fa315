import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { isIntranetAddress } from "../../../src/node/input/address.ts";
import type { Source } from "../../../src/node/sources/source.ts";
import { createWeb } from "../../../src/node/sources/web/web.ts";
import type { FeedMemory } from "../../../src/node/watch/feed-state.ts";
import { type Watch, watchFeeds } from "../../../src/node/watch/watch.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { sketchOf } from "../../support/read-bytes.ts";
import { openSite, type WebSite } from "../../support/web-site.ts";

const minutes = 60_000;

/** A feed of entries that carry their reports. */
const feedOf = (...words: string[]) =>
  `<rss><channel>${words.map((word) => `<item><guid>${word}</guid><content:encoded>${word}</content:encoded></item>`).join("")}</channel></rss>`;

/** What a watch took in and told, and what it keeps in mind; a second one goes on with it. */
function bench(changes: Partial<Watch> = {}) {
  const clock = quickClock();
  const memories = new Map<string, FeedMemory>();
  const taken: string[] = [];
  const told: string[] = [];
  const stop = new AbortController();
  const watch: Watch = {
    state: {
      get: async (url) => memories.get(url),
      set: async (url, memory) => void memories.set(url, memory),
    },
    web: createWeb({ isAllowed: isIntranetAddress, clock }),
    clock,
    pages: "missing",
    every: 15 * minutes,
    once: true,
    seed: "a",
    stop,
    take: (source) => take(source, taken),
    async tell(visit) {
      told.push(visit.kind === "failed" ? visit.code : visit.kind);
    },
    ...changes,
  };
  return { clock, memories, taken, told, stop, watch };
}

async function take(source: Source, taken: string[]) {
  let [coded, failed] = [0, 0];
  for await (const item of source) {
    taken.push(sketchOf(item));
    if ("error" in item) failed++;
    else coded++;
  }
  return { coded, known: 0, failed };
}

describe("a watch", () => {
  let site: WebSite;
  let feed: string;
  beforeEach(async () => {
    site = await openSite({ "/feed.xml": feedOf("Two", "One") });
    feed = `${site.origin}/feed.xml`;
  });
  afterEach(() => site.close());

  it("takes in what is new, the oldest first, and nothing twice", async () => {
    const { taken, told, watch } = bench();
    await watchFeeds([feed], watch);
    site.answers.set("/feed.xml", feedOf("Four", "Three", "Two"));
    await watchFeeds([feed], watch);
    await watchFeeds([feed], watch);
    assert.deepEqual(taken, ["One", "Two", "Three", "Four"]);
    assert.deepEqual(told, ["taken", "taken", "taken"]);
  });

  it("asks whether a feed has changed, and does not when it has not", async () => {
    const asked: unknown[] = [];
    site.answers.set("/feed.xml", ({ headers }, response) => {
      asked.push([headers["if-none-match"], headers["if-modified-since"]]);
      if (headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else {
        const given = { etag: '"v1"', "last-modified": "Sat, 27 Apr 2024 09:30:00 GMT" };
        response.writeHead(200, { "content-type": "application/rss+xml", ...given }).end(feedOf("One"));
      }
    });
    const { told, watch } = bench();
    await watchFeeds([feed], watch);
    await watchFeeds([feed], watch);
    assert.deepEqual(asked, [
      [undefined, undefined],
      ['"v1"', "Sat, 27 Apr 2024 09:30:00 GMT"],
    ]);
    assert.deepEqual(told, ["taken", "unchanged"]);
  });

  it("comes again after the usual time, give or take a tenth, the same for the same seed", async () => {
    const waits = async (seed: string) => {
      const { clock, stop, told, watch } = bench({ once: false, seed });
      await watchFeeds([feed], {
        ...watch,
        async tell(visit) {
          await watch.tell(visit);
          if (told.length === 4) stop.abort();
        },
      });
      return clock.sleeps.filter((wait) => wait > minutes);
    };
    const first = await waits("a");
    assert.ok(
      first.length >= 3 && first.every((wait) => wait >= 13.5 * minutes && wait <= 16.5 * minutes),
      `${first}`,
    );
    assert.notEqual(first[0], first[1]);
    assert.deepEqual(await waits("a"), first);
    assert.notDeepEqual(await waits("b"), first);
  });

  it("backs off from a feed that fails, twice as long each time, and comes back to it", async () => {
    site.answers.set("/feed.xml", (_, response) => response.writeHead(500).end());
    const { clock, memories, told, watch } = bench();
    const rests: number[] = [];
    for (let visit = 0; visit < 8; visit++) {
      await watchFeeds([feed], watch);
      const rest = Date.parse(memories.get(feed)?.notBefore ?? "") - clock.now();
      rests.push(rest / (15 * minutes));
      clock.pass(rest);
    }
    assert.deepEqual(
      rests.slice(0, 4).map((rest, i) => Math.abs(rest / 2 ** (i + 1) - 1) <= 0.1),
      [true, true, true, true],
    );
    assert.ok(
      rests.every((rest) => rest <= 106),
      `${rests}`,
    );
    site.answers.set("/feed.xml", feedOf("One"));
    await watchFeeds([feed], watch);
    assert.equal(told.at(-1), "taken");
    assert.equal(memories.get(feed)?.failures, 0);
  });

  it("leaves a feed alone as long as its server asks, over restarts", async () => {
    site.answers.set("/feed.xml", (_, response) => response.writeHead(429, { "retry-after": "86400" }).end());
    const { clock, memories, told, watch } = bench();
    await watchFeeds([feed], watch);
    assert.equal(memories.get(feed)?.notBefore, "2024-04-28T12:00:00.000Z");
    const before = site.visits.length;
    await watchFeeds([feed], watch);
    assert.equal(site.visits.length, before);
    assert.deepEqual(told, ["server-busy", "resting"]);
    clock.pass(86_400_000);
    site.answers.set("/feed.xml", feedOf("One"));
    await watchFeeds([feed], watch);
    assert.equal(told.at(-1), "taken");
  });

  it("tries again what could not be fetched, and asks for the whole feed for that", async () => {
    const entry = (path: string) => `<item><guid>${path}</guid><link>${site.origin}${path}</link></item>`;
    site.answers.set("/feed.xml", ({ headers }, response) => {
      assert.equal(headers["if-none-match"], undefined);
      response
        .writeHead(200, { "content-type": "application/rss+xml", etag: '"v1"' })
        .end(`<rss><channel>${entry("/busy")}${entry("/gone")}</channel></rss>`);
    });
    site.answers.set("/busy", (_, response) => response.writeHead(502).end());
    const { memories, taken, watch } = bench();
    await watchFeeds([feed], watch);
    assert.deepEqual(taken, ["http-status", "server-busy"]);
    assert.equal(memories.get(feed)?.etag, undefined);
    site.answers.set("/busy", "<p>One");
    await watchFeeds([feed], watch);
    assert.deepEqual(taken, ["http-status", "server-busy", "<p>One"]);
    assert.equal(memories.get(feed)?.etag, '"v1"');
  });

  it("keeps what comes before a fault in a feed, and tells of it", async () => {
    site.answers.set("/feed.xml", `${feedOf("One").replace("</channel></rss>", "")}<item></rss>`);
    const { taken, watch } = bench();
    await watchFeeds([feed], watch);
    assert.deepEqual(taken.sort(), ["One", "bad-xml"]);
  });

  for (const [what, answer, code] of [
    ["a page", "<!doctype html><p>No feed", "not-a-feed"],
    ["nothing", undefined, "http-status"],
  ] as const)
    it(`says so where the address leads to ${what}`, async () => {
      site.answers.delete("/feed.xml");
      if (answer) site.answers.set("/feed.xml", answer);
      const { told, watch } = bench();
      await watchFeeds([feed], watch);
      assert.deepEqual(told, [code]);
    });

  it("refuses to take an archive for a feed", async () => {
    const urls = Array.from({ length: 50_001 }, (_, i) => `<url><loc>${site.origin}/${i}</loc></url>`);
    site.answers.set("/map.xml", `<?xml version="1.0"?><urlset>${urls.join("")}</urlset>`);
    const { taken, told, watch } = bench();
    await watchFeeds([`${site.origin}/map.xml`], watch);
    assert.deepEqual([taken, told], [[], ["not-a-feed"]]);
  });

  it("tells who gave a page's address which feeds the page names", async () => {
    site.answers.set(
      "/",
      `<!doctype html><head><link rel="stylesheet" href="a.css"><link rel=alternate type=application/rss+xml href=/feed.xml>
        <LINK REL="alternate" TYPE="application/atom+xml" HREF="https://e.example/atom?a=1&amp;b=2"></head><p>News`,
    );
    const messages: string[] = [];
    const { watch } = bench();
    await watchFeeds([`${site.origin}/`], {
      ...watch,
      async tell(visit) {
        if (visit.kind === "failed") messages.push(visit.message);
      },
    });
    assert.match(
      messages[0] ?? "",
      /names http:\/\/127[^ ]*\/feed\.xml, https:\/\/e\.example\/atom\?a=1&b=2: give that/u,
    );
  });

  it("tries again at once after a restart what may be mended on this side", async () => {
    const { memories, told, watch } = bench();
    const closed = { ...watch, web: createWeb({ isAllowed: () => false, clock: watch.clock }) };
    await watchFeeds([feed], closed);
    assert.deepEqual([memories.get(feed)?.failures, memories.get(feed)?.notBefore], [1, undefined]);
    await watchFeeds([feed], watch);
    assert.deepEqual(told, ["private-address", "taken"]);
  });

  it("heeds robots.txt", async () => {
    site.answers.set("/robots.txt", "User-agent: readout\nDisallow: /feed.xml");
    const { told, watch } = bench();
    await watchFeeds([feed], watch);
    assert.deepEqual(told, ["robots"]);
    assert.deepEqual(site.visits, ["/robots.txt"]);
  });

  it("forgets nothing and marks nothing as seen where taking in fails, and ends all feeds", async () => {
    const { memories, taken, watch } = bench();
    const broken: Watch = {
      ...watch,
      once: false,
      take() {
        throw new Error("disk full");
      },
    };
    site.answers.set("/other.xml", "<rss><channel/></rss>");
    await assert.rejects(watchFeeds([feed, `${site.origin}/other.xml`], broken), /disk full/u);
    assert.equal(memories.get(feed), undefined);
    await watchFeeds([feed], { ...watch, stop: new AbortController() });
    assert.deepEqual(taken, ["One", "Two"]);
  });

  it("ends after the report in work when it is asked to, and goes on there the next time", async () => {
    const { memories, stop, taken, watch } = bench({ once: false });
    site.answers.set("/feed.xml", feedOf(...Array.from({ length: 100 }, (_, i) => `Report ${i}`)));
    await watchFeeds([feed], {
      ...watch,
      async take(source) {
        const counted = await take(
          (async function* () {
            for await (const item of source) {
              if (taken.length === 5) stop.abort();
              yield item;
            }
          })(),
          taken,
        );
        return counted;
      },
    });
    assert.ok(taken.length >= 6 && taken.length < 100, `${taken.length}`);
    assert.equal(memories.get(feed)?.seen.length, taken.length);
    await watchFeeds([feed], { ...watch, once: true, stop: new AbortController() });
    assert.equal(new Set(taken).size, 100);
    assert.equal(taken.length, 100);
  });

  it("takes in the reports of one feed at a time", async () => {
    const feeds = await Promise.all(
      Array.from({ length: 6 }, async (_, i) => {
        site.answers.set(`/${i}.xml`, feedOf(`${i} a`, `${i} b`));
        return `${site.origin}/${i}.xml`;
      }),
    );
    let running = 0;
    const { taken, watch } = bench();
    await watchFeeds(feeds, {
      ...watch,
      async take(source) {
        assert.equal(++running, 1);
        const counted = await take(source, taken);
        running--;
        return counted;
      },
    });
    assert.equal(taken.length, 12);
  });

  it("sees a sitemap of news as a feed", async () => {
    site.answers.set(
      "/map.xml",
      `<?xml version="1.0"?><urlset><url><loc>${site.origin}/1</loc></url></urlset>`,
    );
    site.answers.set("/1", "<p>One");
    const { taken, watch } = bench();
    for (let visit = 0; visit < 2; visit++) await watchFeeds([`${site.origin}/map.xml`], watch);
    assert.deepEqual(taken, ["<p>One"]);
  });
});
