import type { Db } from "../store.ts";
import type { FileTable } from "../tables.ts";

/** A report that an input gave before. */
export interface KnownInput {
  readonly report: number;
  readonly coder: number;
}

/** Returns what inputs gave before, by their hash. */
export async function knownInputs(
  db: Db,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, KnownInput>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom("inputs")
    .innerJoin("reports", "reports.number", "inputs.report")
    .select(["inputs.hash", "inputs.report", "reports.coder"])
    .where("inputs.hash", "in", hashes)
    .execute();
  return new Map(rows.map(({ hash, ...known }) => [hash, known]));
}

/** Returns what was put down of a file that was read to its end; undefined where none was. */
export async function knownFile(
  db: Db,
  name: string,
): Promise<(Pick<FileTable, "size" | "modified"> & { coder: number }) | undefined> {
  return db
    .selectFrom("files")
    .innerJoin("runs", "runs.id", "files.run")
    .select(["files.size", "files.modified", "runs.coder"])
    .where("files.name", "=", name)
    .executeTakeFirst();
}

/** Puts down files that were read to their end. */
export async function rememberFiles(db: Db, files: readonly FileTable[]): Promise<void> {
  if (files.length === 0) return;
  await db
    .insertInto("files")
    .values([...files])
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet(({ ref }) => ({
        size: ref("excluded.size"),
        modified: ref("excluded.modified"),
        run: ref("excluded.run"),
      })),
    )
    .execute();
}
