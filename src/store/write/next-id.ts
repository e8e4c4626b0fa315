import { type RawBuilder, sql } from "kysely";

/** The id behind the last of a table, as a value to be inserted; two who insert at once may mean the same. */
export function nextId(table: "coders" | "runs"): RawBuilder<number> {
  return sql<number>`(select coalesce(max(id), 0) + 1 from ${sql.table(table)})`;
}
