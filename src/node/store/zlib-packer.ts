import { deflateSync, inflateSync } from "node:zlib";
import type { Packer } from "../../store/store.ts";

/** Records as zlib data, which SQLite's own shell reads: `sqlar_uncompress(record, size)`. */
export const zlibPacker: Packer = {
  pack: (json) => deflateSync(json),
  unpack: (bytes) => inflateSync(bytes).toString("utf8"),
};
