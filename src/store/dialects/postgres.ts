import { sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import { jsonRows } from "./json-rows.ts";
import { isLaidByMonth, layMonths, monthNumber, reportsOfMonth } from "./months.ts";
import { createWords, wordsQuery } from "./postgres-search.ts";
import { whereMissing } from "./where-missing.ts";

/** How a store in PostgreSQL is laid out. */
export interface PostgresLayout {
  /** Whether texts and records lie in a table a month of the report's day. */
  readonly byMonth: boolean;
}

/** PostgreSQL 15 or newer, on a connection whose search path is the store's schema. Many may write at once. */
export function postgres({ byMonth }: PostgresLayout): Dialect {
  return {
    id: "postgres",
    keyed: sql``,
    numbered: ", number",
    columns: (_, written) => columnsOf(written),
    layout: (table) => (byMonth && isLaidByMonth(table) ? sql`partition by range (report)` : sql``),

    async createSearch(db) {
      await createWords(db);
      await sql`alter table texts add column words tsvector
        generated always as (readout_words(title, text)) stored`.execute(db);
      await sql`create index texts_words on texts using gin (words)`.execute(db);
      for (const table of ["events", "reports"])
        await sql`create sequence ${sql.ref(`${table}_numbers`)}`.execute(db);
    },

    matches(terms) {
      const query = wordsQuery(terms);
      return sql`(select report, -ts_rank(words, ${query}) as rank from texts where words @@ ${query})`;
    },

    // The operator by its function, which no index is taken for: the report is known.
    holds: (terms, report) =>
      sql`exists (select 1 from texts as held where held.report = ${report} and ts_match_vq(held.words, ${wordsQuery(terms)}))`,

    async state(db) {
      // It changes with whatever is written on the server, so it never says too late that something was.
      const { rows } = await sql<{ state: string }>`select pg_current_snapshot()::text as state`.execute(db);
      return rows[0]?.state ?? "";
    },

    async lockSchema(db) {
      await sql`select pg_advisory_xact_lock(hashtextextended(current_schema(), 0))`.execute(db);
    },

    async claim(db, ids) {
      if (ids.length === 0) return;
      // In the order of the locks, so that two who claim the same ids wait for each other in one direction alone.
      await sql`
        select count(pg_advisory_xact_lock(claim)) from (
          select distinct hashtextextended(id, 1) as claim from unnest(${ids}::text[]) as id order by claim
        ) as claims`.execute(db);
    },

    async numbers(db, table, days) {
      if (days.length === 0) return [];
      const { rows } = await sql<{ number: number }>`
        select nextval(${`${table}_numbers`}::regclass) as number from generate_series(1, ${days.length}::int)`.execute(
        db,
      );
      const numbers = rows.map(({ number }) => number);
      if (table !== "reports") return numbers;
      return this.renumbered(
        db,
        numbers.map((number, i) => ({ number, day: days[i] ?? null })),
      );
    },

    async renumbered(db, reports) {
      const numbers = reports.map(({ number }) => number % reportsOfMonth);
      if (!byMonth) return numbers;
      const months = reports.map(({ day }) => monthNumber(day));
      await layMonths(db, months);
      return numbers.map((number, i) => (months[i] as number) * reportsOfMonth + number);
    },

    async settleNumbers(db) {
      for (const table of ["events", "reports"] as const)
        await sql`
          select setval(${`${table}_numbers`}::regclass, greatest(max(number % ${sql.lit(reportsOfMonth)}), 1))
          from ${sql.table(table)} having count(*) > 0`.execute(db);
    },

    async survey(db, tables) {
      // Only of pages that a vacuum has seen does an index alone answer.
      await sql`vacuum (analyze) ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
    },

    async indices(db) {
      const { rows } = await sql<{ name: string; made: string }>`
        select class.relname as name, pg_get_indexdef(class.oid) as made
        from pg_index as index join pg_class as class on class.oid = index.indexrelid
        where class.relnamespace = current_schema()::text::regnamespace
          and not index.indisunique and not class.relispartition
        order by name`.execute(db);
      // Of a table that is laid out by month, the parts are to have it, too.
      return rows.map(({ name, made }) => ({ name, made: whereMissing(made).replace(" ON ONLY ", " ON ") }));
    },

    async insert(db, table, rows) {
      const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
      // One value whatever the number of rows: neither side builds or reads a long statement.
      for (let from = 0; from < rows.length; from += rowsAtOnce)
        await sql`
          insert into ${sql.table(table)} (${columns})
          select ${columns} from json_populate_recordset(
            null::${sql.table(table)}, ${jsonRows(rows.slice(from, from + rowsAtOnce))}::json)`.execute(db);
    },
  };
}

/** Rows of a statement, which both sides hold in memory. */
const rowsAtOnce = 10_000;

/**
 * Puts columns into PostgreSQL's types. Text is compared by its bytes, as SQLite does, so that both put rows in the same
 * order; what counts reports and events has 64 bits.
 */
function columnsOf(written: string): string {
  return written
    .replace(/\b(number|report|event) integer\b/gu, "$1 bigint")
    .replace(/\bblob\b/gu, "bytea")
    .replace(/\b(\w+) text\b/gu, '$1 text collate "C"');
}
