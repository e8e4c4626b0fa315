import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import jsonld from "jsonld";
import { jsonLd } from "../../../src/core/exchange/json-ld.ts";
import { awkwardRecords, exported, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const schema = "https://schema.org/";

/** Schema.org's own context in little, so that no test asks the network. */
const context = {
  "@vocab": schema,
  url: { "@type": "@id" },
  sameAs: { "@type": "@id" },
  datePublished: { "@type": "Date" },
};

type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
  readonly "@id"?: string;
  readonly "@type"?: readonly string[];
};

/** Loads the context from here, and refuses a word that would be lost. */
const options = {
  safe: true,
  documentLoader: async (url: string) => {
    assert.match(url, /^https:\/\/schema\.org\/?$/u);
    return { documentUrl: url, document: { "@context": context } };
  },
};

async function expand(text: string): Promise<readonly Node[]> {
  return (await jsonld.expand(JSON.parse(text), options)) as unknown as readonly Node[];
}

const ofType = (nodes: readonly Node[], type: string) =>
  nodes.filter((node) => node["@type"]?.includes(schema + type));

describe("schema.org JSON-LD", () => {
  it("expands to an article, a quotation of its speaker, and a claim with who makes it", async () => {
    const url = "https://example.org/a?b=1&c=2";
    const nodes = await expand(exported(jsonLd, [recordWith({ article: { url } })]));
    const [article] = ofType(nodes, "NewsArticle");
    assert.equal(article?.["@id"], url);
    assert.equal(article?.[`${schema}headline`]?.[0]?.["@value"], "Ministers meet in Astana");
    assert.equal(article?.[`${schema}datePublished`]?.[0]?.["@value"], "2024-04-27");

    const [quotation] = ofType(nodes, "Quotation");
    assert.equal(quotation?.[`${schema}text`]?.[0]?.["@value"], "We value these ties,");
    assert.deepEqual(quotation?.[`${schema}isPartOf`], [{ "@id": url }]);
    const [creator] = (quotation?.[`${schema}creator`] ?? []) as unknown as Node[];
    assert.deepEqual(creator?.["@type"], [`${schema}Person`]);
    assert.equal(creator?.[`${schema}name`]?.[0]?.["@value"], "Dong Jun");

    const [claim] = ofType(nodes, "Claim");
    assert.deepEqual(claim?.[`${schema}appearance`], [{ "@id": url }]);
    const [interpreter] = (claim?.[`${schema}claimInterpreter`] ?? []) as unknown as Node[];
    assert.deepEqual(interpreter?.["@type"], [`${schema}GovernmentOrganization`]);
  });

  for (const change of [{ polarity: "negated" }, { class: "intention" }, { content: [] }] as const)
    it(`makes no quotation of a statement with ${JSON.stringify(change)}`, async () => {
      const statements = record.statements.map((statement) => ({ ...statement, ...change }));
      const nodes = await expand(exported(jsonLd, [recordWith({ statements })]));
      assert.deepEqual([...ofType(nodes, "Quotation"), ...ofType(nodes, "Claim")], []);
    });

  it("is JSON-LD without a word that is lost, whatever the words are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(awkwardRecords, { maxLength: 2 }), async (records) => {
        const nodes = await expand(exported(jsonLd, records));
        assert.equal(ofType(nodes, "NewsArticle").length, records.length);
      }),
      { numRuns: 30 },
    );
  });
});
