import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { readArticle } from "../../../src/core/article/index.ts";
import type { ArticleInput } from "../../../src/core/model/article.ts";
import { ReadoutError } from "../../../src/core/model/error.ts";
import { loadLexicon, packageRoot } from "../../../src/node/resources.ts";
import { paragraph } from "../../support/sheet.ts";

const lexicon = loadLexicon();
const read = (input: ArticleInput) => readArticle(input, lexicon);
const codes = (input: ArticleInput) => read(input).notices.map(({ code }) => code);
const example = (name: string) => readFileSync(join(packageRoot(), "examples", name), "utf8");
const wire = `ASTANA, April 27 (UPI) -- ${paragraph}`;

const raises: readonly [what: string, input: ArticleInput, code: string][] = [
  ["a day without a year", { text: wire }, "year-unknown"],
  ["no date at all", { text: paragraph }, "no-date"],
  ["a date that is none", { text: paragraph, published: "tomorrow" }, "bad-published"],
  ["a day that no calendar has", { text: paragraph, published: "2024-02-30" }, "bad-published"],
  [
    "German",
    { text: "Die Außenminister beider Länder trafen sich am Dienstag in Genf und sprachen lange." },
    "not-english",
  ],
  [
    "a quotation that never closes",
    { text: `${paragraph}\n\nHe called it "a grave mistake.\n\n${paragraph}` },
    "unclosed-quotation",
  ],
  [
    "an editor's word in a quotation",
    { text: `He said "we have serious concerns with [Chinese] support" on Friday.` },
    "editor-insertion",
  ],
  ["NUL characters", { text: `${paragraph}\0` }, "nul-bytes"],
  ["a lone surrogate", { text: `\ud800 ${paragraph}` }, "lone-surrogates"],
  ["a lost character", { text: `Erdo\ufffdan spoke. ${paragraph}` }, "replacement-characters"],
];

for (const [what, input, code] of raises)
  test(`${what} gives the notice ${code}`, () => {
    assert.ok(codes(input).includes(code), codes(input).join());
  });

const doubtless: readonly [what: string, input: ArticleInput][] = [
  ["a dateline whose year the caller tells", { text: wire, published: "2024-04-27" }],
  [
    "a quotation that the next paragraph takes up",
    { text: `He said "we agree.\n\n"We will sign," he said. ${paragraph}`, published: "2024-04-27" },
  ],
  [
    "brackets outside a quotation",
    { text: `The ministry [of defense] said so. ${paragraph}`, published: "2024-04-27" },
  ],
  [
    "inches beside a quotation",
    { text: `A 5" shell fell, he said. "It was loud." ${paragraph}`, published: "2024-04-27" },
  ],
];

for (const [what, input] of doubtless)
  test(`${what} gives no notice`, () => {
    assert.deepEqual(codes(input), []);
  });

const known: readonly [
  what: string,
  input: ArticleInput,
  byline: string[],
  agency: string | null,
  publisher: string | null,
][] = [
  [
    "what comes with a report",
    { text: paragraph, byline: "By Jane Roe and John Doe, AFP", publisher: "Post" },
    ["Jane Roe", "John Doe"],
    "AFP",
    "Post",
  ],
  ["an agency by any of its names", { text: paragraph, agency: "Agence France-Presse" }, [], "AFP", null],
  ["an agency that nobody knows", { text: paragraph, agency: "Lindenwire" }, [], "Lindenwire", null],
  ["the dateline before that", { text: wire, agency: "AFP" }, [], "UPI", null],
  [
    "a byline that names nobody after the report's",
    { text: `By Mei Tan\n\n${paragraph}`, byline: "Staff" },
    ["Mei Tan"],
    null,
    null,
  ],
];

for (const [what, input, byline, agency, publisher] of known)
  test(`${what} is in the article`, () => {
    const { article } = read(input);
    assert.deepEqual([article.byline, article.agency, article.publisher], [byline, agency, publisher]);
  });

const refuses: readonly [what: string, input: ArticleInput, code: string][] = [
  ["nothing", {}, "empty-input"],
  ["white space", { text: " \n\t" }, "empty-input"],
  ["a PDF", { text: "%PDF-1.7\n%\u0001\u0002" }, "binary-input"],
  ["50 million characters of text", { text: "Moscow said ".repeat(4_200_000) }, "too-large"],
  ["50 million characters of HTML", { html: "<p>Moscow said".repeat(3_600_000) }, "too-large"],
  [
    "a page of links",
    { html: "<html><body><a href='/'>Home</a> <a href='/n'>News</a></body></html>" },
    "no-article",
  ],
];

for (const [what, input, code] of refuses)
  test(`${what} is refused: ${code}`, () => {
    const before = process.cpuUsage();
    assert.throws(
      () => read(input),
      (error) => error instanceof ReadoutError && error.code === code && error.message.length > 20,
    );
    assert.ok(process.cpuUsage(before).user < 5e6);
  });

const survives: readonly [what: string, input: ArticleInput][] = [
  ["100,000 nested elements", { html: `${"<div>".repeat(100_000)}<p>${paragraph}</p>` }],
  ["tags that are never closed", { html: `<html><body>${`<p><b><i>${paragraph}`.repeat(20)}` }],
  ["a line of 500,000 characters", { text: `${paragraph} `.repeat(4000) }],
  ["a page of angle brackets", { html: `<html>${"<".repeat(200_000)} ${paragraph}` }],
  ["a script that is never closed", { html: `<p>${paragraph}</p><script>if (a < b) {` }],
];

for (const [what, input] of survives)
  test(`${what} can be read`, () => {
    assert.match(read(input).article.text, /foreign ministers of both countries/u);
  });

test("a dateline takes its year from the publication date, in January that of the year before", () => {
  const dateOf = (text: string, published: string) => read({ text, published }).article.dateline?.date;
  assert.equal(dateOf(wire, "2024-04-28T02:00:00Z"), "2024-04-27");
  assert.equal(dateOf(`ASTANA, Dec. 31 (UPI) -- ${paragraph}`, "2024-01-01"), "2023-12-31");
});

test("a day and month alone never make a publication date", () => {
  const { article } = read({ text: wire });
  assert.deepEqual([article.published, article.dateline?.date], [null, "XXXX-04-27"]);
});

test("a page gives its metadata, caption, credit and furniture apart", () => {
  const { article, notices } = read({ html: example("inf-treaty.html") });
  assert.equal(article.title, "Reagan, Gorbachev sign treaty to scrap medium-range missiles");
  assert.deepEqual(article.byline, ["Eleanor Marsh"]);
  assert.equal(article.publisher, "The Linden Courier");
  assert.equal(article.published, "1987-12-08T19:30:00-05:00");
  assert.equal(article.dateline?.date, "1987-12-08");
  const kinds = article.blocks.map(({ kind }) => kind);
  assert.deepEqual(kinds.slice(0, 4), ["title", "caption", "credit", "paragraph"]);
  assert.ok(article.dropped.some(({ text }) => text === "ADVERTISEMENT"));
  assert.doesNotMatch(article.text, /newsletter|Related|Most Read|ADVERTISEMENT/u);
  assert.deepEqual(notices, []);
});

test("copied text gives the same without any tags", () => {
  const { article } = read({ text: example("camp-david.txt") });
  assert.equal(article.title, "Carter, Begin at odds over settlements two days after Camp David accords");
  assert.deepEqual(article.byline, ["Daniel Roth"]);
  assert.equal(article.published, "1978-09-19");
  assert.deepEqual(
    article.blocks.slice(0, 4).map(({ kind }) => kind),
    ["title", "caption", "credit", "paragraph"],
  );
  assert.doesNotMatch(article.text, /Subscribe|Print|Comments|Related:|Editing by|Baseball/u);
  assert.match(article.text, /begin work on the treaty next month\.$/u);
});

test("a clean report keeps every word", () => {
  const text = example("helsinki-final-act.txt");
  const { article } = read({ text });
  assert.equal(article.text, text.trim());
  assert.deepEqual(article.dropped, []);
});

test("wrapped lines are put together again, and a sentence that was cut in two", () => {
  const lines = paragraph.replace(/(.{1,45}) /gu, "$1\n");
  const wrapped = `Ministers agree to resume talks\n\n${lines}\n\n${lines}`;
  assert.equal(
    read({ text: wrapped }).article.text,
    `Ministers agree to resume talks\n\n${paragraph}\n\n${paragraph}`,
  );
  const cut = paragraph.replace(" and agreed", "\n\nand agreed");
  assert.equal(read({ text: cut }).article.text, paragraph);
});

test("an agency that stands alone is the article's", () => {
  assert.equal(read({ text: `Ministers agree to resume talks\n\nUPI\n${paragraph}` }).article.agency, "UPI");
});

test("blocks ascend, cover the text, and reading twice gives the same", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom(
      paragraph,
      wire,
      "ADVERTISEMENT",
      "By Jane Roe",
      "May 18, 2015",
      "* * *",
      "Photo: Jane Roe",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, isPage) => {
      // A tag left open may swallow the page: that is no article, and no matter here.
      const content = `${lines
        .join("\n")
        .replaceAll("<", "")
        .replaceAll("\n", isPage ? "</p><p>" : "\n")} ${paragraph}`;
      const input = isPage ? { html: `<p>${content}</p>` } : { text: content };
      const { article } = read(input);
      const { text, blocks } = article;
      assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n"), text);
      assert.ok(
        blocks.every(
          ({ start, end }, i) => start < end && start === (i === 0 ? 0 : (blocks[i - 1]?.end ?? 0) + 2),
        ),
      );
      assert.deepEqual(read(input).article, article);
    }),
    { numRuns: 60 },
  );
});
