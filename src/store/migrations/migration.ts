import type { Kysely } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { Tables } from "../tables.ts";

/** One step from a version of the schema to the next. A step that was released is never changed. */
export interface Migration {
  /** Version that the store has afterwards; 1 makes a new one. */
  readonly version: number;
  up(db: Kysely<Tables>, dialect: Dialect): Promise<void>;
}
