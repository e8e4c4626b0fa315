import type { ReadoutRecord } from "../../core/model/record.ts";
import { eventRows, statementRows } from "../../node/output/tsv.ts";

const rows = { events: eventRows, statements: statementRows };

/**
 * Writes the events or statements of records as CSV (RFC 4180), with the columns that `readout read --format tsv` has.
 *
 * A cell that a spreadsheet would take for a formula (*=…*, *+…*, *@…*) gets an apostrophe in front: the words come
 * from a page that anybody may have written. Numbers keep their sign.
 */
export function csvOf(records: readonly ReadoutRecord[], facts: "events" | "statements"): string {
  const { head = "", record: linesOf } = rows[facts];
  const lines = [head, ...records.map((record, i) => linesOf(record, i))]
    .join("")
    .replace(/\n$/u, "")
    .split("\n");
  return lines.map((line) => `${line.split("\t").map(cell).join(",")}\r\n`).join("");
}

function cell(words: string): string {
  const safe = /^[=+@-]/u.test(words) && Number.isNaN(Number(words)) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
