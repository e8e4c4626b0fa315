import { deflateSync, inflateSync } from "node:zlib";
import { ReadoutError } from "../../core/model/error.ts";
import type { Packer } from "../../store/store.ts";

/** The most that a record unpacks to: sixteen MiB of text and several times as much beside it. */
const mostUnpacked = 2 ** 27;

/** Records as zlib data, which SQLite's own shell reads: `sqlar_uncompress(record, size)`. */
export const zlibPacker: Packer = {
  pack: (json) => deflateSync(json),
  unpack(bytes) {
    try {
      return inflateSync(bytes, { maxOutputLength: mostUnpacked }).toString("utf8");
    } catch (error) {
      throw new ReadoutError(
        "broken-store",
        `a record in the store cannot be unpacked (${(error as Error).message}). Take a copy of it from before, or code it again.`,
      );
    }
  },
};
