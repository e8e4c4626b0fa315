import { sql } from "kysely";
import type { IndexDefinition } from "../dialect.ts";
import { metaOf, type Store, setMeta } from "../store.ts";

/** Under which a store keeps what is to be made again, should the copy be broken off. */
const key = "copying-indices";

/** Takes the indices of a new store away: to sort all rows once takes less than to put each into its place. */
export async function putOffIndices({ db, dialect }: Store): Promise<void> {
  if ((await metaOf(db, key)) !== undefined) return;
  await db.transaction().execute(async (transaction) => {
    const indices = await dialect.indices(transaction);
    await setMeta(transaction, key, JSON.stringify(indices));
    for (const { name } of indices) await sql`drop index ${sql.ref(name)}`.execute(transaction);
  });
}

/** Makes the indices that were put off. @param tell told the name of each */
export async function makeIndices({ db }: Store, tell: (name: string) => Promise<void>): Promise<void> {
  const putOff = JSON.parse((await metaOf(db, key)) ?? "[]") as readonly IndexDefinition[];
  for (const { name, made } of putOff) {
    await tell(name);
    await sql.raw(made).execute(db);
  }
  await db.deleteFrom("meta").where("key", "=", key).execute();
}
