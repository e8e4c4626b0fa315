import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, textOf } from "../../../../src/core/article/page/json-ld.ts";
import { linkedData, webPage } from "../../../support/web-page.ts";

const node = '{"@type":"NewsArticle","headline":"Ministers meet"}';

const finds: readonly [what: string, head: string][] = [
  ["plain JSON", linkedData(node)],
  ["JSON in a comment", linkedData(`<!-- ${node} -->`)],
  ["JSON in CDATA", linkedData(`<![CDATA[${node}]]>`)],
  ["JSON in CDATA behind slashes", linkedData(`//<![CDATA[\n${node}\n//]]>`)],
  ["JSON with a semicolon behind CDATA", linkedData(`<![CDATA[${node}]]>;`)],
  ["a comma after the last property", linkedData(node.replace("}", ",}"))],
  ["a comma after the last of a list", linkedData(`[${node},]`)],
  ["a line break within a text", linkedData('{"@type":"NewsArticle","headline":"Ministers\nmeet"}')],
  ["a node in @graph", linkedData(`{"@graph":[{"@type":"WebSite"},${node}]}`)],
  ["a node that is the page's main entity", linkedData(`{"@type":"WebPage","mainEntity":${node}}`)],
  ["a list of types", linkedData(node.replace('"NewsArticle"', '["Thing","ReportageNewsArticle"]'))],
  ["the second of two scripts", linkedData("{") + linkedData(node)],
  ["a script whose type has a charset", linkedData(node).replace("ld+json", "ld+json; charset=utf-8")],
];

for (const [what, head] of finds)
  test(`JSON-LD: finds the report in ${what}`, () => {
    assert.equal(textOf(webPage(head).article, "headline"), "Ministers meet");
  });

const leavesAlone: readonly [what: string, head: string][] = [
  ["broken JSON", linkedData('{"@type":"NewsArticle"')],
  ["a script of another type", linkedData(node).replace("application/ld+json", "application/json")],
  ["a node of another type", linkedData(node.replace("NewsArticle", "VideoObject"))],
  ["a node without a type", linkedData('{"headline":"Ministers meet"}')],
  ["a number, a text, null", linkedData("1") + linkedData('"NewsArticle"') + linkedData("null")],
  ["nodes nested without end", linkedData('{"@graph":['.repeat(40) + node + "]}".repeat(40))],
];

for (const [what, head] of leavesAlone)
  test(`JSON-LD: leaves alone ${what}`, () => {
    assert.equal(webPage(head).article, undefined);
  });

test("JSON-LD: names are texts, objects with a name, or lists of both", () => {
  const authors = [
    "Jane Roe ",
    { name: "John Doe" },
    { name: ["Ann Poe", "A. Poe"] },
    { url: "/staff" },
    7,
    "",
  ];
  assert.deepEqual(namesOf({ author: authors }, "author"), ["Jane Roe", "John Doe", "Ann Poe"]);
  assert.deepEqual(namesOf(undefined, "author"), []);
});

test("JSON-LD: a property that is no text, or blank, is none", () => {
  assert.equal(textOf({ headline: ["Ministers meet"] }, "headline"), undefined);
  assert.equal(textOf({ headline: "  " }, "headline"), undefined);
});
