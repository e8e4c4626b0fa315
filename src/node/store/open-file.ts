import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { ReadoutError } from "../../core/model/error.ts";
import { sqlite } from "../../store/dialects/sqlite.ts";
import { checkVersion, migrate, type Store, versionOf } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import { fileFailure } from "./file-failure.ts";
import { libsqlDialect } from "./libsql-dialect.ts";
import type { OpenOptions } from "./open-store.ts";
import { refuseActing } from "./refuse-acting.ts";
import { zlibPacker } from "./zlib-packer.ts";

/**
 * Opens the store in a file.
 *
 * @throws ReadoutError `no-such-store`, `not-a-store`, `newer-store`, `older-store`, `store-locked`, `store-unwritable`,
 * `broken-store`
 */
export async function openFile(
  path: string,
  { mode, isThere = mode === "read", patience = 10_000 }: OpenOptions,
): Promise<Store> {
  checkFile(path, isThere);
  const connection = connect(path, mode, patience);
  const db = new Kysely<Tables>({
    dialect: libsqlDialect(connection, (error) => fileFailure(path, error)),
  });
  try {
    await refuseActing(db, path);
    await refuseForeign(db, path, mode);
    if (mode === "write") await migrate(db, sqlite, new Date().toISOString());
    else await checkVersion(db);
  } catch (error) {
    await db.destroy();
    throw error instanceof ReadoutError && !error.message.startsWith(path)
      ? new ReadoutError(error.code, `${path}: ${error.message}`)
      : error;
  }
  const close = async () => {
    // libsql lets go of the file only when its statements are collected, so what others need is moved there before.
    if (mode === "write") await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => {});
    await db.destroy();
  };
  return { db, dialect: sqlite, packer: zlibPacker, close };
}

function connect(path: string, mode: OpenOptions["mode"], patience: number): Database.Database {
  try {
    const connection = new Database(mode === "read" ? readable(path) : path, {
      timeout: patience,
    } as Database.Options);
    // A commit is safe from the death of the process; the power cord takes the last ones at most, and they are coded again.
    const settings =
      mode === "write"
        ? ["journal_mode = wal", "synchronous = normal", "cache_size = -16384", "temp_store = memory"]
        : // Pages that are mapped need not be fetched: a question of many rows takes a fifth less.
          ["query_only = 1", "cache_size = -65536", "mmap_size = 2147418112", "temp_store = memory"];
    // A file of somebody's may name functions in its schema: none but harmless ones are run for it.
    connection.pragma("trusted_schema = 0");
    for (const setting of settings) connection.pragma(setting);
    return connection;
  } catch (error) {
    throw fileFailure(path, error);
  }
}

/**
 * Names a store for reading. Beside it SQLite puts a file for those who read at the same time; where none can be put, on
 * a disk for reading alone, nobody writes either, and the store is taken as it is.
 */
function readable(path: string): string {
  try {
    accessSync(dirname(path), constants.W_OK);
    return path;
  } catch {
    // Without its log, a store that was not closed would be read as it was before.
    const isClosed = !statSync(`${path}-wal`, { throwIfNoEntry: false })?.size;
    return isClosed ? `${pathToFileURL(path).href}?immutable=1` : path;
  }
}

/**
 * Looks at the file before the database does, which takes a few words for an empty database and writes over them. A file
 * that may be a store is not opened: to close it again would take away the locks that this process may hold on it.
 */
function checkFile(path: string, isThere: boolean): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined && isThere)
    throw new ReadoutError(
      "no-such-store",
      `${path}: there is no such store. 'readout ingest … --store ${path}' makes one.`,
    );
  if (size && size < smallestPage && !readFileSync(path, "latin1").startsWith("SQLite format 3\0"))
    throw notAStore(path);
}

/** Bytes of a page: no store of ours is smaller. */
const smallestPage = 4096;

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
