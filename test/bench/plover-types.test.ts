import assert from "node:assert/strict";
import { test } from "node:test";
import { macroF1, type PairSentence, typeOfPair } from "../../bench/plover-types.ts";
import type { EventRecord } from "../../src/core/model/event.ts";
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

/** The record with every event changed. */
const changed = (changes: Partial<EventRecord>): ReadoutRecord => ({
  ...record,
  events: record.events.map((event) => ({ ...event, ...changes })),
});

const older: readonly [what: string, changes: Partial<EventRecord>, type: string][] = [
  ["CONCEDE was YIELD", { type: "CONCEDE", cameo: "081" }, "YIELD"],
  ["RETREAT was YIELD", { type: "RETREAT", cameo: "087" }, "YIELD"],
  ["RETREAT to come was AGREE", { type: "RETREAT", cameo: "087", status: "future" }, "AGREE"],
  ["a promise to give way was AGREE", { type: "CONCEDE", cameo: "085", rule: "promised-act" }, "AGREE"],
  ["a conviction was ACCUSE", { type: "SANCTION", cameo: "116" }, "ACCUSE"],
  ["a blockade was ASSAULT", { type: "COERCE", cameo: "191" }, "ASSAULT"],
  ["an apology, which CAMEO has beside praise, was SUPPORT", { type: "CONCEDE", cameo: "055" }, "SUPPORT"],
  ["without a code the type stays", { type: "AID", cameo: null }, "AID"],
];

for (const [what, changes, type] of older)
  test(`type of a pair before PLOVER 2.0: ${what}`, () => {
    assert.equal(typeOfPair(changed(changes), pair("Peru", "Chile")), type);
  });

test("type of a pair: nothing is no type", () => {
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
