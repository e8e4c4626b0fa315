import { recordsOf } from "../read/records.ts";
import type { Store } from "../store.ts";
import { type EventDifference, eventDifferences } from "./event-differences.ts";

/** What two coders made of one report, where it is not the same. */
export interface ReportDifferences {
  /** `reports.id` */
  readonly report: string;
  /** Events that each of them found, by type. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly differences: readonly EventDifference[];
}

/** Reports in memory at once. */
const atOnce = 100;

/** Compares two coders' records of every report that both have coded from the same text, in order. */
export async function* compareCoders(
  store: Store,
  before: number,
  after: number,
): AsyncGenerator<ReportDifferences> {
  let last = 0;
  for (;;) {
    const rows = await store.db
      .selectFrom("records as a")
      .innerJoin("records as b", (join) =>
        join.onRef("b.report", "=", "a.report").onRef("b.text_hash", "=", "a.text_hash"),
      )
      .innerJoin("reports", "reports.number", "a.report")
      .select(["a.report", "reports.id"])
      .where("a.coder", "=", before)
      .where("b.coder", "=", after)
      .where("a.report", ">", last)
      .orderBy("a.report")
      .limit(atOnce)
      .execute();
    if (rows.length === 0) return;
    const numbers = rows.map(({ report }) => report);
    last = numbers.at(-1) ?? last;
    const [old, fresh] = [await recordsOf(store, numbers, before), await recordsOf(store, numbers, after)];
    for (const [i, { id }] of rows.entries()) {
      const [was, is] = [old[i]?.record, fresh[i]?.record];
      if (!was || !is) continue;
      yield {
        report: id,
        before: was.events.map(({ type }) => type),
        after: is.events.map(({ type }) => type),
        differences: eventDifferences(was, is),
      };
    }
  }
}
