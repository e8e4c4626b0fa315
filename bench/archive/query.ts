/**
 * Measures what the interface and the commands ask of a store of many events, told and merged:
 *
 *     node --import tsx bench/archive/query.ts [--events 1000000] [--keep archive.db]
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { openStore } from "../../src/node/store/open-store.ts";
import { figureTable } from "../print-figures.ts";
import { fillStore, mergeEach } from "./fill.ts";
import { queryFigures } from "./query-figures.ts";

const { values } = parseArgs({
  options: { events: { type: "string", default: "1000000" }, keep: { type: "string" } },
});
const events = Number(values.events);
const folder = mkdtempSync(join(tmpdir(), "readout-query-"));
const path = values.keep ?? join(folder, "archive.db");

try {
  if (!existsSync(path)) {
    const begin = performance.now();
    await fillStore(path, events, (made) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${made} events`);
    });
    process.stderr.write(
      `filled in ${((performance.now() - begin) / 1000).toFixed(0)} s, ${(statSync(path).size / 2 ** 20).toFixed(0)} MB\n`,
    );
  }
  await mergeEach(path);
  const store = await openStore(path, { mode: "read" });
  const merged = await queryFigures(store, "merged", events);
  await store.close();
  await forgetMerging(path);
  const told = await openStore(path, { mode: "read" });
  process.stdout.write(`${figureTable([...(await queryFigures(told, "told", events)), ...merged])}\n`);
  await told.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function forgetMerging(file: string): Promise<void> {
  const store = await openStore(file, { mode: "write" });
  await sql`delete from meta where key = 'merged'`.execute(store.db);
  await store.close();
}
