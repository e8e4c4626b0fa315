import { readRecord } from "../../core/exchange/read-record.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { type Line, linesOf } from "../batch/lines.ts";
import { errorRecord } from "../failure.ts";
import { reportLimit, tooLarge } from "../input/collect.ts";
import type { Outcome } from "../outcome.ts";

/** A record holds its report's text and several times as much beside it. */
const recordLimit = 8 * reportLimit;

/**
 * Reads records, one a line, and gives an outcome for each. Errors that stand in a record's place are handed on.
 *
 * @param name of the file, for messages
 */
export async function* readRecords(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Outcome> {
  for await (const line of linesOf(stream, recordLimit)) {
    if (line.bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    try {
      const record = readRecord(parse(line));
      if ("error" in record)
        throw new ReadoutError(
          "no-record",
          `stands for a report that could not be read (${record.error.input}: ${record.error.message})`,
        );
      yield { record };
    } catch (cause) {
      yield { failure: errorRecord(`${name}:${line.number}`, cause), cause };
    }
  }
}

function parse({ bytes }: Line): unknown {
  if (!bytes) throw tooLarge(recordLimit);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ReadoutError("bad-json", `the line is no JSON: ${(error as Error).message}. Mend the line.`);
  }
}
