import { ReadoutError } from "../../../core/model/error.ts";
import { type ByteReader, createByteReader } from "../byte-reader.ts";
import { type Headers, readHeaders } from "./headers.ts";

/** A record of a WARC file, its block still in the stream. */
export interface WarcRecord {
  /** From 1. */
  readonly number: number;
  readonly headers: Headers;
  /** Bytes of the block. */
  readonly length: number;
  /** Returns the next bytes of the block. @throws ReadoutError `truncated` */
  take(count: number): Promise<Uint8Array>;
}

/**
 * Reads a WARC file (versions 0.17 to 1.1), unpacked, record by record. What is not taken of a block is passed over.
 *
 * @throws ReadoutError `bad-warc`, `truncated`, after the records before the fault
 */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = createByteReader(bytes);
  for (let number = 1; await isMore(reader, number); number++) {
    const headers = await readHeaders(reader);
    if (!headers && (await reader.isAtEnd())) throw truncated(number);
    if (!headers) throw badWarc(number, "its head has no end");
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0)
      throw badWarc(number, "it does not say how long it is (Content-Length)");
    let left = length;
    yield {
      number,
      headers,
      length,
      async take(count) {
        const wanted = Math.min(count, left);
        const taken = await reader.take(wanted);
        left -= taken.length;
        if (taken.length < wanted) throw truncated(number);
        return taken;
      },
    };
    if ((await reader.skip(left)) < left) throw truncated(number);
  }
}

/** Goes past the blank lines that end a record, two or what a writer took for that, and the line that begins the next. */
async function isMore(reader: ByteReader, number: number): Promise<boolean> {
  for (let blank = 0; blank < 8; blank++) {
    if (await reader.isAtEnd()) return false;
    const line = await reader.line(100);
    if (line === "") continue;
    if (line !== undefined && /^WARC\/\d/u.test(line)) return true;
    if (line === undefined && (await reader.isAtEnd())) throw truncated(number);
    break;
  }
  throw badWarc(number, "it does not begin with WARC/1.0 or WARC/1.1");
}

function badWarc(number: number, what: string): ReadoutError {
  return new ReadoutError(
    "bad-warc",
    `record ${number} is broken: ${what}. The records before it were read; get the file again.`,
  );
}

function truncated(number: number): ReadoutError {
  return new ReadoutError(
    "truncated",
    `the file ends in the middle of record ${number}. The records before it were read; get the whole file again.`,
  );
}
