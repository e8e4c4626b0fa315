import type { Db } from "../store.ts";

/**
 * Takes merged events apart that some reports tell, since these are coded anew. All reports that told them wait to be
 * merged again: `originator` is null.
 */
export async function forgetMerged(db: Db, reports: readonly number[]): Promise<void> {
  if (reports.length === 0) return;
  const rows = await db
    .selectFrom("merged_mentions")
    .select("merged")
    .distinct()
    .where("report", "in", reports)
    .execute();
  const merged = rows.map((row) => row.merged);
  await db
    .updateTable("reports")
    .set({ originator: null })
    .where(({ or, eb, selectFrom }) =>
      or([
        eb("number", "in", reports),
        eb("number", "in", selectFrom("merged_mentions").select("report").where("merged", "in", merged)),
      ]),
    )
    .execute();
  await removeMerged(db, merged);
}

/** Removes merged events. */
export async function removeMerged(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom("merged_events").where("id", "in", ids).execute();
  for (const table of ["merged_mentions", "merged_parties", "merged_dyads"] as const)
    await db.deleteFrom(table).where("merged", "in", ids).execute();
}
