import { sql } from "kysely";
import type { Db } from "../store.ts";
import type { RunTable } from "../tables.ts";
import { insertAll } from "./insert.ts";

/** An input that could not be read. */
export interface Failure {
  readonly input: string;
  readonly code: string;
  readonly message: string;
}

/** Begins a run and returns its id. @param started ISO 8601 moment */
export async function startRun(
  db: Db,
  { command, coder, started, options }: Pick<RunTable, "command" | "coder" | "started"> & { options: object },
): Promise<number> {
  return db.transaction().execute(async (inside) => {
    const { last } = await inside
      .selectFrom("runs")
      .select(({ fn }) => fn.max("id").as("last"))
      .executeTakeFirstOrThrow();
    const id = Number(last ?? 0) + 1;
    const counts = { met: 0, coded: 0, known: 0, failed: 0 };
    await inside
      .insertInto("runs")
      .values({ id, command, coder, started, finished: null, options: JSON.stringify(options), ...counts })
      .execute();
    return id;
  });
}

/** Ends a run. @param finished ISO 8601 moment */
export async function endRun(db: Db, id: number, finished: string): Promise<void> {
  await db.updateTable("runs").set({ finished }).where("id", "=", id).execute();
}

/** Adds to the counts of a run, in the transaction that writes what it counts. */
export async function addCounts(
  db: Db,
  id: number,
  { coded = 0, known = 0, failed = 0 }: Partial<Pick<RunTable, "coded" | "known" | "failed">>,
): Promise<void> {
  await db
    .updateTable("runs")
    .set({
      met: sql`met + ${coded + known + failed}`,
      coded: sql`coded + ${coded}`,
      known: sql`known + ${known}`,
      failed: sql`failed + ${failed}`,
    })
    .where("id", "=", id)
    .execute();
}

/** Keeps what could not be read. */
export async function addFailures(db: Db, run: number, failures: readonly Failure[]): Promise<void> {
  if (failures.length === 0) return;
  const { last } = await db
    .selectFrom("failures")
    .select(({ fn }) => fn.max("ordinal").as("last"))
    .where("run", "=", run)
    .executeTakeFirstOrThrow();
  const first = Number(last ?? 0) + 1;
  await insertAll(
    db,
    "failures",
    failures.map(({ input, code, message }, i) => ({ run, ordinal: first + i, input, code, message })),
  );
}
