import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { bratDocument } from "../../../src/core/exchange/brat.ts";
import { bratConfiguration } from "../../../src/core/exchange/brat-configuration.ts";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { awkwardRecords, plainExchange, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

/** The lines of each kind, by the grammar of brat's standoff format. */
interface Standoff {
  readonly spans: ReadonlyMap<string, { readonly type: string; readonly words: string }>;
  readonly events: readonly string[];
  readonly attributes: readonly string[];
  readonly relations: readonly string[];
}

const declared = new Set([...bratConfiguration.matchAll(/^(\w+)/gmu)].map(([, name]) => name));

/** Reads standoff annotation and asserts that it fits the text, the grammar and the configuration. */
function readStandoff({ txt, ann }: ReturnType<typeof bratDocument>): Standoff {
  const letters = [...txt];
  const spans = new Map<string, { type: string; words: string }>();
  const known = new Set<string>();
  const [events, attributes, relations] = [[], [], []] as string[][];
  assert.ok(ann === "" || ann.endsWith("\n"));
  for (const line of ann.split("\n").slice(0, -1)) {
    const [id = "", body = "", words, ...more] = line.split("\t");
    assert.deepEqual(more, [], line);
    assert.ok(id === "*" || !known.has(id), `${id} once`);
    known.add(id);
    const [type = "", ...rest] = body.split(" ");
    if (id.startsWith("T")) {
      const where = rest.join(" ");
      assert.match(where, /^\d+ \d+(?:;\d+ \d+)*$/u);
      const parts = where.split(";").map((part) => part.split(" ").map(Number));
      assert.equal(words, parts.map(([start, end]) => letters.slice(start, end).join("")).join(" "), line);
      assert.ok(declared.has(type), type);
      spans.set(id, { type, words: words ?? "" });
    } else if (id.startsWith("E")) {
      assert.match(body, /^\w+:T\d+(?: [A-Z][a-z]+\d*:T\d+)*$/u);
      for (const [, ref = ""] of body.matchAll(/:(T\d+)/gu)) assert.ok(spans.has(ref), ref);
      const roles = rest.map((role) => role.split(":")[0]);
      assert.equal(new Set(roles).size, roles.length, line);
      events?.push(body);
    } else if (id.startsWith("A")) {
      assert.ok(known.has(rest[0] ?? ""), line);
      assert.ok(declared.has(type), type);
      attributes?.push(body);
    } else if (id.startsWith("R")) {
      assert.match(body, /^SaidBy Arg1:T\d+ Arg2:T\d+$/u);
      relations?.push(body);
    } else if (id.startsWith("#")) {
      assert.match(body, /^AnnotatorNotes [TE]\d+$/u);
      assert.ok(known.has(rest[0] ?? ""), line);
    } else {
      assert.equal(id, "*");
      assert.match(body, /^Equiv(?: T\d+){2,}$/u);
    }
  }
  return { spans, events: events ?? [], attributes: attributes ?? [], relations: relations ?? [] };
}

const standoffOf = (from: ReadoutRecord) => readStandoff(bratDocument(from, plainExchange));

describe("brat's standoff format", () => {
  it("has statements and events on their words", () => {
    const { spans, events, attributes } = standoffOf(record);
    const inWords = events.map((event) =>
      event.replace(/(\w+):(T\d+)/gu, (_, role, id) => `${role}=${spans.get(id)?.words}`),
    );
    assert.deepEqual(inWords, [
      "Statement=said Content=We value these ties, Source=Dong Speaker=Dong Jun",
      "Statement=said Content=China had supplied Russia with machine tools. Source=The State Department Speaker=The State Department",
      "CONSULT=met Actor=Dong Jun Actor2=Sergei Shoigu Place=Astana on Friday",
      "AID=supplied Actor=Dong Jun Recipient=Russia",
    ]);
    assert.deepEqual(attributes, [
      "Kind E1 direct",
      "Kind E2 indirect",
      "Status E3 occurred",
      "Status E4 occurred",
    ]);
  });

  it("parts what goes over a line break, and joins mentions of one actor", () => {
    const text = record.article.text;
    const start = text.indexOf("machine tools");
    const statements = record.statements.map((statement) => ({
      ...statement,
      cue: null,
      content: [{ start: text.indexOf("TASS reported"), end: start }],
    }));
    const { spans, relations } = standoffOf(recordWith({ statements }));
    const content = [...spans.values()].find(({ type }) => type === "Content");
    assert.match(content?.words ?? "", /^TASS reported\. The State Department/u);
    assert.equal(relations.length, 2);
  });

  it("fits its text, whatever that holds", () => {
    fc.assert(
      fc.property(awkwardRecords, (awkward) => {
        standoffOf(awkward);
      }),
    );
  });
});
