import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { icews } from "../../../src/core/exchange/icews.ts";
import { assertHolds } from "../../support/assert-table.ts";
import { icewsList } from "../../support/column-lists.ts";
import { exported } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

describe("events of ICEWS", () => {
  const [head = "", meeting = ""] = exported(icews, [record]).split("\n");

  it("have its 20 columns under their names", () => {
    assert.equal(head.split("\t").length, 20);
    assert.deepEqual(head.split("\t"), Object.keys(icewsList));
  });

  it("say who met whom in its words, codes as strings", () => {
    const cells = meeting.split("\t");
    assert.deepEqual(cells.slice(1, 11), [
      "2024-04-26",
      "Dong Jun",
      "Government",
      "China",
      "Engage in negotiation",
      "046",
      "7.0",
      "Sergei Shoigu",
      "Government",
      "Russian Federation",
    ]);
    assert.deepEqual(cells.slice(12), ["2", "UPI", "Astana", "", "", "Kazakhstan", "51.18", "71.45"]);
  });

  it("keep to their columns, whatever the words are", () => assertHolds(icews, icewsList));
});
