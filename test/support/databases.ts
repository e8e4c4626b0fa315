import { join } from "node:path";
import { after } from "node:test";
import pg from "pg";
import { scratchFolder } from "./store.ts";

/** Where tests may make schemas: READOUT_POSTGRES, else a server on this machine that lets in without a password. */
export const server = process.env.READOUT_POSTGRES ?? "postgres://root@127.0.0.1:5432/test";

/** Whether there is a server for tests; what wants one is left out, by name, where there is none. */
export const hasPostgres = await isReachable();

/** A kind of database that a store lies in. */
export interface StoreKind {
  readonly id: string;
  /** Left out, and why; false where it is there. */
  readonly skip: string | false;
  /** Returns where a new store may lie. */
  place(): string;
}

/** Returns the kinds of databases that each test of the store runs over; all that they make is gone afterwards. */
export function storeKinds(): readonly StoreKind[] {
  const folder = scratchFolder();
  let files = 0;
  return [
    { id: "a file", skip: false, place: () => join(folder, `${files++}.db`) },
    { id: "PostgreSQL", skip: noServer, place: schemas() },
    { id: "PostgreSQL by month", skip: noServer, place: schemas("&partition=month") },
  ];
}

export const noServer = hasPostgres ? false : "no PostgreSQL is reached; READOUT_POSTGRES names one";

/** Gives addresses of schemas that nobody has, and drops them after the tests of the file. */
export function schemas(more = ""): () => string {
  const made: string[] = [];
  after(async () => {
    if (made.length === 0) return;
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query("set client_min_messages = warning");
    for (const schema of made) await client.query(`drop schema if exists ${schema} cascade`);
    await client.end();
  });
  return () => {
    const schema = `readout_test_${process.pid}_${Math.floor(Math.random() * 2 ** 40).toString(36)}`;
    made.push(schema);
    return addressOf(schema) + more;
  };
}

/** Returns the address of a schema on the server for tests. */
export function addressOf(schema: string): string {
  const address = new URL(server);
  address.searchParams.set("schema", schema);
  return address.href;
}

async function isReachable(): Promise<boolean> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
