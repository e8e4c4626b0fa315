import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql/promise";
import { ReadoutError } from "../../core/model/error.ts";
import { openStore } from "../store/open-store.ts";
import { isDatabaseAddress } from "../store/store-address.ts";

/** What a query answered. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether there are more rows than were asked for. */
  readonly isCut: boolean;
}

export type Value = string | number | bigint | null | Uint8Array;

/** How much a query may take. */
export interface Limits {
  readonly rows: number;
  readonly milliseconds: number;
}

/** A store that is asked in SQL, and cannot be changed. */
export interface ReadOnly {
  /**
   * Answers one query.
   *
   * @throws ReadoutError `bad-sql`, `not-a-query`, `sql-too-long`
   */
  ask(query: string, limits: Limits): Promise<Answer>;
  close(): Promise<void>;
}

/** What may begin a statement. Others would attach files or change how the connection works. */
const queries =
  /^(?:select|with|values|explain|pragma\s+(?:table_info|table_xinfo|table_list|index_list|index_info|database_list|compile_options)\b)/iu;

/** Blanks and comments, one at a place. */
const blank = /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/uy;

/**
 * Functions and tables of the engine that reach other files, also from a question that changes nothing:
 * `select writefile('/etc/cron.d/x', …)`. A name of SQL cannot be put together of parts, so that it is enough to look
 * for it.
 */
const reachesFiles = /\b(?:readfile|writefile|fsdir|load_extension|fts3_tokenizer|sqlite_dbpage)\b/iu;

/** Takes blanks and comments off the beginning. */
function withoutComments(query: string): string {
  blank.lastIndex = 0;
  let end = 0;
  while (blank.test(query)) end = blank.lastIndex;
  return query.slice(end);
}

/**
 * Opens a store for questions in SQL. The file is opened for reading alone, so that the database itself
 * refuses to write; the work is done beside this thread, so that a question that takes too long can be broken off.
 *
 * @throws ReadoutError as `openStore` does
 */
export async function openReadOnly(path: string): Promise<ReadOnly> {
  if (isDatabaseAddress(path)) return (await import("./read-only-database.ts")).openReadOnlyDatabase(path);
  // Says what is wrong with a file that is no store, or an older one.
  await (await openStore(path, { mode: "read" })).close();
  const address = `${pathToFileURL(path).href}?${canBeLocked(path) ? "mode=ro" : "immutable=1"}`;
  const db = new Database(address, {}) as unknown as Connection;
  return {
    ask: (query, limits) => ask(db, query, limits),
    close: async () => db.close(),
  };
}

/** What is used of the driver, whose types know less. */
interface Connection {
  prepare(query: string): Promise<Statement>;
  interrupt(): void;
  close(): void;
}

interface Statement {
  readonly reader: boolean;
  raw(on: boolean): Statement;
  columns(): readonly { readonly name: string }[];
  iterate(): Promise<AsyncIterable<readonly Value[]> & { return?(): unknown }>;
}

function canBeLocked(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function ask(db: Connection, query: string, { rows: most, milliseconds }: Limits): Promise<Answer> {
  if (!queries.test(withoutComments(query))) throw notAQuery();
  const [reaching] = reachesFiles.exec(query) ?? [];
  if (reaching !== undefined)
    throw new ReadoutError(
      "not-a-query",
      `'${reaching}' reaches other files, and questions are of the store alone. Where it is a word that you look for, ask with like '%…%' for a part of it.`,
    );
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    db.interrupt();
  }, milliseconds);
  try {
    const statement = await db.prepare(query);
    if (!statement.reader) throw notAQuery();
    const columns = statement.columns().map(({ name }) => name);
    const rows: (readonly Value[])[] = [];
    for await (const row of await statement.raw(true).iterate()) {
      if (rows.length === most) return { columns, rows, isCut: true };
      if (isLate) throw new Error("interrupted");
      rows.push(row);
    }
    return { columns, rows, isCut: false };
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    if (isLate)
      throw new ReadoutError(
        "sql-too-long",
        `the query took longer than ${milliseconds / 1000} s and was broken off. Ask for less, or give --timeout.`,
      );
    const { message = "" } = error as Error;
    throw new ReadoutError(
      "bad-sql",
      `${message}. '.tables' lists the tables, '.schema events' the columns of one; src/store/README.md tells what is in them.`,
    );
  } finally {
    clearTimeout(timer);
  }
}

function notAQuery(): ReadoutError {
  return new ReadoutError(
    "not-a-query",
    "only questions are answered: select, with, values, explain, pragma table_info(…). A store is changed by 'readout ingest', 'recode' and 'merge'.",
  );
}
