import { sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { SearchTerms } from "../query/search-terms.ts";
import { reportsOfMonth } from "./months.ts";
import { insertInSizes } from "./sqlite-insert.ts";
import { whereMissing } from "./where-missing.ts";

/** SQLite 3.45 or newer, with FTS5. Whoever begins a transaction has the database for himself. */
export const sqlite: Dialect = {
  id: "sqlite",
  keyed: sql`without rowid`,
  numbered: "",
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

  matches: (terms) => sql`(select rowid as report, rank from search where search match ${written(terms)})`,

  holds: (terms, report) =>
    sql`exists (select 1 from search where search match ${written(terms)} and search.rowid = ${report})`,

  async state(db) {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
    return String(rows[0]?.data_version);
  },

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

  // The queries say themselves what leads.
  survey: async () => {},

  async indices(db) {
    const { rows } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_master where type = 'index' and sql like 'create index %' order by name`.execute(
      db,
    );
    return rows.map(({ name, sql: made }) => ({ name, made: whereMissing(made) }));
  },

  insert: insertInSizes,
};

/** Writes what is searched for in the language of FTS5, every word in quotation marks. */
function written(terms: SearchTerms): string {
  return terms
    .map((phrases) =>
      phrases
        .map(({ words, isPrefix }) => `"${words.join(" ").replaceAll('"', "")}"${isPrefix ? "*" : ""}`)
        .join(" AND "),
    )
    .map((alternative) => `(${alternative})`)
    .join(" OR ");
}
