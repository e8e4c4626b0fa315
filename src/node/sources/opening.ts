import { ReadoutError } from "../../core/model/error.ts";
import type { Answer } from "../input/request.ts";
import { cutBytes } from "./cut-bytes.ts";
import { unpacked } from "./unpacked.ts";

/** The beginning of a stream, and the whole of it, the beginning included. */
export interface Opened {
  readonly head: Uint8Array;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Bytes that are looked at to tell what a source is. */
const headSize = 2 ** 16;

/** The most that comes of one list over the network, unpacked: the standard allows a sitemap 50 MB. */
const mostFetched = 64 * 2 ** 20;

/** Reads the beginning of what was fetched, and refuses to unpack more than that. @throws ReadoutError `too-large`, `bad-gzip` */
export async function openFetched({ bytes }: Pick<Answer, "bytes">): Promise<Opened> {
  const { head, bytes: unpacked } = await openBytes(cutBytes(bytes));
  return { head, bytes: upTo(unpacked, mostFetched) };
}

async function* upTo(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > most)
      throw new ReadoutError(
        "too-large",
        `more than ${most / 2 ** 20} MiB unpacked. Download it, and give the file.`,
      );
    yield piece;
  }
}

/**
 * Reads the beginning of a stream, unpacking it where it is packed with gzip.
 *
 * @throws ReadoutError `bad-gzip`, when the packed bytes are read as far as their fault
 */
export async function openBytes(stream: AsyncIterable<Uint8Array>): Promise<Opened> {
  const raw = await withHead(stream, 2);
  if (raw.head[0] !== 0x1f || raw.head[1] !== 0x8b) return withHead(raw.bytes, headSize);
  return withHead(unpacked(raw.bytes), headSize);
}

/** Gives the beginning even where the stream breaks off in it: the fault comes again with the bytes. */
async function withHead(stream: AsyncIterable<Uint8Array>, size: number): Promise<Opened> {
  const pieces = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let fault: { readonly cause: unknown } | undefined;
  try {
    while (length < size) {
      const next = await pieces.next();
      if (next.done) break;
      held.push(next.value);
      length += next.value.length;
    }
  } catch (cause) {
    fault = { cause };
  }
  return { head: Buffer.concat(held).subarray(0, size), bytes: rest(held, pieces, fault) };
}

async function* rest(
  held: Uint8Array[],
  pieces: AsyncIterator<Uint8Array>,
  fault: { readonly cause: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = held.shift(); piece; piece = held.shift()) yield piece;
    if (fault) throw fault.cause;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}
