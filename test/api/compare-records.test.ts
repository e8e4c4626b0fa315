import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareRecords } from "../../src/api/mcp/tools/compare-records.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { record } from "../support/record.ts";
import { withArticle } from "../support/store.ts";

interface Told {
  readonly reports: readonly { readonly id: string }[];
  readonly originators: number;
  readonly events: Readonly<Record<"both" | "aAlone" | "bAlone", readonly Event[]>>;
  readonly statements: {
    readonly both: readonly { readonly a: { readonly id: string }; readonly b: { readonly id: string } }[];
    readonly aAlone: readonly { readonly id: string }[];
    readonly bAlone: readonly { readonly id: string }[];
  };
}
interface Event {
  readonly type: string;
  readonly reports: number;
  readonly originators: number;
  readonly disagreements: readonly { readonly field: string }[];
  readonly mentions: readonly { readonly id: string; readonly words: string }[];
}

const compare = (a: ReadoutRecord, b: ReadoutRecord) => compareRecords(a, b) as Told;

/** Words enough to tell a copy by. */
const more = Array.from(
  { length: 40 },
  (_, i) => `Ship number ${i} lay at anchor in harbour ${i * 7} that night.`,
).join(" ");
const long = withArticle(record, { text: `${record.article.text}\n\n${more}` });

describe("two reports", () => {
  it("that tell the same are joined fact by fact, each with its own words", () => {
    const { events, statements } = compare(record, withArticle(record, { id: "r2" }));
    assert.deepEqual(
      events.both.map(({ type, reports }) => [type, reports]),
      [
        ["CONSULT", 2],
        ["AID", 2],
      ],
    );
    assert.deepEqual(events.both[0]?.mentions.map(({ id, words }) => [id, words]).sort(), [
      ["r1#e1", "met"],
      ["r2#e1", "met"],
    ]);
    assert.deepEqual([events.aAlone, events.bAlone], [[], []]);
    assert.deepEqual(statements.both.map(({ a, b }) => [a.id, b.id]).sort(), [
      ["r1#s1", "r2#s1"],
      ["r1#s2", "r2#s2"],
    ]);
  });

  it("of which one is a copy are one originator", () => {
    const { originators, events } = compare(long, withArticle(long, { id: "r2" }));
    assert.deepEqual([originators, events.both[0]?.reports, events.both[0]?.originators], [1, 2, 1]);
    const later = withArticle(long, { id: "r2", published: "2024-08-01" });
    assert.equal(compare(long, later).originators, 2);
  });

  it("tell what one alone tells", () => {
    const [event] = record.events;
    const [statement] = record.statements;
    assert.ok(event && statement);
    const less = { ...withArticle(record, { id: "r2" }), events: [event], statements: [statement] };
    const told = compare(record, less);
    assert.deepEqual(
      [told.events.both, told.events.aAlone, told.events.bAlone].map((events) =>
        events.map(({ type }) => type),
      ),
      [["CONSULT"], ["AID"], []],
    );
    assert.deepEqual(
      told.statements.aAlone.map(({ id }) => id),
      ["r1#s2"],
    );
    assert.deepEqual(
      compare(less, record).statements.bAlone.map(({ id }) => id),
      ["r1#s2"],
    );
  });

  it("part where they disagree", () => {
    const other = {
      ...withArticle(record, { id: "r2" }),
      events: record.events.map((event) => ({ ...event, mode: ["bilateral"] })),
    };
    const [meeting] = compare(record, other).events.both;
    assert.deepEqual(
      meeting?.disagreements.map(({ field }) => field),
      ["mode"],
    );
  });

  it("do not share a statement that two people make in the same words", () => {
    const other = {
      ...withArticle(record, { id: "r2" }),
      statements: record.statements.map((statement) => ({ ...statement, speaker: "a2" })),
    };
    assert.deepEqual(compare(record, other).statements.both, []);
  });

  it("may be one and the same", () => {
    const { reports, events } = compare(record, record);
    assert.deepEqual(
      reports.map(({ id }) => id),
      ["r1", "r1 (b)"],
    );
    assert.equal(events.both.length, 2);
  });
});
