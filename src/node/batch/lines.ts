import { reportLimit } from "../input/collect.ts";

/** A line of a batch: its bytes, or nothing where it was too long to keep. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const newline = 0x0a;

/**
 * Splits a stream into lines, holding no more than one line in memory.
 * A line over the limit is skipped to its end and given without bytes.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit = reportLimit): AsyncGenerator<Line> {
  let number = 1;
  let size = 0;
  let parts: Uint8Array[] = [];
  const add = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > limit) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  const take = (): Line => {
    const line = { number, bytes: size > limit ? undefined : Buffer.concat(parts) };
    number++;
    size = 0;
    parts = [];
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

/** Tells a line that holds nothing. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
