import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { Kysely } from "kysely";
import Database from "libsql";
import { ReadoutError } from "../../core/model/error.ts";
import { sqlite } from "../../store/dialects/sqlite.ts";
import { checkVersion, migrate, type Store, versionOf } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import { libsqlDialect } from "./libsql-dialect.ts";
import { storeFailure } from "./store-failure.ts";
import { zlibPacker } from "./zlib-packer.ts";

/** How a store is to be opened. */
export interface OpenOptions {
  /** `write` makes and migrates where needed; `read` changes nothing and wants a store that is there. */
  readonly mode: "read" | "write";
  /** Whether a store to be written must be there. */
  readonly isThere?: boolean;
  /** Milliseconds to wait for another writer. */
  readonly patience?: number;
}

/**
 * Opens the store in a file.
 *
 * @throws ReadoutError `no-such-store`, `not-a-store`, `newer-store`, `older-store`, `store-locked`, `store-unwritable`,
 * `broken-store`
 */
export async function openStore(
  path: string,
  { mode, isThere = mode === "read", patience = 10_000 }: OpenOptions,
): Promise<Store> {
  checkFile(path, isThere);
  const connection = connect(path, mode, patience);
  const db = new Kysely<Tables>({
    dialect: libsqlDialect(connection, (error) => storeFailure(path, error)),
  });
  try {
    await refuseForeign(db, path, mode);
    if (mode === "write") await migrate(db, sqlite, new Date().toISOString());
    else await checkVersion(db);
  } catch (error) {
    await db.destroy();
    throw error instanceof ReadoutError && !error.message.startsWith(path)
      ? new ReadoutError(error.code, `${path}: ${error.message}`)
      : error;
  }
  return { db, dialect: sqlite, packer: zlibPacker, close: () => db.destroy() };
}

function connect(path: string, mode: OpenOptions["mode"], patience: number): Database.Database {
  try {
    const connection = new Database(path, { timeout: patience } as Database.Options);
    // A commit is safe from the death of the process; the power cord takes the last ones at most, and they are coded again.
    const settings =
      mode === "write"
        ? ["journal_mode = wal", "synchronous = normal", "cache_size = -16384", "temp_store = memory"]
        : ["query_only = 1", "cache_size = -65536", "temp_store = memory"];
    for (const setting of settings) connection.pragma(setting);
    return connection;
  } catch (error) {
    throw storeFailure(path, error);
  }
}

/** Looks at the file before the database does, whose errors tell less. */
function checkFile(path: string, isThere: boolean): void {
  if (!existsSync(path)) {
    if (!isThere) return;
    throw new ReadoutError(
      "no-such-store",
      `${path}: there is no such store. 'readout ingest … --store ${path}' makes one.`,
    );
  }
  const head = Buffer.alloc(16);
  const file = openSync(path, "r");
  const length = readSync(file, head);
  closeSync(file);
  if (length > 0 && head.toString("latin1") !== "SQLite format 3\0") throw notAStore(path);
}

/** Leaves a database alone that has tables and none of ours. An empty one may become a store, and is none to read. */
async function refuseForeign(db: Kysely<Tables>, path: string, mode: OpenOptions["mode"]): Promise<void> {
  if ((await versionOf(db)) > 0) return;
  const tables = await db.introspection.getTables();
  if (tables.length > 0) throw notAStore(path);
  if (mode === "read")
    throw new ReadoutError(
      "empty-store",
      `${path}: the store is empty: its making was broken off. Give its sources to 'readout ingest' again.`,
    );
}

function notAStore(path: string): ReadoutError {
  return new ReadoutError(
    "not-a-store",
    `${path}: this file is no store of readout. Name another, or a new one to be made.`,
  );
}
