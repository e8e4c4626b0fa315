import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import type { Exchange } from "../../../src/core/exchange/exchange.ts";
import { graphml } from "../../../src/core/exchange/graphml.ts";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { awkwardRecords, exported, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Record<string, string>;
}

/** Reads GraphML as its primer lays it out; throws where it is no XML or names what is not declared. */
function readGraph(text: string): { nodes: Element[]; edges: Element[] } {
  const keys = new Map<string, { for: string; type: string }>();
  const nodes: Element[] = [];
  const edges: Element[] = [];
  const open: string[] = [];
  let key = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const given = attributes as Record<string, string>;
    assert.equal(
      open.at(-1) ?? "",
      { graphml: "", key: "graphml", graph: "graphml" }[name] ?? (name === "data" ? open.at(-1) : "graph"),
    );
    open.push(name);
    if (name === "graphml") assert.equal(given.xmlns, "http://graphml.graphdrawing.org/xmlns");
    if (name === "key") keys.set(given.id ?? "", { for: given.for ?? "", type: given["attr.type"] ?? "" });
    if (name === "graph") assert.match(given.edgedefault ?? "", /^(?:un)?directed$/u);
    if (name === "node") nodes.push({ attributes: given, data: {} });
    if (name === "edge") edges.push({ attributes: given, data: {} });
    if (name === "data") key = given.key ?? "";
  });
  parser.on("text", (value) => {
    const owner = open.at(-2);
    if (open.at(-1) !== "data") return;
    const declared = keys.get(key);
    assert.equal(declared?.for, owner, key);
    if (declared?.type === "boolean") assert.match(value, /^(?:true|false)$/u);
    else if (declared?.type !== "string") assert.ok(Number.isFinite(Number(value)), `${key} ${value}`);
    const element = (owner === "node" ? nodes : edges).at(-1);
    if (element) element.data[key] = (element.data[key] ?? "") + value;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();

  const ids = nodes.map(({ attributes }) => attributes.id);
  assert.equal(new Set(ids).size, ids.length, "each node once");
  for (const { attributes } of edges)
    for (const end of [attributes.source, attributes.target])
      assert.ok(ids.includes(end), `${end} is a node`);
  return { nodes, edges };
}

const graphOf = (records: readonly ReadoutRecord[], exchange: Partial<Exchange> = {}) =>
  readGraph(exported(graphml, records, exchange));

describe("GraphML", () => {
  it("has actors as nodes and events as edges, and tells who act with each other", () => {
    const { nodes, edges } = graphOf([record]);
    assert.deepEqual(
      nodes.map(({ data }) => [data.n_name, data.n_kind, data.n_country, data.n_sector]),
      [
        ["Dong Jun", "person", "CHN", "GOV"],
        ["Sergei Shoigu", "person", "RUS", "GOV"],
        ["Russia", "state", "RUS", undefined],
      ],
    );
    assert.deepEqual(
      edges.map(({ data }) => [data.e_mutual, data.e_type, data.e_date, data.e_score]),
      [
        ["true", "CONSULT", "2024-04-26", "4"],
        ["false", "AID", "2024-04-27", "8.5"],
      ],
    );
  });

  it("sums the events of a pair, a type and a status", () => {
    const records = ["2024-04-26", "2024-05-02"].map((start, index) =>
      recordWith({
        article: { id: `r${index}` },
        events: record.events.map((event) => ({ ...event, time: { start, end: start, basis: "stated" } })),
      }),
    );
    const { nodes, edges } = graphOf(records, { aggregate: true });
    assert.equal(nodes.length, 3);
    assert.deepEqual(
      edges.map(({ data }) => [data.e_type, data.e_weight, data.e_first, data.e_last]),
      [
        ["CONSULT", "2", "2024-04-26", "2024-05-02"],
        ["AID", "2", "2024-04-26", "2024-05-02"],
      ],
    );
  });

  it("takes a meeting of A with B for one of B with A", () => {
    const turned = recordWith({
      article: { id: "r2" },
      events: record.events.map((event) => ({ ...event, actors: [...event.actors].reverse() })),
    });
    const { edges } = graphOf([record, turned], { aggregate: true });
    assert.equal(edges.find(({ data }) => data.e_type === "CONSULT")?.data.e_weight, "2");
  });

  it("is a whole graph, whatever the words are", () => {
    fc.assert(
      fc.property(fc.array(awkwardRecords, { maxLength: 3 }), fc.boolean(), (records, aggregate) => {
        graphOf(records, { aggregate });
      }),
    );
  });
});
