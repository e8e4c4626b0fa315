import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { mergingOf } from "../../../src/core/exchange/merging.ts";
import { reportColumns, reportRows } from "../../../src/core/exchange/report-rows.ts";
import { awkwardRecords, exported, mergedMeeting, recordWith, rowsUnder } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const columns = reportColumns.map(([name]) => name);

describe("rows of reports", () => {
  it("have a row for each report of an event, with its originator", () => {
    const records = ["r1", "r3"].map((id) => recordWith({ article: { id } }));
    const [head, ...lines] = exported(reportRows, records, { merging: mergingOf([mergedMeeting]) }).split(
      "\n",
    );
    assert.equal(head, columns.join("\t"));
    const told = rowsUnder(columns, lines.join("\n")).map((row) =>
      ["event_id", "report_id", "originator", "reports", "originators"].map((column) => row[column]),
    );
    assert.deepEqual(told, [
      ["m1", "r1", "o1", "3", "2"],
      ["r1#e2", "r1", "", "1", "1"],
      ["m1", "r3", "o3", "3", "2"],
      ["r3#e2", "r3", "", "1", "1"],
    ]);
  });

  it("say who asserts it, and in which words", () => {
    const [, delivery] = rowsUnder(columns, exported(reportRows, [record], { head: false }));
    assert.equal(delivery?.asserted_by, "U.S. State Department");
    assert.equal(delivery?.evidence, "supplied");
    assert.equal(delivery?.status, "occurred");
  });

  it("are rows under their columns, whatever the words are", () => {
    fc.assert(
      fc.property(awkwardRecords, (awkward) => {
        const lines = exported(reportRows, [awkward], { head: false, spreadsheet: true }).split("\n");
        assert.equal(lines.length, awkward.events.length + 1);
        for (const line of lines.slice(0, -1)) {
          assert.equal(line.split("\t").length, columns.length);
          assert.doesNotMatch(line, /(?:^|\t)[=+@]/u);
        }
      }),
    );
  });
});
