import type { Kysely, Transaction } from "kysely";
import { ReadoutError } from "../core/model/error.ts";
import type { Dialect } from "./dialect.ts";
import { migrations, schemaVersion } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";
import type { Tables } from "./tables.ts";

/** Makes records small and readable again: the platform's zlib. */
export interface Packer {
  pack(json: string): Uint8Array;
  unpack(bytes: Uint8Array): string;
}

/** An open store. Queries and writes are functions over it. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly packer: Packer;
  close(): Promise<void>;
}

/** The database itself or a transaction in it. */
export type Db = Kysely<Tables> | Transaction<Tables>;

/** Where rows are written: a database or a transaction, and how it takes them. */
export interface Writing {
  readonly db: Db;
  readonly dialect: Dialect;
}

/**
 * Brings a database to this program's schema: makes the tables of an empty one, migrates an older one.
 *
 * @param now ISO 8601 moment, to be kept in a new store
 * @param steps all of them, from the first
 * @throws ReadoutError `newer-store`
 */
export async function migrate(
  db: Kysely<Tables>,
  dialect: Dialect,
  now: string,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const from = await versionOf(db);
  if (from > steps.length) throw newerStore(from);
  for (const migration of steps.slice(from)) {
    await db.transaction().execute(async (transaction) => {
      await dialect.lockSchema(transaction);
      // Another process may have taken the step while this one waited for its turn.
      if ((await versionOf(transaction)) >= migration.version) return;
      await migration.up(transaction, dialect);
      await setMeta(transaction, "schema", String(migration.version));
      if (migration.version === 1) await setMeta(transaction, "created", now);
    });
  }
}

/** Refuses a store that has another schema, for those who only read. @throws ReadoutError `newer-store`, `older-store` */
export async function checkVersion(db: Db): Promise<void> {
  const version = await versionOf(db);
  if (version > schemaVersion) throw newerStore(version);
  if (version < schemaVersion)
    throw new ReadoutError(
      "older-store",
      `the store has schema ${version}, and this readout reads ${schemaVersion}. 'readout ingest' and 'readout recode' bring it up to date.`,
    );
}

/** Returns the version of the schema; 0 for an empty database. */
export async function versionOf(db: Db): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === "meta")) return 0;
  return Number((await metaOf(db, "schema")) ?? 0);
}

/** Looks up what the store says of itself: `schema`, `created`, `text` (`kept` or `left-out`), `merged`. */
export async function metaOf(db: Db, key: string): Promise<string | undefined> {
  return (await db.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirst())?.value;
}

/** Sets what the store says of itself. */
export async function setMeta(db: Db, key: string, value: string): Promise<void> {
  await db
    .insertInto("meta")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

function newerStore(version: number): ReadoutError {
  return new ReadoutError(
    "newer-store",
    `the store has schema ${version}, and this readout knows ${schemaVersion}. Install a newer readout.`,
  );
}
