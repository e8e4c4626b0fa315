import { bratDocument } from "../../src/core/exchange/brat.ts";
import { readExchangeCodes } from "../../src/core/exchange/codes.ts";
import { foreignFormats } from "../../src/core/exchange/foreign/index.ts";
import { exchangeFormats } from "../../src/core/exchange/formats.ts";
import { readRecord } from "../../src/core/exchange/read-record.ts";
import { accounts } from "../../src/node/account/account.ts";
import { createPaint } from "../../src/node/account/paint.ts";
import { readTableFiles } from "../../src/node/resources.ts";
import { openRecords } from "../../src/web/files/open-records.ts";
import { record } from "../../test/support/record.ts";
import { mayRefuse } from "../faults.ts";
import type { FuzzTarget } from "../target.ts";

/**
 * Records that others hand in, and lines of other data sets, are read or refused in words; what is read can be written
 * in every format, and shown on a terminal without a sign that steers it.
 */
export const target: FuzzTarget = {
  id: "records",
  longest: 2 ** 14,
  isJson: true,
  seeds: () => [
    JSON.stringify(record),
    JSON.stringify({ ...record, events: record.events.slice(0, 1), statements: [] }),
    "20240426\t1\tUSA",
    "Event ID\tEvent Date\tSource Name\n1\t2020-01-01\tA",
  ],
  words: [
    '"__proto__":{',
    '"constructor":',
    "null",
    "[]",
    "{}",
    "-1",
    "1e999",
    '"\\ud800"',
    '"\\u0000"',
    '"\\u001b[31m"',
    "true",
    '"start":',
    '"end":',
  ],
  open() {
    const codes = readExchangeCodes(new Map(readTableFiles().map((file) => [file.path, file])));
    const exchange = { codes, version: "9.9.9" };
    const show = accounts(createPaint(false), 80);
    return (input) => {
      const text = input.toString("utf8");
      mayRefuse(() => openRecords(text));
      for (const format of foreignFormats) {
        const read = format.open(codes);
        for (const line of text.split("\n")) mayRefuse(() => read(line));
      }
      const read = mayRefuse(() => readRecord(jsonIn(text)));
      if (!read || "error" in read) return;
      for (const format of exchangeFormats) {
        const scribe = format.open(exchange);
        mayRefuse(() => [scribe.begin?.(), scribe.write(read), scribe.end?.()]);
      }
      mayRefuse(() => bratDocument(read, exchange));
      const shown = show.record(read, 0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
      if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(shown))
        throw new Error("a sign that steers the terminal came out");
    };
  },
};

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
