import { linesOf } from "../batch/lines.ts";
import { refuseBinary } from "../decode.ts";

/** A line of a file, without its end. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** Longest line that is read; GeoNames' dumps have some of 20,000 signs. */
const longest = 1_000_000;

/**
 * Reads a stream of bytes line by line. A line that is no UTF-8 is read as windows-1252: the field's dictionaries have both.
 *
 * @throws ReadoutError `binary-input`
 */
export async function* sourceLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<SourceLine> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const latin = new TextDecoder("windows-1252");
  const decode = (bytes: Uint8Array) => {
    try {
      return utf8.decode(bytes);
    } catch {
      return latin.decode(bytes);
    }
  };
  for await (const { number, bytes = new Uint8Array() } of linesOf(stream, longest)) {
    if (number === 1) refuseBinary(bytes);
    yield { number, text: decode(bytes).replace(/\r$/u, "") };
  }
}
