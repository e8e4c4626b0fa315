import { sql } from "kysely";
import type { Db, Writing } from "../store.ts";
import type { RunTable } from "../tables.ts";
import { nextId } from "./next-id.ts";

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
  const counts = { met: 0, coded: 0, known: 0, failed: 0 };
  for (;;) {
    const begun = await db
      .insertInto("runs")
      .values({
        id: nextId("runs"),
        command,
        coder,
        started,
        finished: null,
        options: JSON.stringify(options),
        ...counts,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    // Another run began at the same time and has the number.
    if (begun) return begun.id;
  }
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
export async function addFailures(
  { db, dialect }: Writing,
  run: number,
  failures: readonly Failure[],
): Promise<void> {
  if (failures.length === 0) return;
  const { last } = await db
    .selectFrom("failures")
    .select(({ fn }) => fn.max("ordinal").as("last"))
    .where("run", "=", run)
    .executeTakeFirstOrThrow();
  const first = Number(last ?? 0) + 1;
  await dialect.insert(
    db,
    "failures",
    failures.map(({ input, code, message }, i) => ({ run, ordinal: first + i, input, code, message })),
  );
}
