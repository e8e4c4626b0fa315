import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { readBytes, sketchOf } from "../../support/read-bytes.ts";
import { httpAnswer, warcRecord } from "../../support/warc.ts";

const page = (words: string) => warcRecord({ url: "https://e.example/a", block: httpAnswer(`<p>${words}`) });
const sketches = async (bytes: Uint8Array) => (await readBytes(bytes)).map(sketchOf);

describe("a web archive", () => {
  it("gives each page with its address, named by the record", async () => {
    const archive = [
      warcRecord({ type: "warcinfo", contentType: "application/warc-fields", block: "a: b" }),
      page("One"),
    ];
    assert.deepEqual(await readBytes(Buffer.concat(archive)), [
      {
        input: "standard input, record 2 (https://e.example/a)",
        article: { html: "<p>One", url: "https://e.example/a" },
      },
    ]);
  });

  it("is unpacked, record by record or as a whole", async () => {
    const archive = [page("One"), page("Two"), page("Three")];
    const expected = ["<p>One", "<p>Two", "<p>Three"];
    assert.deepEqual(await sketches(Buffer.concat(archive)), expected);
    assert.deepEqual(await sketches(Buffer.concat(archive.map((record) => gzipSync(record)))), expected);
    assert.deepEqual(await sketches(gzipSync(Buffer.concat(archive))), expected);
  });

  it("leaves alone what is no page", async () => {
    const archive = [
      warcRecord({ type: "request", block: "GET / HTTP/1.1\r\n\r\n" }),
      warcRecord({
        block: httpAnswer("moved", { "Content-Type": "text/html", Location: "/b" }, "302 Found"),
      }),
      warcRecord({ block: httpAnswer("gone", { "Content-Type": "text/html" }, "404 Not Found") }),
      warcRecord({ block: httpAnswer("PNG", { "Content-Type": "image/png" }) }),
      warcRecord({ block: httpAnswer("untold", {}) }),
      warcRecord({ type: "revisit", block: httpAnswer("again") }),
      warcRecord({ type: "metadata", contentType: "application/warc-fields", block: "outlink: x" }),
      warcRecord({ contentType: "text/dns", type: "response", block: "20240429 e.example 1.2.3.4" }),
      page("One"),
    ];
    assert.deepEqual(await sketches(Buffer.concat(archive)), ["<p>One"]);
  });

  it("takes pages kept without a server, and text taken from pages", async () => {
    const archive = [
      warcRecord({ type: "resource", contentType: "text/html", block: "<p>Kept" }),
      warcRecord({ type: "conversion", contentType: "text/plain", block: "The words of a page." }),
    ];
    assert.deepEqual(
      (await readBytes(Buffer.concat(archive))).map((item) => "article" in item && item.article),
      [
        { html: "<p>Kept", url: undefined },
        { text: "The words of a page.", url: undefined },
      ],
    );
  });

  for (const [what, body, fields] of [
    ["packed with gzip", gzipSync("<p>Word"), { "Content-Encoding": "gzip" }],
    ["packed with brotli", brotliCompressSync("<p>Word"), { "Content-Encoding": "br" }],
    ["unpacked by the crawler", "<p>Word", { "Content-Encoding": "gzip" }],
    ["in chunks", "3\r\n<p>\r\n4;x=y\r\nWord\r\n0\r\n\r\n", { "Transfer-Encoding": "chunked" }],
    ["in chunks that break off", "3\r\n<p>\r\n9\r\nWord", { "Transfer-Encoding": "chunked" }],
    ["joined by the crawler", "<p>Word", { "Transfer-Encoding": "chunked" }],
    [
      "packed and in chunks",
      Buffer.concat([
        Buffer.from(`${gzipSync("<p>Word").length.toString(16)}\r\n`),
        gzipSync("<p>Word"),
        Buffer.from("\r\n0\r\n\r\n"),
      ]),
      { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" },
    ],
  ] as const)
    it(`reads a body ${what}`, async () => {
      const block = httpAnswer(body, { "Content-Type": "text/html", ...fields });
      assert.deepEqual(await sketches(warcRecord({ block })), ["<p>Word"]);
    });

  it("reads the encoding that the server names", async () => {
    const block = httpAnswer(Buffer.from("<p>\xcc\xee\xf1\xea\xe2\xe0", "latin1"), {
      "Content-Type": "text/html; charset=windows-1251",
    });
    assert.deepEqual(await sketches(warcRecord({ block })), ["<p>Москва"]);
  });

  it("says of a page that is too large, packed or not, and goes on", async () => {
    const large = Buffer.alloc(17 * 2 ** 20, "a ");
    const archive = [
      warcRecord({ block: httpAnswer(large) }),
      warcRecord({
        block: httpAnswer(gzipSync(large), { "Content-Type": "text/html", "Content-Encoding": "gzip" }),
      }),
      warcRecord({ type: "resource", contentType: "text/html", block: large }),
      page("One"),
    ];
    assert.deepEqual(await sketches(Buffer.concat(archive)), [
      "too-large",
      "too-large",
      "too-large",
      "<p>One",
    ]);
  });

  for (const [what, broken, code] of [
    ["cut off in a block", page("Two").subarray(0, -20), "truncated"],
    ["cut off in a head", page("Two").subarray(0, 60), "truncated"],
    ["cut off in its first line", page("Two").subarray(0, 5), "truncated"],
    ["of something else", Buffer.from("<html>"), "truncated"],
    ["of many other lines", Buffer.from(`no record\n${"x\n".repeat(50)}`), "bad-warc"],
    ["without a length", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n"), "bad-warc"],
    ["of a negative length", Buffer.from("WARC/1.0\r\nContent-Length: -5\r\n\r\n"), "bad-warc"],
    ["with a head without end", Buffer.from(`WARC/1.0\r\nA: ${"b".repeat(2 ** 17)}\r\n\r\nmore`), "bad-warc"],
    ["of blank lines", Buffer.from("\r\n".repeat(1000)), "bad-warc"],
  ] as const)
    it(`keeps what comes before a record ${what}: ${code}`, async () => {
      assert.deepEqual(await sketches(Buffer.concat([page("One"), broken])), ["<p>One", code]);
    });

  it("keeps what comes before the end of packed bytes, or a fault in them", async () => {
    const packed = [gzipSync(page("One")), gzipSync(page("Two"))];
    assert.deepEqual(await sketches(Buffer.concat(packed).subarray(0, -30)), ["<p>One", "truncated"]);
    const broken = Buffer.concat(packed);
    broken.fill(0xff, (packed[0]?.length ?? 0) + 12, (packed[0]?.length ?? 0) + 40);
    assert.deepEqual(await sketches(broken), ["<p>One", "bad-gzip"]);
  });
});
