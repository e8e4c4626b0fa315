import type { ArticleInput } from "../../core/model/article.ts";
import { ReadoutError } from "../../core/model/error.ts";
import type { ReaderOptions } from "../../core/read.ts";
import type { Opened } from "../../site/opened.ts";
import type { OutletKinds } from "../../site/outlet-kinds.ts";
import type { Answer, Request } from "./messages.ts";

/** How far the reader is: fetched so many bytes of so many, or making its word lists ready. */
export type LoadState =
  | { readonly at: "idle" | "preparing" | "ready" }
  | { readonly at: "fetching"; readonly loaded: number; readonly total: number };

/** The reader in its worker, as the page sees it. */
export interface ReaderClient {
  /** Begins to fetch what the reader needs, once. */
  load(): void;
  /** @throws ReadoutError where the report cannot be read, or the reader not be had */
  read(input: ArticleInput, options: ReaderOptions): Promise<Opened & { readonly took: number }>;
}

interface Waiting {
  resolve(answer: Extract<Answer, { kind: "record" }>): void;
  reject(error: Error): void;
}

/** Makes the reader; its worker starts when it is first needed. */
export function createReaderClient(script: string, told: (state: LoadState) => void): ReaderClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    told({ at: "idle" });
  };
  const hear = (answer: Answer) => {
    if (answer.kind === "progress") told({ at: "fetching", loaded: answer.loaded, total: answer.total });
    else if (answer.kind === "preparing" || answer.kind === "ready") told({ at: answer.kind });
    else if (answer.kind === "broken") fail(new ReadoutError("no-reader", broken(answer.message)));
    else {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.kind === "record") asked?.resolve(answer);
      else asked?.reject(new ReadoutError(answer.code, answer.message));
    }
  };
  const ask = (request: Request) => {
    worker ??= startWorker(script, hear, fail);
    worker.postMessage(request);
  };
  return {
    load() {
      try {
        ask({ kind: "load" });
      } catch {
        // Whoever reads is told why; that the reader cannot be fetched early is nobody's concern.
      }
    },
    async read(input, options) {
      const id = ++count;
      const { record, kinds, took } = await new Promise<{
        record: Opened["record"];
        kinds: OutletKinds;
        took: number;
      }>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        ask({ kind: "read", id, input, options });
      });
      return { record, kinds, took, raw: input.text ?? "" };
    },
  };
}

function startWorker(script: string, hear: (answer: Answer) => void, fail: (error: Error) => void): Worker {
  if (location.protocol === "file:") throw new ReadoutError("no-server", unserved);
  const worker = new Worker(script);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  worker.onerror = ({ message }) => fail(new ReadoutError("no-reader", broken(message)));
  return worker;
}

/** Why the page cannot read when it was opened as a file. */
export const unserved =
  "This page was opened as a file, and browsers let no such page start its reader. Serve its folder instead: " +
  "'python3 -m http.server' in it, then http://localhost:8000. Saved records open here all the same.";

function broken(message: string): string {
  return `The reader could not be started (${message}). Check the connection, then try again.`;
}
