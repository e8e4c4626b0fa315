import { Kysely, sql } from "kysely";
import pg from "pg";
import { ReadoutError } from "../../core/model/error.ts";
import { postgres } from "../../store/dialects/postgres.ts";
import { checkVersion, metaOf, migrate, type Store, setMeta, versionOf } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import { databaseFailure } from "./database-failure.ts";
import type { OpenOptions } from "./open-store.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { type DatabaseAddress, readAddress, storeName } from "./store-address.ts";
import { zlibPacker } from "./zlib-packer.ts";

/** Connections of one process: a writer's batches go one after the other, those who read come at once. */
const connections = { write: 2, read: 8 } as const;

/** Milliseconds until a server counts as not to be reached. */
const reachWithin = 10_000;

/**
 * Opens the store in a schema of a PostgreSQL database; a new one makes the schema.
 *
 * @throws ReadoutError `bad-address`, `no-such-store`, `not-a-store`, `newer-store`, `older-store`, `store-unreachable`,
 * `store-unwritable`, `store-locked`, `disk-full`, `other-layout`
 */
export async function openDatabase(
  name: string,
  { mode, isThere = mode === "read", patience = 10_000 }: OpenOptions,
): Promise<Store> {
  const address = readAddress(name);
  const called = storeName(name);
  const db = new Kysely<Tables>({
    dialect: postgresDialect(poolOf(address, mode), {
      schema: address.schema,
      settings: mode === "read" ? readerSettings : [`lock_timeout = ${Math.round(patience)}`],
      failure: (error) => databaseFailure(called, error),
    }),
  });
  try {
    const byMonth = await layoutOf(db, address, called, isThere);
    const dialect = postgres({ byMonth });
    if (mode === "write") await make(db, address, dialect, byMonth);
    else await checkVersion(db);
    return { db, dialect, packer: zlibPacker, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error instanceof ReadoutError && !error.message.startsWith(called)
      ? new ReadoutError(error.code, `${called}: ${error.message}`)
      : error;
  }
}

/**
 * A reader cannot write, whatever a query says. Lists and counts take milliseconds: to compile them first takes longer, what
 * they sort fits in memory, and the pages of an index are as near as any.
 */
const readerSettings = [
  "default_transaction_read_only = on",
  "jit = off",
  "work_mem = '64MB'",
  "random_page_cost = 1.1",
];

function poolOf({ connection }: DatabaseAddress, mode: OpenOptions["mode"]): pg.Pool {
  const pool = new pg.Pool({
    connectionString: connection,
    max: connections[mode],
    connectionTimeoutMillis: reachWithin,
    application_name: "readout",
    // Counts and sums have 64 bits or more there; none of ours is past what a number holds.
    types: {
      getTypeParser: (oid: number, form) => (whole.has(oid) ? Number : pg.types.getTypeParser(oid, form)),
    },
  });
  // A connection that breaks fails the query that is under way, or is made anew when one is wanted: both without this.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
    if (mode === "read") planOnce(client);
  });
  return pool;
}

/** Most queries that a connection keeps a plan of: the server holds each in memory. */
const mostPlans = 200;

/**
 * Gives queries names, by which the server knows them again: to plan one of four tables takes it longer than to answer
 * it. What the values are it still weighs where they make a difference.
 */
function planOnce(client: pg.PoolClient): void {
  const names = new Map<string, string>();
  const query = client.query.bind(client) as (...given: readonly unknown[]) => unknown;
  const named = (text: unknown, ...rest: readonly unknown[]): unknown => {
    const [values] = rest;
    if (typeof text !== "string" || !Array.isArray(values)) return query(text, ...rest);
    const name = names.get(text) ?? (names.size < mostPlans ? `readout_${names.size}` : undefined);
    if (name === undefined) return query(text, values);
    names.set(text, name);
    return query({ name, text, values });
  };
  Object.assign(client, { query: named });
}

/** Types of `bigint` and `numeric`, which the driver gives as text. */
const whole: ReadonlySet<number> = new Set([20, 1700]);

/** Finds out how a store is laid out, or is to be, and leaves a schema alone that is none of ours. */
async function layoutOf(
  db: Kysely<Tables>,
  { byMonth }: DatabaseAddress,
  called: string,
  isThere: boolean,
): Promise<boolean> {
  if ((await versionOf(db)) > 0) {
    const isByMonth = (await metaOf(db, "partition")) === "month";
    if (byMonth === undefined || byMonth === isByMonth) return isByMonth;
    throw new ReadoutError(
      "other-layout",
      `${called}: this store is ${isByMonth ? "" : "not "}laid out by month, and stays so. Leave out 'partition', or copy it into a new one with 'readout copy'.`,
    );
  }
  if ((await db.introspection.getTables()).length > 0)
    throw new ReadoutError(
      "not-a-store",
      `${called}: this schema holds tables of others and no store of readout. Name another with ?schema=….`,
    );
  if (isThere)
    throw new ReadoutError(
      "no-such-store",
      `${called}: there is no store in this schema. 'readout ingest … --store' makes one.`,
    );
  return byMonth ?? false;
}

async function make(
  db: Kysely<Tables>,
  { schema }: DatabaseAddress,
  dialect: Store["dialect"],
  byMonth: boolean,
): Promise<void> {
  // Asked for even where it is there, the making of a schema wants the right to make one.
  const { rows } = await sql`select from pg_namespace where nspname = ${schema}`.execute(db);
  if (rows.length === 0)
    await sql`create schema if not exists ${sql.id(schema)}`.execute(db).catch((error: unknown) => {
      // Another made it in the same moment.
      if (!/pg_namespace_nspname_index/u.test(String(error))) throw error;
    });
  const isNew = (await versionOf(db)) === 0;
  await migrate(db, dialect, new Date().toISOString());
  if (isNew) await setMeta(db, "partition", byMonth ? "month" : "none");
}
