import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Article } from "../../src/core/model/article.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { sha256 } from "../../src/node/ingest/coder-version.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import { zlibPacker } from "../../src/node/store/zlib-packer.ts";
import { type CodedReport, reportRows, type Store } from "../../src/store/index.ts";
import { addReports } from "../../src/store/write/add-reports.ts";
import { coderId } from "../../src/store/write/coders.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { quickCoding } from "./coding.ts";

/** Makes a folder that is gone after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A store for a test, with a coder and a run in it. */
export type TestStore = Store & { readonly coder: number; readonly run: number };

/** Opens a store in a folder; or in PostgreSQL, where all tests of a file are to run over it (`over-postgres.test.ts`). */
export async function storeIn(folder: string, name = "test.db"): Promise<TestStore> {
  if (process.env.READOUT_TEST_STORE !== "postgres") return storeAt(join(folder, name));
  const { schemas } = await import("./databases.ts");
  return storeAt(schemas()());
}

/** Opens a store at a path or an address. */
export async function storeAt(place: string): Promise<TestStore> {
  const store = await openStore(place, { mode: "write" });
  const now = "2024-05-01T00:00:00Z";
  const coder = await coderId(store.db, quickCoding.version({ lexicon: [], attribution: "all" }), now);
  const run = await startRun(store.db, { command: "ingest", coder, started: now, options: {} });
  return { ...store, coder, run };
}

/** Returns the numbers of a store's reports, in the order of their adding where nobody else wrote. */
export async function numbersOf({ db }: Store, ids: readonly string[]): Promise<readonly number[]> {
  const rows = await db.selectFrom("reports").select(["id", "number"]).where("id", "in", ids).execute();
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  return ids.map((id) => numbers.get(id) ?? 0);
}

/** Lays out a record as rows. */
export function rowsOf(record: ReadoutRecord, keepText = true): CodedReport {
  const { text, blocks, dropped } = record.article;
  return reportRows(
    record,
    { blocks, dateline: null, dropped, notices: [] },
    { textHash: sha256(text), keepText, pack: zlibPacker.pack },
  );
}

/** Puts records into a store at once. */
export async function put(
  store: TestStore,
  records: readonly ReadoutRecord[],
  { keepText = true, coder = store.coder } = {},
) {
  return addReports(store, {
    run: store.run,
    coder,
    readings: records.map((record) => ({
      inputHash: sha256(JSON.stringify(record)),
      coded: rowsOf(record, keepText),
    })),
    failures: [],
    passedOver: 0,
    nameOf: ({ coded }) => coded.report.id,
  });
}

/** The record with another article. */
export function withArticle(
  record: ReadoutRecord,
  article: Partial<Omit<Article, "dateline">>,
): ReadoutRecord {
  return { ...record, article: { ...record.article, ...article } };
}
