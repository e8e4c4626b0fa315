import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { ReadoutError } from "../../core/model/error.ts";

/**
 * Unpacks a page that came packed, up to the size that it may have.
 *
 * @param encoding `gzip`, `deflate`, `br`; bytes of any other are given as they are
 * @throws ReadoutError `too-large`, `network`
 */
export function unpack(bytes: Uint8Array, encoding: string | undefined, limit: number): Uint8Array {
  const limits = { maxOutputLength: limit };
  try {
    if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(bytes, limits);
    if (encoding === "deflate") return inflateSync(bytes, limits);
    if (encoding === "br") return brotliDecompressSync(bytes, limits);
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new ReadoutError("too-large", `the page is larger than ${limit / 2 ** 20} MiB unpacked.`);
    throw new ReadoutError("network", `the page came broken (${(error as Error).message}). Try again.`);
  }
}
