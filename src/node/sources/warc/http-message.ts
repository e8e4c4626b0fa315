import { unpack } from "../../input/unpack.ts";
import { type Headers, headersOf } from "./headers.ts";

/** What a server answered, as a crawler wrote it down, up to its body. */
export interface HttpHead {
  readonly status: number;
  readonly headers: Headers;
  /** Bytes before the body. */
  readonly length: number;
}

/** Reads the head of an answer; undefined where the bytes are none, or its end is not among them. */
export function readHttpHead(bytes: Uint8Array): HttpHead | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const end = /\r?\n\r?\n/u.exec(text);
  const [first = "", ...lines] = text.slice(0, end?.index ?? 0).split(/\r?\n/u);
  const status = /^HTTP\/[\d.]+ (\d{3})\b/u.exec(first)?.[1];
  if (!end || !status) return undefined;
  return { status: Number(status), headers: headersOf(lines), length: end.index + end[0].length };
}

/**
 * Returns the page that a body carries. Many crawlers write it down unpacked and leave the header fields that say
 * otherwise: these count only where the bytes agree.
 *
 * @throws ReadoutError `too-large`, `network`, of `unpack`
 */
export function pageIn(body: Uint8Array, headers: Headers, limit: number): Uint8Array {
  const whole = /chunked/iu.test(headers.get("transfer-encoding") ?? "") ? (unchunked(body) ?? body) : body;
  const encoding = headers.get("content-encoding")?.toLowerCase();
  const isGzip = whole[0] === 0x1f && whole[1] === 0x8b;
  if (encoding?.endsWith("gzip") ? isGzip : encoding === "br" || encoding === "deflate")
    return unpack(whole, encoding, limit);
  return whole;
}

/** Joins the chunks of a body; undefined where it is not in chunks. A last chunk that is cut off counts as far as it goes. */
function unchunked(body: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    const size = /^\s*([\da-f]{1,8})\s*(?:;[^\n]*)?$/iu.exec(
      bytes.toString("latin1", at, end < 0 ? at : end),
    )?.[1];
    if (size === undefined) return chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}
