import assert from "node:assert/strict";
import { test } from "node:test";
import { macroF1, type PairSentence, typeOfPair } from "../../bench/plover-types.ts";
import type { EventType } from "../../src/core/model/event.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { record } from "../support/record.ts";

/** A sentence about two of the record's actors. */
const pair = (source: string, target: string): PairSentence => ({
  id: "p",
  text: "",
  source,
  target,
  root: "",
});

const types: readonly [what: string, sentence: PairSentence, type: string][] = [
  ["the meeting, between those who met", pair("Dong Jun", "Sergei Shoigu"), "CONSULT"],
  ["the supply, though the meeting is surer, where Russia is the target", pair("Dong Jun", "Russia"), "AID"],
  ["the surest, where the sides are unknown", pair("Peru", "Chile"), "CONSULT"],
];

for (const [what, sentence, type] of types)
  test(`type of a pair: ${what}`, () => {
    assert.equal(typeOfPair(record, sentence), type);
  });

/** The record with every event of another type. */
const retyped = (type: EventType): ReadoutRecord => ({
  ...record,
  events: record.events.map((event) => ({ ...event, type })),
});

test("type of a pair: what is CONCEDE or RETREAT now was YIELD, and nothing is no type", () => {
  assert.equal(typeOfPair(retyped("CONCEDE"), pair("Peru", "Chile")), "YIELD");
  assert.equal(typeOfPair(retyped("RETREAT"), pair("Peru", "Chile")), "YIELD");
  assert.equal(typeOfPair({ ...record, events: [] }, pair("Peru", "Chile")), undefined);
});

test("macro-F1: every label weighs the same, and a sentence without event is missed", () => {
  const pairs = [
    ["AID", "AID"],
    ["AID", undefined],
    ["AID", "COERCE"],
    ["COERCE", "COERCE"],
  ] as const;
  // AID: precision 1, recall 1/3; COERCE: precision 1/2, recall 1.
  assert.ok(Math.abs(macroF1(pairs) - (1 / 2 + 2 / 3) / 2) < 1e-9);
});
