import { signatureOf } from "../../core/merge/signature.ts";
import { toldEventsOf } from "../../core/merge/told-event-of.ts";
import { recordsOf } from "../read/records.ts";
import { packSignature } from "../signature-bytes.ts";
import type { Store } from "../store.ts";

/**
 * Adds to reports of an older store what merging needs of them, from their records and words: stores of schema 3 have
 * no signatures. Without words a report is a copy of none.
 */
export async function completeReports(store: Store, reports: readonly number[]): Promise<void> {
  const rows = await store.db
    .selectFrom("reports")
    .leftJoin("wordings", "wordings.report", "reports.number")
    .select("reports.number")
    .where("reports.number", "in", reports)
    .where("wordings.report", "is", null)
    .execute();
  const bare = rows.map(({ number }) => number);
  for (const { report, record, hasText } of await recordsOf(store, bare))
    await store.db.transaction().execute(async (db) => {
      for (const [i, told] of toldEventsOf(record).entries())
        await db
          .updateTable("events")
          .set({
            feature: record.places.find(({ id }) => id === record.events[i]?.place)?.feature ?? null,
            words: hasText ? JSON.stringify(told.words) : null,
          })
          .where("report", "=", report)
          .where("id", "=", told.event)
          .execute();
      const signature = packSignature(signatureOf(record.article.text));
      await db.insertInto("wordings").values({ report, signature }).execute();
    });
}
