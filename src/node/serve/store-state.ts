import { sql } from "kysely";
import type { Store } from "../../store/store.ts";

/**
 * Tells the state of a store: the same as long as nothing is written that a question could be answered by. What other
 * processes write is seen by SQLite's own mark, which costs next to nothing; only where that has changed is the store asked.
 */
export function stateOf({ db }: Store): () => Promise<string> {
  let known: { readonly mark: number; readonly state: string } | undefined;
  return async () => {
    const marks = await sql<{ data_version: number }>`pragma data_version`.execute(db);
    const mark = marks.rows[0]?.data_version ?? 0;
    if (known?.mark !== mark) known = { mark, state: await readState(db) };
    return known.state;
  };
}

async function readState(db: Store["db"]): Promise<string> {
  const run = await db
    .selectFrom("runs")
    .select(({ fn }) => [
      fn.max("id").as("last"),
      fn.sum("coded").as("coded"),
      fn.count("finished").as("finished"),
    ])
    .executeTakeFirst();
  const meta = await db.selectFrom("meta").selectAll().orderBy("key").execute();
  return JSON.stringify([run?.last, run?.coded, run?.finished, meta.map(({ key, value }) => [key, value])]);
}
