import type { Kysely, RawBuilder } from "kysely";
import type { SearchTerms } from "./query/search-terms.ts";
import type { Tables } from "./tables.ts";

/** What the databases do each in their own way; all else is SQL that they share. */
export interface Dialect {
  readonly id: "sqlite" | "postgres";
  /** Ends the definition of a table whose rows are found by their primary key alone. */
  readonly keyed: RawBuilder<unknown>;
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
}
