import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Layout } from "../coded-report.ts";
import type { Store } from "../store.ts";

/** A stored record, whole where the store keeps text. */
export interface StoredRecord {
  readonly report: number;
  readonly coder: number;
  /** Without text, `article.text` is empty, and offsets point into what is not there. */
  readonly record: ReadoutRecord;
  readonly hasText: boolean;
}

/**
 * Returns records of reports, by the coder that the tables of facts are from, or by another.
 *
 * @param coder id of a coder; a report that it has not coded gives nothing
 */
export async function recordsOf(
  { db, packer }: Pick<Store, "db" | "packer">,
  reports: readonly number[],
  coder?: number,
): Promise<readonly StoredRecord[]> {
  if (reports.length === 0) return [];
  const rows = await db
    .selectFrom("records")
    .innerJoin("reports", "reports.number", "records.report")
    .leftJoin("texts", "texts.report", "records.report")
    .select(["records.report", "records.coder", "records.record", "texts.text", "texts.layout"])
    .where("records.report", "in", reports)
    .where((where) => where("records.coder", "=", coder === undefined ? where.ref("reports.coder") : coder))
    .orderBy("records.report")
    .execute();
  return rows.map(({ report, coder: by, record, text, layout }) => {
    const bare = JSON.parse(packer.unpack(record)) as ReadoutRecord;
    const dropped = layout ? (JSON.parse(layout) as Layout).dropped : [];
    const { blocks, ...head } = bare.article;
    return {
      report,
      coder: by,
      record: { ...bare, article: { ...head, text: text ?? "", blocks, dropped } },
      hasText: text !== null,
    };
  });
}
