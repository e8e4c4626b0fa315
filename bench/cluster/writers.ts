/**
 * Writes coded reports into a file and into PostgreSQL, by one process and by four at once:
 *
 *     node --import tsx bench/cluster/writers.ts [--reports 800]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deserialize, serialize } from "node:v8";
import { createCoder } from "../../src/core/read.ts";
import { codeReport } from "../../src/node/ingest/code-report.ts";
import { coderVersion } from "../../src/node/ingest/coder-version.ts";
import { loadResources } from "../../src/node/resources.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import type { CodedReport } from "../../src/store/index.ts";
import { addReports } from "../../src/store/write/add-reports.ts";
import { coderId } from "../../src/store/write/coders.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { recombine } from "../archive/recombine.ts";
import { figureTable } from "../print-figures.ts";
import { startPostgres } from "./servers.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "800" },
    store: { type: "string" },
    from: { type: "string", default: "" },
    writer: { type: "string", default: "0" },
    /** Moment at which all begin. */
    begin: { type: "string", default: "0" },
  },
});
const reports = Number(values.reports);
const batch = 16;

/** Writes its share, and prints how long it took and each batch, in milliseconds. */
async function write(place: string): Promise<void> {
  const coded = deserialize(readFileSync(values.from)) as CodedReport[];
  const store = await openStore(place, { mode: "write", patience: 60_000 });
  const now = new Date().toISOString();
  const coder = await coderId(store.db, coderVersion([], {}), now);
  const run = await startRun(store.db, { command: "ingest", coder, started: now, options: {} });
  await setTimeout(Number(values.begin) - Date.now());
  const spent: number[] = [];
  for (let from = 0; from < reports; from += batch) {
    const readings = Array.from({ length: Math.min(batch, reports - from) }, (_, i) => {
      const one = coded[(from + i) % coded.length] as CodedReport;
      const id = `${values.writer}-${from + i}`;
      return { inputHash: id, coded: { ...one, report: { ...one.report, id } } };
    });
    const begin = performance.now();
    await addReports(store, { run, coder, readings, failures: [], passedOver: 0, nameOf: () => "" });
    spent.push(performance.now() - begin);
  }
  await store.close();
  process.stdout.write(JSON.stringify({ ended: Date.now(), spent }));
}

interface Written {
  readonly perSecond: number;
  /** Milliseconds of a batch: half of them take less, and 95 of 100. */
  readonly half: number;
  readonly most: number;
}

async function writers(count: number, place: string, from: string): Promise<Written> {
  await (await openStore(place, { mode: "write" })).close();
  const begin = Date.now() + 6000;
  const ended = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const child = spawn(
        process.execPath,
        [
          ...["--import", "tsx", fileURLToPath(import.meta.url), "--store", place, "--from", from],
          ...["--writer", String(i), "--begin", String(begin), "--reports", String(reports / count)],
        ],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      let said = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      const [status] = await once(child, "close");
      if (status !== 0) throw new Error(`a writer ended with ${status}`);
      return JSON.parse(said) as { ended: number; spent: number[] };
    }),
  );
  const spent = ended.flatMap((each) => each.spent).sort((a, b) => a - b);
  const seconds = (Math.max(...ended.map((each) => each.ended)) - begin) / 1000;
  const at = (share: number) => spent[Math.floor(spent.length * share)] ?? 0;
  return { perSecond: reports / seconds, half: at(0.5), most: at(0.95) };
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-writers-"));
  const postgres = await startPostgres();
  try {
    const from = join(folder, "coded");
    const coder = createCoder(loadResources());
    const coded = [...recombine(50, 5)].flatMap((input) => {
      const result = codeReport({ input }, coder, true);
      return "coded" in result ? [result.coded] : [];
    });
    writeFileSync(from, serialize(coded));
    const figures = [];
    for (const count of [1, 4])
      for (const [kind, place] of [
        ["file", join(folder, `${count}.db`)],
        ["PostgreSQL", `postgres://readout@127.0.0.1:${postgres.port}/postgres?schema=writers${count}`],
      ] as const) {
        const { perSecond, half, most } = await writers(count, place, from);
        const figure = (what: string, value: number, lowerIsBetter = false) => ({
          id: `cluster.writers-${kind}-${count}-${what}`,
          what: `${kind}, ${count} at once: ${what}`,
          on: `${reports} reports`,
          value,
          digits: 0,
          noise: 0,
          lowerIsBetter,
        });
        figures.push(
          figure("reports a second", perSecond),
          figure("ms of a batch, half", half, true),
          figure("ms of a batch, 95 of 100", most, true),
        );
      }
    process.stdout.write(`${figureTable(figures)}\n`);
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true });
  }
}

await (values.store === undefined ? compare() : write(values.store));
