import { ReadoutError } from "../../core/model/error.ts";
import { metaOf, type Store } from "../../store/store.ts";
import { isDatabaseAddress, storeName } from "./store-address.ts";

/** How a store is to be opened. */
export interface OpenOptions {
  /** `write` makes and migrates where needed; `read` changes nothing and wants a store that is there. */
  readonly mode: "read" | "write";
  /** Whether a store to be written must be there. */
  readonly isThere?: boolean;
  /** Milliseconds to wait for another writer. */
  readonly patience?: number;
  /** Whether a store is wanted even where another is still being copied into it. */
  readonly isCopied?: boolean;
}

/**
 * Opens the store in a file or in a PostgreSQL database.
 *
 *     archive.db
 *     postgres://user@host/database?schema=archive
 *
 * @throws ReadoutError what `openFile` and `openDatabase` throw, and `half-copied`
 */
export async function openStore(name: string, options: OpenOptions): Promise<Store> {
  const store = isDatabaseAddress(name)
    ? await (await import("./open-database.ts")).openDatabase(name, options)
    : await (await import("./open-file.ts")).openFile(name, options);
  if (options.isCopied || (await metaOf(store.db, "copying")) === undefined) return store;
  await store.close();
  throw new ReadoutError(
    "half-copied",
    `${storeName(name)}: another store is being copied into this one. Give the same 'readout copy' again: it goes on where it stopped.`,
  );
}
