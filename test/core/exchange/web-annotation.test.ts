import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { webAnnotation } from "../../../src/core/exchange/web-annotation.ts";
import { awkwardRecords, exported, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const text = { type: "string" };
const offset = { type: "integer", minimum: 0 };

/** What the Web Annotation Data Model asks of a page of annotations like these. */
const isPage = new Ajv({ allErrors: true }).compile({
  type: "object",
  required: ["@context", "id", "type", "items"],
  properties: {
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: { type: "string", minLength: 1 },
    type: { const: "AnnotationPage" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "type", "target"],
        properties: {
          id: { type: "string", pattern: "^(?:urn:|https?:)\\S+$" },
          type: { const: "Annotation" },
          motivation: { enum: ["describing", "classifying"] },
          body: {
            type: "array",
            items: {
              type: "object",
              required: ["type", "value"],
              properties: {
                type: { const: "TextualBody" },
                value: text,
                purpose: { enum: ["tagging", "describing"] },
              },
            },
          },
          target: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["source", "selector"],
              properties: {
                source: { type: "string", pattern: "^(?:urn:|https?:)\\S+$" },
                selector: {
                  type: "array",
                  items: {
                    oneOf: [
                      {
                        type: "object",
                        required: ["type", "start", "end"],
                        properties: { type: { const: "TextPositionSelector" }, start: offset, end: offset },
                        additionalProperties: false,
                      },
                      {
                        type: "object",
                        required: ["type", "exact"],
                        properties: {
                          type: { const: "TextQuoteSelector" },
                          exact: text,
                          prefix: text,
                          suffix: text,
                        },
                        additionalProperties: false,
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly start: number; readonly end: number },
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

const itemsIn = (page: string): { id: string; body: { value: string }[]; target: Target[] }[] =>
  JSON.parse(page).items;

describe("Web Annotations", () => {
  it("name the words of statements and events, and who says them", () => {
    const items = itemsIn(exported(webAnnotation, [record]));
    assert.deepEqual(
      items.map(({ id, body, target }) => [
        id.split(":").at(-1),
        body.map(({ value }) => value).join(", "),
        target[0]?.selector[1].exact,
      ]),
      [
        ["s1", "statement, direct, Dong Jun", "We value these ties,"],
        ["s2", "statement, indirect, U.S. State Department", "China had supplied Russia with machine tools."],
        ["e1", "CONSULT, occurred, Dong Jun, Sergei Shoigu", "met"],
        ["e2", "AID, occurred, Dong Jun → Russia", "supplied"],
      ],
    );
  });

  it("take the address for the source where there is one", () => {
    const [first] = itemsIn(
      exported(webAnnotation, [recordWith({ article: { url: "https://example.org/a" } })]),
    );
    assert.equal(first?.target[0]?.source, "https://example.org/a");
  });

  it("select by code points and by words the same text, whatever it holds", () => {
    fc.assert(
      fc.property(awkwardRecords, (awkward) => {
        const page = exported(webAnnotation, [awkward]);
        assert.ok(isPage(JSON.parse(page)), JSON.stringify(isPage.errors));
        const letters = [...awkward.article.text];
        for (const { target } of itemsIn(page))
          for (const { selector } of target) {
            const [position, quote] = selector;
            assert.equal(letters.slice(position.start, position.end).join(""), quote.exact);
            assert.ok(awkward.article.text.includes(quote.prefix + quote.exact + quote.suffix));
          }
      }),
    );
  });
});
