import pg from "pg";
import { ReadoutError } from "../../core/model/error.ts";
import { databaseFailure } from "../store/database-failure.ts";
import { openStore } from "../store/open-store.ts";
import { readAddress, storeName } from "../store/store-address.ts";
import type { Answer, Limits, ReadOnly, Value } from "./read-only.ts";

/**
 * Opens the store in a PostgreSQL database for questions in SQL. Each is asked through a cursor in a transaction that
 * only reads, and ends in it: nothing but a query can be asked so, and no more rows come than are wanted.
 *
 * What a question may read is what its user may: give those who are not trusted a role of their own. One who may do all
 * asks as a role that reads tables and no files.
 */
export async function openReadOnlyDatabase(name: string): Promise<ReadOnly> {
  // Says what is wrong with a database that holds no store, or an older one.
  await (await openStore(name, { mode: "read" })).close();
  const { connection, schema } = readAddress(name);
  const client = new pg.Client({ connectionString: connection, application_name: "readout sql" });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(`set search_path = "${schema}"`);
  } catch (error) {
    throw databaseFailure(storeName(name), error);
  }
  const { rows } = await client.query("select rolsuper from pg_roles where rolname = current_user");
  const isMighty = rows[0]?.rolsuper === true;
  return { ask: (query, limits) => ask(client, query, limits, isMighty), close: () => client.end() };
}

async function ask(
  client: pg.Client,
  query: string,
  { rows: most, milliseconds }: Limits,
  isMighty: boolean,
): Promise<Answer> {
  const bare = query.trim().replace(/;\s*$/u, "");
  try {
    await client.query("begin read only");
    if (isMighty) await client.query("set local role pg_read_all_data");
    await client.query(`set local statement_timeout = ${Math.round(milliseconds)}`);
    const isExplained = /^explain\b/iu.test(bare);
    if (!isExplained) await client.query(oneStatement(`declare asked no scroll cursor for ${bare}`));
    const { fields, rows } = await client.query<Value[]>(
      isExplained ? oneStatement(bare) : { text: `fetch ${most + 1} from asked`, rowMode: "array" },
    );
    return {
      columns: fields.map((field) => field.name),
      rows: rows.slice(0, most),
      isCut: rows.length > most,
    };
  } catch (error) {
    const { code = "", message = "" } = error as { code?: string; message?: string };
    if (code === "57014")
      throw new ReadoutError(
        "sql-too-long",
        `the query took longer than ${milliseconds / 1000} s and was broken off. Ask for less, or give --timeout.`,
      );
    throw new ReadoutError(
      "bad-sql",
      `${message}. Only a query is answered: select, with, values, explain; src/store/README.md tells what is in the tables.`,
    );
  } finally {
    await client.query("rollback").catch(() => {});
  }
}

/** A query by the protocol that takes one statement and no second behind it; its types do not know of the choice. */
function oneStatement(text: string): pg.QueryArrayConfig {
  return { text, rowMode: "array", queryMode: "extended" } as pg.QueryArrayConfig;
}
