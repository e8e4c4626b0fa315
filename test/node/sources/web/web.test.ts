import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { isIntranetAddress, isPublicAddress } from "../../../../src/node/input/address.ts";
import { createWeb, type WebOptions } from "../../../../src/node/sources/web/web.ts";
import { quickClock } from "../../../support/quick-clock.ts";
import { openSite } from "../../../support/web-site.ts";

const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));

const site = await openSite({
  "/robots.txt": "User-agent: *\nDisallow: /private\nCrawl-delay: 5\n\nUser-agent: other\nDisallow: /\n",
  "/page": "<p>One",
  "/feed": "<rss/>",
  "/private/page": "<p>Two",
  "/to-private": (_, response) => response.writeHead(302, { location: "/private/page" }).end(),
  "/inside": (_, response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end(),
  "/metadata": (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/slow": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).write("<p>");
    // The rest never comes.
  },
  "/huge": (_, response) => {
    const piece = Buffer.alloc(2 ** 20, "a");
    const more = () => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once("drain", more);
    };
    response.writeHead(200, { "content-type": "text/html" });
    more();
  },
  "/bomb": (_, response) =>
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb),
  "/picture": (_, response) => response.setHeader("content-type", "image/png").end("x"),
  "/busy": (_, response) => response.writeHead(429, { "retry-after": "7" }).end(),
  "/busy-long": (_, response) => response.writeHead(503, { "retry-after": "7200" }).end(),
  "/unchanged": (request, response) =>
    response.writeHead(request.headers["if-none-match"] === '"a"' ? 304 : 200, { etag: '"a"' }).end(),
});

const webFor = (options: Partial<WebOptions> = {}) => {
  const clock = quickClock();
  const usual = { isAllowed: isIntranetAddress, clock, spacing: 1000 };
  const web = createWeb({ ...usual, ...options });
  return {
    clock,
    ask: (path: string, sought: "page" | "list" = "page") => web.ask(`${site.origin}${path}`, sought),
    web,
  };
};

describe("the network", () => {
  after(() => site.close());

  it("gives what lies at an address", async () => {
    const { status, bytes, url } = await webFor().ask("/page");
    assert.deepEqual([status, Buffer.from(bytes).toString(), url], [200, "<p>One", `${site.origin}/page`]);
  });

  it("heeds robots.txt, also where it is led to, and reads it once", async () => {
    const { ask } = webFor();
    const before = site.visits.length;
    await assert.rejects(ask("/private/page"), { name: "ReadoutError", code: "robots" });
    await assert.rejects(ask("/to-private"), { code: "robots" });
    assert.deepEqual(site.visits.slice(before), ["/robots.txt", "/to-private"]);
  });

  it("reads robots.txt again the next day", async () => {
    const { ask, clock } = webFor();
    const before = site.visits.length;
    await ask("/page");
    clock.pass(25 * 3_600_000);
    await ask("/page");
    assert.deepEqual(site.visits.slice(before), ["/robots.txt", "/page", "/robots.txt", "/page"]);
  });

  it("leaves a host some time between visits, as much as it asks for", async () => {
    const { ask, clock } = webFor();
    await ask("/page");
    await ask("/page");
    await Promise.all([ask("/page"), ask("/page")]);
    assert.deepEqual(clock.sleeps.slice(0, 2), [5000, 5000]);
    assert.equal(clock.sleeps.length, 3);
  });

  it("waits where a server asks to come back later, three times", async () => {
    const { ask, clock } = webFor();
    const before = site.visits.length;
    assert.equal((await ask("/busy")).status, 429);
    assert.deepEqual(clock.sleeps, [7000, 7000]);
    assert.deepEqual(site.visits.slice(before + 1), ["/busy", "/busy", "/busy"]);
  });

  it("comes back another time where the wait is too long, and leaves the host alone until then", async () => {
    const { ask, clock } = webFor();
    assert.equal((await ask("/busy-long")).status, 503);
    await assert.rejects(ask("/page"), { code: "server-busy", message: /until 2024-04-27T14:00/u });
    assert.deepEqual(clock.sleeps, []);
    clock.pass(7_200_000);
    assert.equal((await ask("/page")).status, 200);
  });

  it("hands on conditions", async () => {
    const { web } = webFor();
    const headers = { "if-none-match": '"a"' };
    assert.equal((await web.ask(`${site.origin}/unchanged`, "list", { headers })).status, 304);
  });

  for (const [path, code] of [
    ["/metadata", "private-address"],
    ["/round", "too-many-redirects"],
    ["/huge", "too-large"],
    ["/bomb", "too-large"],
    ["/picture", "not-a-page"],
    ["/feed", "not-a-page"],
  ] as const)
    it(`refuses ${path}: ${code}`, async () => {
      await assert.rejects(webFor().ask(path), { name: "ReadoutError", code });
    });

  it("waits no longer than it is told for an answer to end", async () => {
    const asked = webFor({ milliseconds: 300 }).ask("/slow");
    await assert.rejects(asked, { code: "network", message: /no answer within 0\.3 seconds/u });
  });

  it("takes a list of other types than a page", async () => {
    assert.equal((await webFor().ask("/feed", "list")).status, 200);
    await assert.rejects(webFor().ask("/picture", "list"), { code: "not-a-page" });
  });

  it("never goes to this machine or its network, unless that is allowed", async () => {
    const before = site.visits.length;
    const { ask, web } = webFor({ isAllowed: isPublicAddress });
    await assert.rejects(ask("/page"), { code: "private-address" });
    const { port } = new URL(site.origin);
    for (const host of ["localhost", "127.1", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]"])
      await assert.rejects(web.ask(`http://${host}:${port}/page`, "page"), { code: "private-address" }, host);
    assert.deepEqual(site.visits.slice(before), []);
  });

  it("is led to no private address from a public one", async () => {
    // The site stands for a public one; what it leads to is inside.
    const isAllowed = (address: string) => address === "127.0.0.1" || isPublicAddress(address);
    await assert.rejects(webFor({ isAllowed }).ask("/inside"), { code: "private-address" });
  });

  it("allows a site without robots.txt, and nothing where its server fails", async () => {
    const other = await openSite({ "/page": "<p>One" });
    try {
      const { web } = webFor();
      assert.equal((await web.ask(`${other.origin}/page`, "page")).status, 200);
      other.answers.set("/robots.txt", (_, response) => response.writeHead(500).end());
      await assert.rejects(webFor().web.ask(`${other.origin}/page`, "page"), { code: "robots" });
    } finally {
      other.close();
    }
  });
});
