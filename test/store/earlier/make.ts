/**
 * Makes the store of an earlier version that `upgrade.test.ts` brings up to date, by the migrations up to it. Give the
 * version that a release has, before the next migration is written:
 *
 *     node --import tsx test/store/earlier/make.ts 2
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { libsqlDialect } from "../../../src/node/store/libsql-dialect.ts";
import { zlibPacker } from "../../../src/node/store/zlib-packer.ts";
import { sqlite } from "../../../src/store/dialects/sqlite.ts";
import { migrations } from "../../../src/store/migrations/index.ts";
import { migrate } from "../../../src/store/store.ts";
import type { Tables } from "../../../src/store/tables.ts";
import { coderId } from "../../../src/store/write/coders.ts";
import { startRun } from "../../../src/store/write/runs.ts";
import { quickCoding } from "../../support/coding.ts";
import { record } from "../../support/record.ts";
import { put, withArticle } from "../../support/store.ts";

const version = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), "readout-earlier-"));
const path = join(folder, "store.db");
const now = "2024-05-01T00:00:00Z";
const db = new Kysely<Tables>({ dialect: libsqlDialect(new Database(path), (error) => error as Error) });
await migrate(db, sqlite, now, migrations.slice(0, version));
const coder = await coderId(db, quickCoding.version({ lexicon: [], attribution: "all" }), now);
const run = await startRun(db, { command: "ingest", coder, started: now, options: {} });
const store = { db, dialect: sqlite, packer: zlibPacker, close: () => db.destroy(), coder, run };
await put(store, [record, withArticle(record, { id: "r2", title: "Talks in Astana", published: null })]);
await sql`vacuum`.execute(db);
await db.destroy();
const here = dirname(fileURLToPath(import.meta.url));
writeFileSync(join(here, `store-${version}.db.gz`), gzipSync(readFileSync(path), { level: 9 }));
rmSync(folder, { recursive: true });
