import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ageOf } from "../../../src/core/events/status/age.ts";
import { eventLines } from "./scene.ts";

/** Lima's attack on Quito, told with other words before the verb; the second column is the status. */
const withVerb = (rows: string) => `
  Lima    Lima   PROPN 4 nsubj
  ${rows}
  attack  attack VERB  0 root
  Quito   Quito  PROPN 4 obj`;

const governed = (verb: string, more = "now now ADV 2 advmod") => `
  Lima    Lima   PROPN 2 nsubj
  ${verb} VERB 0 root
  ${more}
  to      to     PART  5 mark
  attack  attack VERB  2 xcomp
  Quito   Quito  PROPN 5 obj`;

const cases: readonly (readonly [string, string, string])[] = [
  ["could now attack", withVerb("could can AUX 4 aux\nnow now ADV 4 advmod"), "hypothetical"],
  ["would now attack", withVerb("would would AUX 4 aux\nnow now ADV 4 advmod"), "future"],
  [
    "should it attack, others would follow",
    `Should should AUX   3 aux
     Lima   Lima   PROPN 3 nsubj
     attack attack VERB  6 advcl
     Quito  Quito  PROPN 3 obj
     others other  NOUN  6 nsubj
     follow follow VERB  0 root`,
    "hypothetical",
  ],
  ["managed to attack", governed("managed manage"), "occurred"],
  ["wants to attack", governed("wants want"), "hypothetical"],
  ["plans to attack", governed("plans plan"), "future"],
  ["did not fail to attack", governed("fail fail", "not not PART 2 advmod"), "occurred"],
];

describe("status", () => {
  for (const [what, rows, status] of cases)
    it(`${what}: ${status}`, () => {
      assert.deepEqual(eventLines({ rows }), [`ASSAULT PER.GOV -> ECU.GOV ${status}`]);
    });

  it("what the past tells is not to come, whatever day a time is taken for", () => {
    const dated = (verb: string) =>
      eventLines({
        rows: `
  Lima     Lima   PROPN 2 nsubj
  ${verb}
  Quito    Quito  PROPN 2 obj
  Monday   Monday PROPN 2 obl`,
        times: { Monday: "2024-04-29" },
      });
    assert.deepEqual(dated("attacked attack VERB 0 root _ VBD"), ["ASSAULT PER.GOV -> ECU.GOV occurred"]);
    assert.deepEqual(dated("attacks attack VERB 0 root _ VBZ"), ["ASSAULT PER.GOV -> ECU.GOV future"]);
  });

  it("failed to attack: no event", () => {
    assert.deepEqual(eventLines({ rows: governed("failed fail") }), []);
  });
});

describe("ageOf", () => {
  for (const [date, published, age] of [
    ["2024-04-26", "2024-04-27", 1],
    ["2024-04", "2024-04-27", 0],
    ["2024-03", "2024-04-27", 27],
    ["2023", "2024-04-27", 118],
    ["2024-05", "2024-04-27", -4],
    ["XXXX-04-26", "2024-04-27", undefined],
  ] as const)
    it(`${date} is ${age} days old on ${published}`, () => {
      assert.equal(ageOf(date, published), age);
    });
});
