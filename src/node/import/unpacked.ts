import { Readable } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";
import { ReadoutError } from "../../core/model/error.ts";

/** Bytes of a zip entry's header before its name. */
const headerSize = 30;

/**
 * Unpacks a stream where it is packed: gzip, or a zip of one file, as GDELT gives its days. Anything else is handed
 * on as it is. Memory stays small however large the file.
 *
 * @throws ReadoutError `bad-archive`
 */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await takeHead(stream);
  if (head[0] === 0x1f && head[1] === 0x8b) return yield* through(createGunzip(), rest);
  if (head.readUInt32LE?.(0) !== 0x04034b50) return yield* rest;
  const skip = headerSize + head.readUInt16LE(26) + head.readUInt16LE(28);
  switch (head.readUInt16LE(8)) {
    case 8:
      return yield* through(createInflateRaw(), without(rest, skip));
    case 0:
      throw new ReadoutError("bad-archive", "the zip holds its file unpacked. Take the file out of it.");
    default:
      throw new ReadoutError("bad-archive", "the zip is packed in an uncommon way. Take the file out of it.");
  }
}

async function takeHead(stream: AsyncIterable<Uint8Array>) {
  const source = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let isOver = false;
  while (head.length < headerSize && !isOver) {
    const { value, done } = await source.next();
    if (done) isOver = true;
    else head = Buffer.concat([head, value]);
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    if (!isOver) yield* { [Symbol.asyncIterator]: () => source };
  }
  // What is shorter than a header is no archive; the blanks make it safe to look at.
  return { head: Buffer.concat([head, Buffer.alloc(headerSize)]), rest: rest() };
}

async function* without(stream: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const bytes of stream) {
    const skipped = Math.min(left, bytes.length);
    left -= skipped;
    if (skipped < bytes.length) yield bytes.subarray(skipped);
  }
}

async function* through(
  inflate: ReturnType<typeof createGunzip>,
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed);
  source.on("error", (error) => inflate.destroy(error));
  try {
    yield* source.pipe(inflate);
  } catch (error) {
    if (!/^(?:Z_|ERR_)/u.test((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new ReadoutError("bad-archive", "the archive is damaged or cut off. Fetch the file again.");
  } finally {
    source.destroy();
  }
}
