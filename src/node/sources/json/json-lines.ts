import { nameOfLine, readBatchLine } from "../../batch/batch-input.ts";
import { isBlank, linesOf } from "../../batch/lines.ts";
import { failed } from "../failure.ts";
import type { Source } from "../source.ts";

/** Reads a batch, a report a line; a line that cannot be read is an error, and the rest goes on. */
export async function* readJsonLines(name: string, bytes: AsyncIterable<Uint8Array>): Source {
  for await (const line of linesOf(bytes)) {
    if (line.bytes && isBlank(line.bytes)) continue;
    const input = `${name}, ${nameOfLine(line.bytes, line.number)}`;
    try {
      yield { input, article: readBatchLine(line.bytes) };
    } catch (cause) {
      yield failed(input, cause);
    }
  }
}
