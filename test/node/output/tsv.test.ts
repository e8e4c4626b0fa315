import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Printer } from "../../../src/node/output/printer.ts";
import { eventRows, statementRows } from "../../../src/node/output/tsv.ts";
import { record } from "../../support/record.ts";

function rowsOf(printer: Printer, from = record): Record<string, string>[] {
  const [head = [], ...rows] = `${printer.head}${printer.record(from, 0)}`
    .slice(0, -1)
    .split("\n")
    .map((line) => line.split("\t"));
  return rows.map((cells) => {
    assert.equal(cells.length, head.length);
    return Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ""]));
  });
}

describe("tsv", () => {
  it("has a row for each event", () => {
    const [meeting, aid] = rowsOf(eventRows);
    assert.equal(meeting?.actors, "Dong Jun;Sergei Shoigu");
    assert.equal(meeting?.actor_countries, "CHN;RUS");
    assert.equal(meeting?.cameo, "046");
    assert.equal(meeting?.place, "Astana");
    assert.equal(meeting?.asserted_by, "");
    assert.equal(meeting?.evidence, "met");
    assert.equal(aid?.recipients, "Russia");
    assert.equal(aid?.recipient_sectors, "");
    assert.equal(aid?.asserted_by, "U.S. State Department");
    assert.equal(aid?.start, "");
  });

  it("has a row for each statement", () => {
    const [first] = rowsOf(statementRows);
    assert.equal(first?.speaker, "Dong Jun");
    assert.equal(first?.cue, "said");
    assert.equal(first?.via, "TASS");
    assert.equal(first?.content, "We value these ties,");
    assert.equal(first?.time, "2024-04-26");
  });

  it("keeps a tab or a line break in the data from breaking its row", () => {
    const [first] = rowsOf(eventRows, { ...record, article: { ...record.article, id: "a\tb\r\nc\u0000" } });
    assert.equal(first?.article, "a b c ");
  });
});
