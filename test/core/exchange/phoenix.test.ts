import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { phoenix, phoenixColumns } from "../../../src/core/exchange/phoenix.ts";
import { assertHolds } from "../../support/assert-table.ts";
import { phoenixList } from "../../support/column-lists.ts";
import { exported } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

describe("events of Phoenix", () => {
  it("have its 26 columns", () => {
    assert.equal(phoenixColumns.length, 26);
    assert.deepEqual(
      phoenixColumns.map(([name]) => name),
      Object.keys(phoenixList),
    );
  });

  it("say who met whom", () => {
    const cells = exported(phoenix, [record]).split("\n")[0]?.split("\t") ?? [];
    assert.match(cells[0] ?? "", /^\d+_readout-9\.9\.9$/u);
    assert.deepEqual(cells.slice(1, 5), ["20240426", "2024", "04", "26"]);
    assert.deepEqual(cells.slice(5, 13), ["CHNGOV", "CHN", "GOV", "", "RUSGOV", "RUS", "GOV", ""]);
    assert.deepEqual(cells.slice(13, 18), ["046", "04", "1", "7", "military"]);
    assert.deepEqual(cells.slice(18), [
      "51.18",
      "71.45",
      "Astana",
      "",
      "KAZ",
      "r1_2",
      "urn:readout:report:r1",
      "UPI",
    ]);
  });

  it("keep to their columns, whatever the words are", () => assertHolds(phoenix, phoenixList));
});
