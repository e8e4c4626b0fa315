import type { Reading } from "../../api/reading.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import { decode } from "../decode.ts";
import { download } from "../input/download.ts";
import { kindOf } from "../input/kind.ts";
import { createThreads } from "../threads/create-threads.ts";
import { workerModule } from "../threads/worker-module.ts";
import type { ReadingWorkerData } from "./reading-worker.ts";

/** Reads reports on a thread, which is stopped where one takes too long. */
export interface ReadingThreads extends Reading {
  /** The files of the page, which the reader packs. */
  site(): Promise<ReadonlyMap<string, Uint8Array>>;
  close(): Promise<void>;
}

/** Starts what reads reports. */
export function readingThreads(
  data: ReadingWorkerData,
  { milliseconds, waiting }: { readonly milliseconds: number; readonly waiting: number },
): ReadingThreads {
  const pool = createThreads({
    module: workerModule("reading-worker.js", new URL("./reading-worker.ts", import.meta.url)),
    data,
    size: 1,
    waiting,
    late: "end",
    // A report that takes more is no report.
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  return {
    read: (input) => pool.call("read", [input], milliseconds) as Promise<ReadoutRecord>,
    site: () => pool.call("site", [], milliseconds) as Promise<ReadonlyMap<string, Uint8Array>>,
    async fetch(url) {
      const { bytes, contentType, url: address } = await download(url);
      const { text } = decode(bytes, contentType);
      return { url: address, [kindOf(text, "", contentType)]: text };
    },
    close: () => pool.close(),
  };
}
