import { type ApiOptions, createApi } from "../../src/api/api.ts";
import type { Archive } from "../../src/api/archive.ts";
import { archiveOf } from "../../src/api/archive-of.ts";
import type { Reading } from "../../src/api/reading.ts";
import { ReadoutError } from "../../src/core/model/error.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { stateOf } from "../../src/node/serve/store-state.ts";
import type { Store } from "../../src/store/index.ts";
import { mergeReports } from "../../src/store/merge/merge-reports.ts";
import { archive as reports } from "./archive.ts";
import { record } from "./record.ts";
import { put, scratchFolder, storeIn } from "./store.ts";

/** Asks an API for a path, as a browser on this machine would. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A store of a few reports, and what is asked of it. */
export interface Shelf {
  readonly store: Store;
  readonly archive: Archive;
  ask(options?: Partial<ApiOptions>): Ask;
}

/** Puts reports made by hand into a store and opens it. */
export async function shelf(
  records: readonly ReadoutRecord[] = reports,
  keepText = true,
  isMerged = false,
): Promise<Shelf> {
  const store = await storeIn(scratchFolder());
  await put(store, records, { keepText });
  if (isMerged) await mergeReports(store, { now: () => "2024-06-01T00:00:00Z" });
  const archive = archiveOf(store, "readout 0.0.0", stateOf(store));
  return {
    store,
    archive,
    ask(options = {}) {
      const answer = createApi({
        archive,
        version: "0.0.0",
        access: { hosts: ["localhost", "127.0.0.1", "[::1]"] },
        reading: quickReading,
        ...options,
      });
      return (path, init = {}) =>
        answer(
          new Request(`http://localhost${path}`, {
            ...init,
            headers: { host: "localhost", ...(init.headers as Record<string, string>) },
          }),
        );
    },
  };
}

/** Gives the record made by hand for any words, and for any address. */
export const quickReading: Reading = {
  async read({ text, html, title }) {
    const words = text ?? html ?? "";
    if (words.includes("refuse")) throw new ReadoutError("no-article", "no report in it. Give one.");
    if (words.includes("crash")) throw new TypeError("a fault with a secret in it");
    return { ...record, article: { ...record.article, title: title ?? record.article.title } };
  },
  async fetch(url) {
    if (url.includes("10.0.0.1"))
      throw new ReadoutError("private-address", "the page lies inside a private network.");
    return { url, html: "<p>A page.</p>" };
  },
};

/** Posts a report. */
export function handedIn(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}
