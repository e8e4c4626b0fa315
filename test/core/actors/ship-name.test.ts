import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shipName } from "../../../src/core/actors/rules/ship-name.ts";
import { mentionsBy } from "../../support/actors.ts";

describe("the rule ship-name", () => {
  it("finds whose a ship is by what its name begins with", () => {
    const found = mentionsBy(
      shipName,
      `
      USS    USS    PROPN 4 nsubj
      Dwight Dwight PROPN 1 flat
      Mason  Mason  PROPN 1 flat
      left   leave  VERB  0 root`,
    );
    assert.deepEqual(found, ["USS Dwight Mason: USA MIL"]);
  });

  it("leaves alone the letters without a name", () => {
    const found = mentionsBy(
      shipName,
      `
      The  the   DET   2 det
      INS  INS   PROPN 3 nsubj
      left leave VERB  0 root`,
    );
    assert.deepEqual(found, []);
  });
});
