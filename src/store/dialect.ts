import type { Insertable, Kysely, RawBuilder } from "kysely";
import type { SearchTerms } from "./query/search-terms.ts";
import type { Db } from "./store.ts";
import type { Tables } from "./tables.ts";

/** What the databases do each in their own way; all else is SQL that they share. */
export interface Dialect {
  readonly id: "sqlite" | "postgres";
  /** Ends the definition of a table whose rows are found by their primary key alone. */
  readonly keyed: RawBuilder<unknown>;
  /** Ends the columns of an index whose rows are to lie in the order of their numbers, where they do not by themselves. */
  readonly numbered: string;
  /** Puts columns, written as SQLite has them, into the types of the database. */
  columns(table: string, written: string): string;
  /** Ends the definition of a table. */
  layout(table: string): RawBuilder<unknown>;
  /** Makes the full-text index over headlines and texts, which keeps itself up to date. */
  createSearch(db: Kysely<Tables>): Promise<void>;
  /**
   * Selects `report` and `rank` (best least) of the texts that hold what is searched for, as a subquery.
   *
   *     db.selectFrom(dialect.matches(readSearch('"nuclear talks" OR ceasefire')).as("hit")).select("hit.report")
   */
  matches(terms: SearchTerms): RawBuilder<{ report: number; rank: number }>;
  /** The condition that the text of one report holds it: for walking through reports in another order. */
  holds(terms: SearchTerms, report: RawBuilder<number>): RawBuilder<boolean>;
  /** Returns a mark that is the same, over one connection, as long as nobody writes; it costs next to nothing. */
  state(db: Db): Promise<string>;
  /** Lets nobody else change the schema until the transaction ends. */
  lockSchema(db: Db): Promise<void>;
  /** Lets nobody else add reports with these ids until the transaction ends. */
  claim(db: Db, ids: readonly string[]): Promise<void>;
  /**
   * Takes numbers for new rows, one for each, that no other writer gets.
   *
   * @param days of the reports that the rows are of
   */
  numbers(db: Db, table: NumberedTable, days: readonly (string | null)[]): Promise<readonly number[]>;
  /** Returns numbers for reports that had these in another store, as this one's layout wants them. */
  renumbered(
    db: Db,
    reports: readonly { readonly number: number; readonly day: string | null }[],
  ): Promise<readonly number[]>;
  /** Sets free what `numbers` gives behind the rows that are there, after they were put in with numbers of their own. */
  settleNumbers(db: Db): Promise<void>;
  /** Has the database look at tables that were filled at once, so that it knows what is in them. */
  survey(db: Kysely<Tables>, tables: readonly string[]): Promise<void>;
  /** Names the indices that only make questions faster, with the statements that make them again. */
  indices(db: Db): Promise<readonly IndexDefinition[]>;
  /** Adds rows to a table, however many. All rows have the same columns. */
  insert<T extends keyof Tables & string>(
    db: Db,
    table: T,
    rows: readonly Insertable<Tables[T]>[],
  ): Promise<void>;
}

/** An index of a store. */
export interface IndexDefinition {
  readonly name: string;
  /** `create index if not exists …` */
  readonly made: string;
}

/** Tables whose rows the store numbers. */
export type NumberedTable = "events" | "reports";
