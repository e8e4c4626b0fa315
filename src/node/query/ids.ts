import { ReadoutError } from "../../core/model/error.ts";
import type { Store } from "../../store/index.ts";

/** Digits of a hash that are shown: with these it can be asked for. */
const digits = 8;

/** Shortens hashes in an id; an id of the user's own stays whole. */
export function shortId(id: string): string {
  return id.replace(/^[0-9a-f]{20,64}(?=#|$)/u, (hash) => hash.slice(0, digits));
}

/** Ids that are listed where the beginning of one fits several. */
const most = 5;

/**
 * Finds the id of an event from what a user writes: the whole of it, or the beginning of its hash or of its report's.
 *
 *     4f1d2a90   9f86d081#e3   r17#e3
 *
 * @throws ReadoutError `no-such-event`
 */
export async function eventIdOf({ db }: Pick<Store, "db">, written: string): Promise<string> {
  const [, report, event] = /^(.*)#(e\d+)$/su.exec(written) ?? [];
  const isHash = /^[0-9a-f]{4,}$/u.test(report ?? written);
  let ids: string[] = [];
  if (report !== undefined && event !== undefined) {
    const rows = await db
      .selectFrom("events")
      .innerJoin("reports", "reports.number", "events.report")
      .select("reports.id")
      .where((where) =>
        isHash
          ? where.and([where("reports.id", ">=", report), where("reports.id", "<", `${report}~`)])
          : where("reports.id", "=", report),
      )
      .where("events.id", "=", event)
      .limit(most)
      .execute();
    ids = rows.map(({ id }) => `${id}#${event}`);
  } else {
    const rows = await db
      .selectFrom("merged_events")
      .select("id")
      .where((where) =>
        isHash
          ? where.and([where("id", ">=", written), where("id", "<", `${written}~`)])
          : where("id", "=", written),
      )
      .limit(most)
      .execute();
    ids = rows.map(({ id }) => id);
  }
  const [one] = ids.includes(written) ? [written] : ids;
  if (one !== undefined && (ids.length === 1 || one === written)) return one;
  throw new ReadoutError(
    "no-such-event",
    ids.length > 1
      ? `several events begin with '${written}': ${ids.join(", ")}. Give more of the id.`
      : `no event '${written}' is in the store. 'readout events' lists ids; an event of one report is REPORT#e3.`,
  );
}
