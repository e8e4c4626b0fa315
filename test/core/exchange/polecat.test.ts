import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { polecat } from "../../../src/core/exchange/polecat.ts";
import { assertHolds } from "../../support/assert-table.ts";
import { polecatList } from "../../support/column-lists.ts";
import { exported, rowsUnder } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const columns = Object.keys(polecatList);

describe("events of POLECAT", () => {
  const [head = "", ...lines] = exported(polecat, [record]).split("\n");
  const [meeting, delivery] = rowsUnder(columns, lines.join("\n"));

  it("have its 40 columns under their names", () => {
    assert.equal(columns.length, 40);
    assert.deepEqual(head.split("\t"), columns);
  });

  it("keep all sides of a meeting in one row, in one order", () => {
    assert.equal(meeting?.["Event ID"], "r1_e1");
    assert.equal(meeting?.["Actor Name"], "Dong Jun; Sergei Shoigu");
    assert.equal(meeting?.["Actor Country"], "CHN; RUS");
    assert.equal(meeting?.["Actor COW"], "710; 365");
    assert.equal(meeting?.["Recipient Name"], "None");
    assert.equal(meeting?.["Quad Code"], "VERBAL COOPERATION");
    assert.equal(meeting?.Country, "Kazakhstan");
    assert.equal(meeting?.["Raw Placename"], "Astana on Friday");
  });

  it("say None where nothing is known, and the report's day where the event has none", () => {
    assert.equal(delivery?.["Event Date"], "2024-04-27");
    assert.equal(delivery?.["Event Mode"], "None");
    assert.equal(delivery?.Placename, "None");
    assert.equal(delivery?.["Recipient Sectors"], "None");
  });

  it("keep to their columns, whatever the words are", () => assertHolds(polecat, polecatList));
});
