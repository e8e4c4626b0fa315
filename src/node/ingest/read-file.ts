import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { ReadoutError } from "../../core/model/error.ts";
import { nameOfLine, readBatchLine } from "../batch/batch-input.ts";
import { linesOf } from "../batch/lines.ts";
import { errorRecord } from "../failure.ts";
import { readReport } from "../input/report.ts";
import type { Source, SourceItem } from "../sources/source.ts";

/**
 * Reads what a file holds: a report a line (`.jsonl`, `.ndjson`), or one report; packed (`.gz`) or not.
 *
 * @param onBytes is told of bytes of the file as they are read
 */
export async function* readFile(path: string, onBytes: (bytes: number) => void): Source {
  const isPacked = /\.gz$/iu.test(path);
  const plainName = path.replace(/\.gz$/iu, "");
  const open = () => bytesOf(path, isPacked, onBytes);
  try {
    if (/\.(?:jsonl|ndjson)$/iu.test(plainName)) yield* readLines(path, open());
    else yield { input: path, article: await readReport("-", {}, open(), plainName) };
  } catch (cause) {
    yield failure(path, cause);
  }
}

/** Reads a report a line; a line that cannot be read is an item, and the next ones follow. */
export async function* readLines(name: string, bytes: AsyncIterable<Uint8Array>): Source {
  try {
    for await (const { number, bytes: line } of linesOf(bytes)) {
      if (line?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
      try {
        const article = readBatchLine(line);
        yield { input: `${name} ${article.id ?? `line ${number}`}`, article };
      } catch (cause) {
        yield failure(`${name} ${nameOfLine(line, number)}`, cause);
      }
    }
  } catch (cause) {
    yield failure(name, cause);
  }
}

/** Says of an input why there is no report in it. */
export function failure(input: string, cause: unknown): SourceItem {
  const { code, message } = errorRecord(input, cause).error;
  return { input, error: { code, message } };
}

async function* bytesOf(
  path: string,
  isPacked: boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const file = counted(createReadStream(path), onBytes);
  if (!isPacked) {
    yield* file;
    return;
  }
  try {
    yield* pipeline(file, createGunzip(), () => {});
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("Z_")) throw error;
    throw new ReadoutError(
      "bad-gzip",
      `the file is not packed as gzip does, or breaks off (${(error as Error).message}). Get it anew.`,
    );
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}
