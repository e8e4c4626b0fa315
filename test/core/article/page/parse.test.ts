import assert from "node:assert/strict";
import { test } from "node:test";
import { meta } from "../../../../src/core/article/page/page.ts";
import { isPage, parsePage, tagless } from "../../../../src/core/article/page/parse.ts";
import { webPage } from "../../../support/web-page.ts";

const pages: readonly string[] = [
  "<!doctype html><p>Talks resumed.",
  "\n <HTML lang=en>",
  '<?xml version="1.0"?>\n<html>',
  "<!-- saved -->\n<html>",
  "<body class=a>",
];

const texts: readonly string[] = [
  "Talks resumed.",
  "<Talks resumed>",
  "The <html> element opens a page.",
  "<bodyguard>",
  "",
];

for (const page of pages)
  test(`parse: '${page}' is a page`, () => {
    assert.ok(isPage(page));
  });

for (const text of texts)
  test(`parse: '${text}' is no page`, () => {
    assert.ok(!isPage(text));
  });

const attributes: readonly [head: string, content: string][] = [
  ['<META NAME="author" CONTENT="Jane Roe">', "Jane Roe"],
  ["<meta Name='author' Content='NAME=Jane Roe'>", "NAME=Jane Roe"],
  ['<meta name="author" content="Jane NAME=Roe" CLASS="a">', "Jane NAME=Roe"],
];

for (const [head, content] of attributes)
  test(`parse: reads ${head}`, () => {
    assert.equal(meta(webPage(head), "author"), content);
  });

test("parse: a page without body gets one, its paragraphs inside", () => {
  const document = parsePage("<html lang=en><p>Talks resumed.<p>They broke off.");
  assert.equal([...(document?.body?.querySelectorAll("p") ?? [])].length, 2);
});

test("parse: what follows the end of a page stands in its body", () => {
  const document = parsePage("<html><body><p>Talks resumed.</body></html><p>They broke off.");
  assert.equal([...(document?.body?.querySelectorAll("p") ?? [])].length, 2);
});

test("parse: a link ends where the next one begins", () => {
  const document = parsePage('<p><a href="/1">One <a href="/2">Two</a> <a href="/3">Three</a></p>');
  const links = [...(document?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent);
  assert.deepEqual(links, ["One ", "Two", "Three"]);
});

test("parse: scripts are left out, JSON-LD is not", () => {
  const page = '<script>a</script><script type="application/ld+json">{}</script><style>b</style><p>c';
  assert.equal([...(parsePage(page)?.querySelectorAll("script, style") ?? [])].length, 1);
});

test("parse: a page too deep for a DOM is none, and is read without its tags", () => {
  const page = `${"<div>".repeat(600)}Talks resumed.${"</div>".repeat(600)}<p>Fish &amp; chips`;
  assert.equal(parsePage(page), undefined);
  assert.match(tagless(page), /^\s*Talks resumed\.\s+Fish & chips$/u);
});

test("parse: lists whose items nobody closes are not deep", () => {
  assert.ok(parsePage(`<ul>${"<li>a".repeat(600)}</ul>${"<p>b".repeat(600)}`));
});
