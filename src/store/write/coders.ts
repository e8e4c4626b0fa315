import type { Db } from "../store.ts";
import type { CoderTable } from "../tables.ts";
import { nextId } from "./next-id.ts";

/** A state of the program that codes. */
export type CoderVersion = Omit<CoderTable, "id" | "first_used">;

/** Returns the id of a coder, which is put down where it is new. @param now ISO 8601 moment */
export async function coderId(db: Db, coder: CoderVersion, now: string): Promise<number> {
  for (;;) {
    const known = await db
      .selectFrom("coders")
      .select("id")
      .where("version", "=", coder.version)
      .executeTakeFirst();
    if (known) return known.id;
    // Where another puts a coder down at the same time, one of the two is told to look again.
    await db
      .insertInto("coders")
      .values({ id: nextId("coders"), ...coder, first_used: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
