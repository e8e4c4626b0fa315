import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cameoActor, cameoOf, cameoQuad } from "../../../src/core/exchange/cameo.ts";
import { eventsWith, plainExchange } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const { codes } = plainExchange;

describe("an event in CAMEO's terms", () => {
  for (const [cameo, type, expected] of [
    ["046", "CONSULT", ["046", "046", "04", 1, 7]],
    ["0874", "RETREAT", ["0874", "087", "08", 2, 10]],
    ["190", "ASSAULT", ["190", "190", "19", 4, -10]],
    ["1999", "ASSAULT", ["1999", "199", "19", 4, -10]],
    [null, "SANCTION", ["160", "160", "16", 4, -4]],
  ] as const)
    it(`has code, base, root, quad and Goldstein's value for ${cameo} ${type}`, () => {
      const [event] = eventsWith({ cameo, type });
      assert.ok(event);
      const { code, base, root, quad, goldstein } = cameoOf(event, codes);
      assert.deepEqual([code, base, root, quad, goldstein], expected);
    });

  it("has its quad from its root", () => {
    const roots = ["01", "05", "06", "08", "09", "13", "14", "20"];
    assert.deepEqual(roots.map(cameoQuad), [1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe("an actor in CAMEO's terms", () => {
  const [person] = record.actors;
  assert.ok(person);
  for (const [country, sector, expected] of [
    ["RUS", "MIL", { code: "RUSMIL", country: "RUS", group: "", role: "MIL" }],
    ["USA", "JRN", { code: "USAMED", country: "USA", group: "", role: "MED" }],
    ["USA", "MED", { code: "USAHLH", country: "USA", group: "", role: "HLH" }],
    ["UNO", null, { code: "IGOUNO", country: "", group: "UNO", role: "IGO" }],
    ["IMG", "REB", { code: "IMGREB", country: "", group: "", role: "REB" }],
    ["CHN", null, { code: "CHN", country: "CHN", group: "", role: "" }],
    [null, "UAF", { code: "UAF", country: "", group: "", role: "UAF" }],
    [null, null, { code: "", country: "", group: "", role: "" }],
  ] as const)
    it(`has a code for ${country} ${sector}`, () =>
      assert.deepEqual(cameoActor({ ...person, country, sector }, codes), expected));

  it("is empty where nobody is named", () => assert.equal(cameoActor(undefined, codes).code, ""));
});
