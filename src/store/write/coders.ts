import type { Db } from "../store.ts";
import type { CoderTable } from "../tables.ts";

/** A state of the program that codes. */
export type CoderVersion = Omit<CoderTable, "id" | "first_used">;

/** Returns the id of a coder, which is put down where it is new. @param now ISO 8601 moment */
export async function coderId(db: Db, coder: CoderVersion, now: string): Promise<number> {
  return db.transaction().execute(async (inside) => {
    const known = await inside
      .selectFrom("coders")
      .select("id")
      .where("version", "=", coder.version)
      .executeTakeFirst();
    if (known) return known.id;
    const { last } = await inside
      .selectFrom("coders")
      .select(({ fn }) => fn.max("id").as("last"))
      .executeTakeFirstOrThrow();
    const id = Number(last ?? 0) + 1;
    await inside
      .insertInto("coders")
      .values({ id, ...coder, first_used: now })
      .execute();
    return id;
  });
}
