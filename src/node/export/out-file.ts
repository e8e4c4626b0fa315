import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Sink } from "../shell.ts";
import type { Out } from "./target.ts";

/**
 * Opens a file that appears under its name once it is whole: until then it is called `NAME.part`.
 *
 * @throws the system's own errors where it cannot be made
 */
export async function openFile(path: string): Promise<Out> {
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  await once(stream, "open");
  let failure: unknown;
  stream.on("error", (error) => {
    failure = error;
  });
  return {
    async write(text) {
      if (failure) throw failure;
      if (!stream.write(text)) await once(stream, "drain");
    },
    async close() {
      stream.end();
      await once(stream, "close");
      if (failure) throw failure;
      await rename(part, path);
    },
    async discard() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}

/** Takes standard output for a file that is always open. */
export function openSink(sink: Sink): Out {
  return { write: (text) => sink.write(text), close: async () => {}, discard: async () => {} };
}
