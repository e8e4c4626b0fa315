import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { ArticleInput } from "../../../src/core/model/article.ts";
import type { SourceFormat } from "../../../src/node/sources/source-format.ts";
import { inPieces, readBytes, readNamed, sketchOf } from "../../support/read-bytes.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "fixtures");
const fixture = (name: string) => readFileSync(join(folder, name));

/** An item by the number that errors call it by, with what it gives: an article, or the code of an error. */
type Expected = Readonly<Record<string, ArticleInput | string>>;

const expected: Readonly<Record<string, Expected>> = {
  "rss.xml": {
    "item 1": {
      title: "Oil & gas talks open in Baku, envoy’s office says",
      url: "https://lindenwire.example/world/1?a=1&b=2",
      published: "2018-11-12T15:14:00+08:00",
      byline: "Renata Okafor",
      html: "<p>BAKU, Nov. 12 (Lindenwire) -- Talks on a pipeline opened here on Monday, the envoy's office said.</p><p>The delegations of R&D institutes will meet on Tuesday.</p>",
    },
    "item 2": {
      title: "Ministers sign border accord",
      url: "https://lindenwire.example/world/2",
      published: "2018-11-13T09:00:00-05:00",
      byline: "Jonas Weller",
      html: "The two ministers signed <b>an accord</b> …",
    },
    "item 3": "no-article",
  },
  "atom.xml": {
    "item 1": {
      title: "Envoys meet in Tashkent",
      url: "https://harbornews.example/a/1",
      published: "2024-04-27T09:30:00+05:00",
      byline: "Amira Khalil; John Doe",
      html: "<div><p>The envoys met on Saturday &#38; agreed to meet again.</p><br></div>",
    },
    "item 2": {
      title: "Harbor reopens",
      url: "https://harbornews.example/a/2",
      published: "2024-04-28T12:00:00Z",
      html: "The harbor reopened.",
    },
  },
  "rdf.xml": {
    "item 1": {
      title: "Minister für Verkehr reist nach Genf",
      url: "https://kurier.example/1",
      published: "2006-03-01T08:00:00+01:00",
      language: "de",
      html: "Der Minister reist nach Genf.",
    },
  },
  "feed.json": {
    "item 1": {
      title: "Port workers end strike",
      url: "https://quayside.example/7",
      published: "2024-04-26T18:00:00+02:00",
      byline: "Mei Tan; Jane Roe",
      language: "en",
      html: "<p>Port workers ended their strike on Friday, the union said.</p>",
    },
    "item 2": {
      url: "https://quayside.example/8",
      byline: "Jane Roe",
      text: "Ministers <met>.\n\nThey agreed.",
    },
    "item 3": { url: "https://quayside.example/9", text: "A teaser." },
  },
  "news-sitemap.xml": { "url 1": "no-article", "url 2": "no-article" },
  "newsml-g2.xml": {
    "item 1": {
      title: "Ministers meet in Astana",
      published: "2024-04-27T09:30:00Z",
      byline: "By Renata Okafor",
      agency: "Lindenwire",
      language: "en",
      text: "ASTANA, April 27 -- The ministers met on Saturday.\n\nThey will meet again in May.",
    },
    "item 3": "withdrawn",
    "item 4": {
      title: "Harbor reopens",
      url: "https://lindenwire.example/4",
      published: "2024-04-28",
      byline: "Mei Tan",
      agency: "Harbor News Service",
      text: "The harbor reopened on Sunday.",
    },
    "item 5": { title: "Plain words", text: "The first paragraph goes on.\n\nThe second one." },
  },
  "nitf.xml": {
    "item 1": {
      title: "Ministers meet in Astana",
      published: "2024-04-27T09:30:00Z",
      byline: "Renata Okafor",
      agency: "Lindenwire",
      publisher: "Harbor Gazette",
      language: "en",
      text: "ASTANA, Kazakhstan, April 27 (Lindenwire) -- The ministers of Kazakhstan and Uzbekistan met on Saturday.\n\nWater\n\nThey spoke of water — and of trade.\n\na canal\n\na dam",
    },
  },
  "ninjs-1.json": {
    "item 1": {
      title: "Ministers meet in Astana",
      url: "https://lindenwire.example/n/1",
      published: "2024-04-27T09:30:00Z",
      byline: "By Renata Okafor",
      agency: "Lindenwire",
      publisher: "Harbor Gazette",
      language: "en",
      text: "The ministers met on Saturday.\n\nThey will meet again.",
    },
  },
  "ninjs-2.json": {
    "item 1": {
      title: "Harbor reopens",
      published: "2024-04-28T08:00:00+02:00",
      byline: "Mei Tan",
      html: "<p>The harbor reopened on Sunday.</p>",
    },
    "item 3": "withdrawn",
    "item 4": "no-article",
    "item 5": "bad-item",
  },
  "reports.jsonl": {
    "a-1": { id: "a-1", text: "The ministers met on Saturday.", byline: "Jane Roe", agency: "UPI" },
    "line 2": "bad-json",
    "a-2": { id: "a-2", html: "<p>The harbor reopened.</p>", published: "2024-04-28" },
  },
};

describe("a source", () => {
  for (const [name, items] of Object.entries(expected))
    it(`gives what is in ${name}`, async () => {
      const found = (await readNamed(join(folder, name))).map((item) => [
        item.input.replace(`${join(folder, name)}, `, ""),
        "error" in item ? item.error.code : withoutGaps(item.article),
      ]);
      assert.deepEqual(Object.fromEntries(found), items);
      assert.deepEqual(
        found.map(([input]) => input),
        Object.keys(items),
      );
    });

  it("is read the same from standard input, packed, and piece by piece", async () => {
    for (const name of Object.keys(expected)) {
      const bytes = fixture(name);
      const whole = await readBytes(bytes);
      assert.deepEqual(await readBytes(gzipSync(bytes)), whole, name);
      assert.deepEqual(await readBytes(inPieces([...bytes].map((byte) => Uint8Array.of(byte)))), whole, name);
    }
  });

  it("is one report where it is a page or text", async () => {
    const page = "<!doctype html><title>x</title><p>The harbor reopened.";
    assert.deepEqual(await readBytes(page), [
      { input: "standard input", article: { html: page, url: undefined } },
    ]);
    assert.deepEqual(await readBytes("The harbor reopened."), [
      { input: "standard input", article: { text: "The harbor reopened.", url: undefined } },
    ]);
  });

  it("is taken for what the user says", async () => {
    const feed = fixture("rss.xml");
    assert.deepEqual((await readBytes(feed, { as: "text" })).map(sketchOf), ['<?xml version="1.0" ']);
    assert.deepEqual((await readBytes(feed, { as: "nitf" })).map(sketchOf), ["no-article"]);
    assert.deepEqual((await readBytes(feed, { as: "warc" })).map(sketchOf), ["bad-warc"]);
  });

  it("is read in the encoding that it is in, whatever it says", async () => {
    const feed = (encoding: string, title: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>${title}</title><description>${title}</description></item></channel></rss>`;
    const title = async (bytes: Uint8Array) => (await readBytes(bytes)).map(sketchOf)[0];
    assert.equal(await title(Buffer.from(feed("utf-8", "Škoda"))), "Škoda");
    assert.equal(await title(Buffer.from(feed("iso-8859-1", "Škoda"))), "Škoda");
    assert.equal(await title(Buffer.from(feed("iso-8859-1", "Zürich"), "latin1")), "Zürich");
    assert.equal(
      await title(Buffer.from(feed("windows-1251", "\xcc\xee\xf1\xea\xe2\xe0"), "latin1")),
      "Москва",
    );
    assert.equal(await title(Buffer.from(`\ufeff${feed("utf-16", "Škoda")}`, "utf16le")), "Škoda");
    assert.equal(await title(Buffer.from(`\ufeff${feed("utf-8", "Škoda")}`)), "Škoda");
  });

  for (const [what, bytes, codes] of [
    ["nothing", "", ["empty-input"]],
    ["XML of another kind", '<?xml version="1.0"?><article><p1/></article>', ["unknown-format"]],
    ["a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ["binary-input"]],
    ["a feed that holds nothing", "<rss><channel/></rss>", []],
    [
      "an archive that holds no page",
      "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
      ["no-article"],
    ],
    [
      "a wire that holds a picture",
      '<newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>',
      ["no-article"],
    ],
    [
      "a feed broken in its middle",
      "<rss><channel><item><description>One</description></item><item></channel>",
      ["One", "bad-xml"],
    ],
    [
      "a feed that breaks off",
      "<rss><channel><item><description>One</description></item><item><desc",
      ["One", "truncated"],
    ],
    [
      "an entity bomb",
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
      ["xml-entities"],
    ],
    [
      "an entity from a file",
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>',
      ["xml-entities"],
    ],
    ["elements without end", `<rss><channel><item>${"<b>".repeat(5000)}`, ["bad-xml"]],
    [
      "more elements than a report has",
      `<rss><channel><item>${"<b/>".repeat(150_000)}</item></channel></rss>`,
      ["too-large"],
    ],
    [
      "more attributes than an element has",
      `<rss><channel><item ${Array.from({ length: 5000 }, (_, i) => `a${i}=""`).join(" ")}>`,
      ["bad-xml"],
    ],
    [
      "JSON that breaks off",
      '{"version":"https://jsonfeed.org/version/1","items":[{"content_text":"One"},{"cont',
      ["One", "truncated"],
    ],
    ["JSON broken in its middle", '[{"body_text":"One"},{"body_text":oops}]', ["One", "bad-json"]],
    ["JSON of deep lists", "[".repeat(200_000), ["truncated"]],
  ] as const)
    it(`gives one clear error for ${what}`, async () => {
      assert.deepEqual((await readBytes(bytes)).map(sketchOf), codes);
    });

  for (const [what, begin] of [
    ["a line of a batch", '{"text": "'],
    ["an entry of a feed", "<rss><channel><item><title>"],
    ["a declaration of a feed", '<?xml version="1.0"?><!DOCTYPE rss [<!--'],
    ["an item of a feed", '{"version":"https://jsonfeed.org/version/1","items":[{"title":"'],
    ["a report", "The harbor "],
  ] as const)
    it(`holds no more than a report may have of ${what} without end`, async () => {
      let given = 0;
      async function* endless() {
        yield Buffer.from(begin);
        const piece = Buffer.alloc(2 ** 20, "a");
        for (; given < 64; given++) yield piece;
      }
      const as = what.includes("declaration") ? "feed" : undefined;
      assert.deepEqual((await readBytes(endless(), { as })).map(sketchOf), ["too-large"]);
      // A batch goes on to the next line; all others stop.
      assert.ok(what.includes("batch") || given <= 17, `${given} MiB were read`);
    });

  it("may be larger than a report, and come in one piece", async () => {
    const item = `<item><description>${"word ".repeat(20_000)}</description></item>`;
    const items = await readBytes(`<rss><channel>${item.repeat(200)}</channel></rss>`);
    assert.deepEqual([items.length, items.some((one) => "error" in one)], [200, false]);
    const object = JSON.stringify({ body_text: "word ".repeat(20_000) });
    const objects = await readBytes(`[${Array(200).fill(object).join(",")}]`);
    assert.deepEqual([objects.length, objects.some((one) => "error" in one)], [200, false]);
  });

  it("says of a file that is not there, a folder, and a file cut off in its packing", async () => {
    assert.deepEqual((await readNamed(join(folder, "nowhere.xml"))).map(sketchOf), ["no-such-file"]);
    assert.deepEqual((await readNamed(folder)).map(sketchOf), ["is-a-folder"]);
    assert.deepEqual((await readBytes(gzipSync("The harbor reopened.").subarray(0, 8))).map(sketchOf), [
      "truncated",
    ]);
  });

  const formats: readonly (readonly [SourceFormat, string])[] = [
    ["jsonl", '{"text": "The harbor reopened."}'],
    ["ninjs", '{"body_text": "The harbor reopened."}'],
    ["jsonl", '\n{"id": 1,\n'],
  ];
  for (const [format, text] of formats)
    it(`takes ${JSON.stringify(text)} for ${format}`, async () => {
      const input = (await readBytes(text))[0]?.input ?? "";
      assert.match(input, format === "jsonl" ? /line \d$/u : /item 1$/u);
    });
});

function withoutGaps(article: ArticleInput): ArticleInput {
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined));
}
