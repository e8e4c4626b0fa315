import type { Reader } from "../../core/read.ts";
import { errorRecord } from "../failure.ts";
import type { Given } from "../input/report.ts";
import type { Outcome } from "../outcome.ts";
import { nameOfLine, readBatchLine } from "./batch-input.ts";
import { isBlank, linesOf } from "./lines.ts";

/**
 * Reads a batch, a report a line, and gives an outcome for each in the same order. Blank lines are
 * passed over. One line is in memory at a time.
 *
 * @param given fills what a line does not say
 * @param isMine tells by its number which lines are to be read
 */
export async function* readBatch(
  stream: AsyncIterable<Uint8Array>,
  given: Given,
  reader: Reader,
  isMine: (line: number) => boolean = () => true,
): AsyncGenerator<Outcome> {
  for await (const { number, bytes } of linesOf(stream)) {
    if (!isMine(number) || (bytes && isBlank(bytes))) continue;
    try {
      const line = readBatchLine(bytes);
      const { kind: _, ...known } = given;
      yield { record: reader.read({ ...known, ...line }) };
    } catch (cause) {
      yield { failure: errorRecord(nameOfLine(bytes, number), cause), cause };
    }
  }
}
