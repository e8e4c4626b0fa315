import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { likeness, sideOf } from "../../../src/core/merge/side.ts";
import type { Party } from "../../../src/core/merge/told-event.ts";
import { party } from "./told.ts";

const like = (a: Party, b: Party) => likeness(sideOf(a), sideOf(b));

const shoigu = party("RUS/shoigo, sergi");
const minister = party("RUS/GOV/defense minister");

describe("the likeness of two parties", () => {
  const alike: readonly [string, Party, Party][] = [
    ["one key", shoigu, shoigu],
    ["a surname and a full name", party("RUS/shoigo"), shoigu],
    ["an initial and a given name", party("RUS/shoigo, s"), shoigu],
    ["a person of unknown country", { ...party("?/shoigo, sergi"), country: null }, shoigu],
    ["an id of Wikidata's and the name", { ...party("Q123"), name: "Sergei Shoigu", country: "RUS" }, shoigu],
    ["a state and its government", party("RUS"), party("RUS/GOV")],
    ["a state and its minister", party("RUS"), minister],
    ["a minister by office and by name", minister, shoigu],
    [
      "an acronym and its name",
      party("IGO/nato", null),
      party("IGO/north atlantic treaty organization", null),
    ],
    ["police and riot police", party("GEO/COP/police", "COP"), party("GEO/COP/riot police", "COP")],
  ];
  const unlike: readonly [string, Party, Party][] = [
    ["two states", party("RUS"), party("CHN")],
    ["two people", party("RUS/lavrov, sergi"), shoigu],
    ["two people of one surname", party("RUS/shoigo, irina"), shoigu],
    ["a state and its people", party("RUS"), party("RUS/CVL/people", "CVL")],
    ["police and protesters", party("GEO/COP/police", "COP"), party("GEO/CVL/protester", "CVL")],
    ["soldiers of two states", party("AZE/MIL", "MIL"), party("ARM/MIL", "MIL")],
  ];
  for (const [what, a, b] of alike)
    it(`${what} are one`, () => assert.ok(like(a, b) >= 0.7, String(like(a, b))));
  for (const [what, a, b] of unlike)
    it(`${what} are two`, () => assert.ok(like(a, b) < 0.7, String(like(a, b))));
});
