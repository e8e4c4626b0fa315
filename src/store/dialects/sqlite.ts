import { sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import { reportsOfMonth } from "./months.ts";

/** Values that a statement may carry; SQLite takes 32,766 of them. */
const mostValues = 30_000;

/** SQLite 3.45 or newer, with FTS5. Whoever begins a transaction has the database for himself. */
export const sqlite: Dialect = {
  id: "sqlite",
  keyed: sql`without rowid`,
  columns: (_, written) => written,
  layout: () => sql``,

  async createSearch(db) {
    await sql`
      create virtual table search using fts5(
        title, text, content='texts', content_rowid='report', tokenize="unicode61 remove_diacritics 2"
      )`.execute(db);
    await sql`
      create trigger texts_added after insert on texts begin
        insert into search (rowid, title, text) values (new.report, new.title, new.text);
      end`.execute(db);
    await sql`
      create trigger texts_removed after delete on texts begin
        insert into search (search, rowid, title, text) values ('delete', old.report, old.title, old.text);
      end`.execute(db);
    await sql`
      create trigger texts_changed after update on texts begin
        insert into search (search, rowid, title, text) values ('delete', old.report, old.title, old.text);
        insert into search (rowid, title, text) values (new.report, new.title, new.text);
      end`.execute(db);
  },

  matches: (words) => sql`(select rowid as report, rank from search where search match ${words})`,

  lockSchema: async () => {},
  claim: async () => {},

  async numbers(db, table, days) {
    const { last } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.max("number").as("last"))
      .executeTakeFirstOrThrow();
    const first = Number(last ?? 0) + 1;
    return days.map((_, i) => first + i);
  },

  renumbered: async (_, reports) => reports.map(({ number }) => number % reportsOfMonth),
  settleNumbers: async () => {},

  async insert(db, table, rows) {
    const columns = Object.keys(rows[0] ?? {}).length;
    const step = Math.max(1, Math.floor(mostValues / Math.max(1, columns)));
    for (let from = 0; from < rows.length; from += step)
      await db
        .insertInto(table)
        .values(rows.slice(from, from + step) as never)
        .execute();
  },
};
