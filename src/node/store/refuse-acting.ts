import { type Kysely, sql } from "kysely";
import { ReadoutError } from "../../core/model/error.ts";
import type { Tables } from "../../store/tables.ts";

/** What of the schema does something by itself, and is made by the migrations. */
const own: ReadonlySet<string> = new Set(["texts_added", "texts_removed", "texts_changed"]);

/**
 * Refuses a file with triggers and views that no migration made: a store may come from anybody, and such a view in the
 * place of a table can run without end when it is read.
 *
 * @throws ReadoutError `strange-store`
 */
export async function refuseActing(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows } = await sql<{
    name: string;
    type: string;
  }>`select name, type from sqlite_master where type in ('trigger', 'view')`.execute(db);
  const strange = rows.find(({ name, type }) => type === "view" || !own.has(name));
  if (strange)
    throw new ReadoutError(
      "strange-store",
      `${path}: the ${strange.type} '${strange.name}' was not made by readout. Drop it, or take a store that you trust.`,
    );
}
