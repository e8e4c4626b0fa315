import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Store } from "../../store/store.ts";

/**
 * Tells the state of a store: the same as long as nobody writes to it. SQLite has a mark for that, which changes for a
 * connection with whatever others write and costs next to nothing; it begins anew with each connection, hence the name
 * before it.
 */
export function stateOf({ db }: Pick<Store, "db">): () => Promise<string> {
  const connection = randomUUID();
  return async () => {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
    return `${connection} ${rows[0]?.data_version}`;
  };
}
