import { dayOf } from "../../core/merge/days.ts";
import {
  copiedWithin,
  originatorsTouchedIn,
  type Wording,
  wordingKeys,
} from "../../core/merge/originators.ts";
import { unpackSignature } from "../signature-bytes.ts";
import type { Db, Writing } from "../store.ts";
import { filed } from "./filed.ts";

/** Keys that are looked up at once. */
const atOnce = 5000;

/**
 * Finds of which text the wording of some reports comes, and files them for those that come later.
 *
 * @param reports numbers of reports that wait to be merged
 * @returns originators by ids of reports: of these, and of others whose originator may have changed with them
 */
export async function originatorsWith(
  { db, dialect }: Writing,
  reports: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  const fresh = await wordingsOf(db, reports);
  const keys = fresh.flatMap(({ number, wording }) =>
    wordingKeys(wording.signature).map((key) => ({ key, report: number })),
  );
  if (keys.length > 0)
    await db
      .deleteFrom("wording_keys")
      .where(
        "key",
        "in",
        keys.map(({ key }) => key),
      )
      .where("report", "in", reports)
      .execute();
  await dialect.insert(db, "wording_keys", keys);
  const known = new Map(fresh.map(({ number, wording }) => [number, wording]));
  return originatorsTouchedIn(
    fresh.map(({ wording }) => wording),
    async (wanted) => {
      const pairs = await filed(wanted, atOnce, (some) =>
        db
          .selectFrom("wording_keys")
          .innerJoin("reports", "reports.number", "wording_keys.report")
          .select(["wording_keys.key", "wording_keys.report as number", "reports.published"])
          .where("wording_keys.key", "in", some)
          .where(({ or, eb }) =>
            or([eb("reports.originator", "is not", null), eb("reports.number", "in", reports)]),
          )
          .orderBy("reports.number")
          .execute(),
      );
      const near = closeInTime(pairs, known.values());
      const missing = [...new Set(near.map(({ number }) => number))].filter((number) => !known.has(number));
      for (const { number, wording } of await wordingsOf(db, missing)) known.set(number, wording);
      return byKey(near, known);
    },
  );
}

/**
 * Leaves out what came out too long before or after all known wordings with its key: an agency's closing words stand in
 * every tenth report of an archive, of which none of another month is a copy.
 */
function closeInTime<Pair extends { readonly key: number; readonly published: string | null }>(
  pairs: readonly Pair[],
  known: Iterable<Wording>,
): readonly Pair[] {
  const spans = new Map<number, Set<number | undefined>>();
  for (const { published, signature } of known) {
    const span = spanOf(published);
    for (const key of wordingKeys(signature)) {
      const there = spans.get(key);
      if (there) there.add(span);
      else spans.set(key, new Set([span]));
    }
  }
  return pairs.filter(({ key, published }) => {
    const there = spans.get(key);
    const span = spanOf(published);
    if (!there || span === undefined || there.has(undefined)) return true;
    return there.has(span) || there.has(span - 1) || there.has(span + 1);
  });
}

/** Number of the days in which copies of a text come out; undefined for a report without a date, which may be of any. */
function spanOf(published: string | null): number | undefined {
  const day = dayOf(published ?? "", "first");
  return day === undefined ? undefined : Math.floor(day / (copiedWithin + 1));
}

/** Lays out what was found under keys. */
export function byKey<T>(
  pairs: readonly { readonly key: number; readonly number: number }[],
  known: ReadonlyMap<number, T>,
): ReadonlyMap<number, readonly T[]> {
  const files = new Map<number, T[]>();
  for (const { key, number } of pairs) {
    const item = known.get(number);
    if (item === undefined) continue;
    const file = files.get(key);
    if (file) file.push(item);
    else files.set(key, [item]);
  }
  return files;
}

async function wordingsOf(db: Db, reports: readonly number[]) {
  const rows = await filed(reports, atOnce, (some) =>
    db
      .selectFrom("reports")
      .innerJoin("wordings", "wordings.report", "reports.number")
      .select(["reports.number", "reports.id", "reports.published", "reports.agency", "wordings.signature"])
      .where("reports.number", "in", some)
      .orderBy("reports.number")
      .execute(),
  );
  return rows.map(({ number, id, published, agency, signature }) => {
    const wording: Wording = { report: id, published, agency, signature: unpackSignature(signature) };
    return { number, wording };
  });
}
