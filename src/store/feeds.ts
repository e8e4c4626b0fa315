import type { Db } from "./store.ts";
import type { FeedTable } from "./tables.ts";

/** Returns what is kept in mind of a feed; undefined of one that was never visited. */
export async function feedAt(db: Db, url: string): Promise<FeedTable | undefined> {
  const rows = await db.selectFrom("feeds").selectAll().where("url", "=", url).execute();
  return rows[0];
}

/** Keeps a feed in mind, in place of what was kept of it before. */
export async function keepFeed(db: Db, feed: FeedTable): Promise<void> {
  const { url: _, ...rest } = feed;
  await db
    .insertInto("feeds")
    .values(feed)
    .onConflict((conflict) => conflict.column("url").doUpdateSet(rest))
    .execute();
}
