import type { SourceFormat } from "../src/node/sources/source-format.ts";
import { readBytes } from "../test/support/read-bytes.ts";

/** Returns what reads bytes as a source to its end: no item may be a fault of the program. */
export function readAll(as?: SourceFormat): (input: Buffer) => Promise<void> {
  return async (input) => {
    for (const item of await readBytes(input, as ? { as } : {}))
      if ("error" in item && item.error.code === "internal-error") throw new Error(item.error.message);
  };
}
