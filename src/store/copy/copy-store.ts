import { ReadoutError } from "../../core/model/error.ts";
import { metaOf, type Store, setMeta } from "../store.ts";
import type { Tables } from "../tables.ts";
import { type CopiedTable, copiedTables } from "./copied-tables.ts";
import { makeIndices, putOffIndices } from "./put-off-indices.ts";
import { keyOf, type Row, walkTable } from "./walk-table.ts";

/** How far a copy has come. */
export interface CopyProgress {
  /** That is copied, or `index events_at`. */
  readonly table: string;
  /** Rows of all tables, those of earlier tries among them. */
  readonly rows: number;
}

/** What is kept in the new store while it is one half of a copy. */
interface CopyState {
  /** `created` of the store that is copied, so that another one is not put behind its half. */
  readonly source: string;
  readonly table: string;
  /** Key of the last row that was written. */
  readonly after: readonly unknown[] | null;
  readonly rows: number;
}

/** Rows that are written in one transaction, together with how far it has come. */
const rowsAtOnce = 1000;

/** What a store says of itself that holds for its copy, too. */
const copiedMeta = ["created", "text", "merged"] as const;

/**
 * Copies a store into an empty one, or goes on with a copy that was broken off. Until it is done, the new one cannot be
 * opened otherwise.
 *
 * @throws ReadoutError `not-empty`, `other-copy`
 */
export async function copyStore(
  from: Store,
  to: Store,
  tell: (progress: CopyProgress) => Promise<void>,
): Promise<number> {
  const source = (await metaOf(from.db, "created")) ?? "";
  const state = await beginOrGoOn(source, to);
  let { rows } = state;
  await putOffIndices(to);
  for (const table of copiedTables.slice(copiedTables.findIndex(({ name }) => name === state.table))) {
    const after = table.name === state.table ? state.after : null;
    const columns = await columnsOf(from, table);
    for await (const part of walkTable(from.db, table, columns, rowsAtOnce, after ?? undefined)) {
      rows += part.length;
      const reached: CopyState = {
        source,
        table: table.name,
        after: keyOf(part.at(-1) as Row, table.key),
        rows,
      };
      await write(from, to, table, part, reached);
      await tell({ table: table.name, rows });
    }
  }
  await makeIndices(to, (index) => tell({ table: `index ${index}`, rows }));
  await to.dialect.settleNumbers(to.db);
  await to.dialect.survey(
    to.db,
    copiedTables.map(({ name }) => name),
  );
  for (const key of copiedMeta) {
    const value = await metaOf(from.db, key);
    if (value !== undefined) await setMeta(to.db, key, value);
  }
  return rows;
}

/** Opens the new store to others, once its content was compared. */
export async function endCopy({ db }: Store): Promise<void> {
  await db.deleteFrom("meta").where("key", "=", "copying").execute();
}

async function beginOrGoOn(source: string, { db }: Store): Promise<CopyState> {
  const begun = await metaOf(db, "copying");
  if (begun !== undefined) {
    const state = JSON.parse(begun) as CopyState;
    if (state.source === source) return state;
    throw new ReadoutError("other-copy", "another store is being copied into this one. Name a new one.");
  }
  const { reports } = await db
    .selectFrom("reports")
    .select(({ fn }) => fn.countAll<number>().as("reports"))
    .executeTakeFirstOrThrow();
  const { runs } = await db
    .selectFrom("runs")
    .select(({ fn }) => fn.countAll<number>().as("runs"))
    .executeTakeFirstOrThrow();
  if (Number(reports) + Number(runs) > 0)
    throw new ReadoutError(
      "not-empty",
      "there are reports in this store. A copy wants a new one: name another.",
    );
  const state: CopyState = { source, table: copiedTables[0]?.name ?? "", after: null, rows: 0 };
  await setMeta(db, "copying", JSON.stringify(state));
  return state;
}

async function write(
  from: Store,
  to: Store,
  table: CopiedTable,
  rows: readonly Row[],
  state: CopyState,
): Promise<void> {
  const numbered = await renumber(from, to, table, rows);
  await to.db.transaction().execute(async (db) => {
    await to.dialect.insert(db, table.name as keyof Tables & string, numbered as never);
    await setMeta(db, "copying", JSON.stringify(state));
  });
}

/** Gives reports the numbers that the new store's layout wants, which carry a month or do not. */
async function renumber(
  from: Store,
  to: Store,
  { name, report }: CopiedTable,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (!report) return rows;
  const numbers = [...new Set(rows.map((row) => Number(row[report])))];
  const known =
    name === "reports"
      ? rows.map((row) => ({ number: Number(row.number), day: row.day as string | null }))
      : await from.db
          .selectFrom("reports")
          .select(["number", "day"])
          .where("number", "in", numbers)
          .execute();
  const days = new Map(known.map(({ number, day }) => [Number(number), day]));
  const fitting = await to.dialect.renumbered(
    to.db,
    numbers.map((number) => ({ number, day: days.get(number) ?? null })),
  );
  const numberOf = new Map(numbers.map((number, i) => [number, fitting[i]]));
  return rows.map((row) => ({ ...row, [report]: numberOf.get(Number(row[report])) }));
}

/** Returns a table's columns without those that the database makes by itself. */
export async function columnsOf({ db }: Store, { name }: CopiedTable): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  return columns.map((column) => column.name).filter((column) => !(name === "texts" && column === "words"));
}
