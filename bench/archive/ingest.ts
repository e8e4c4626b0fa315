/**
 * Measures ingest: rates of one and two workers, what writing costs, memory. After `npm run build`:
 *
 *     node --import tsx bench/archive/ingest.ts [--reports 10000]
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createCoder } from "../../src/core/read.ts";
import { codeReport } from "../../src/node/ingest/code-report.ts";
import { coderVersion } from "../../src/node/ingest/coder-version.ts";
import { loadResources } from "../../src/node/resources.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import type { CodedReport } from "../../src/store/index.ts";
import { addReports } from "../../src/store/write/add-reports.ts";
import { coderId } from "../../src/store/write/coders.ts";
import { startRun } from "../../src/store/write/runs.ts";
import type { Figure } from "../figure.ts";
import { meter } from "../meter.ts";
import { figureTable } from "../print-figures.ts";
import { readMaterial, recombine } from "./recombine.ts";

const cli = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist", "node", "cli.js");
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
const material = readMaterial();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { reports: { type: "string", default: "10000" } } });
  const reports = Number(values.reports);
  // One after the other, twice, since what else runs on the machine comes and goes.
  const [one, two, oneAgain, twoAgain] = [
    await rateOf(1, reports),
    await rateOf(2, reports),
    await rateOf(1, reports),
    await rateOf(2, reports),
  ];
  const rate = (...runs: readonly Run[]) => Math.max(...runs.map(({ perSecond }) => perSecond));
  const half = await rateOf(2, Math.ceil(reports / 2));
  const peak = Math.max(two.megabytes, twoAgain.megabytes);
  const figures: readonly Figure[] = [
    figure("archive.rate-1", "ingest with one worker: reports a second", reports, rate(one, oneAgain), 1),
    figure("archive.rate-2", "ingest with two workers: reports a second", reports, rate(two, twoAgain), 1),
    {
      ...figure(
        "archive.scaling",
        "two workers' rate, times one's",
        reports,
        rate(two, twoAgain) / rate(one, oneAgain),
        2,
      ),
      goal: 1.7,
    },
    {
      ...figure(
        "archive.writing",
        "writing, share of all CPU: %",
        Math.min(reports, 400),
        100 * (await writingShare(Math.min(reports, 400))),
        1,
      ),
      goal: 15,
      lowerIsBetter: true,
    },
    {
      ...figure("archive.memory-mb", "peak memory with two workers: MB", reports, peak, 0),
      goal: 600,
      lowerIsBetter: true,
    },
    {
      ...figure(
        "archive.memory-growth",
        "that, times the peak of half as many reports",
        reports,
        peak / half.megabytes,
        2,
      ),
      lowerIsBetter: true,
    },
    figure("archive.kilobytes", "store: kB a report, words and records", reports, two.kilobytes / reports, 1),
  ];
  process.stdout.write(`${figureTable(figures)}\n`);
}

function figure(id: string, what: string, reports: number, value: number, digits: number): Figure {
  return { id, what, on: `${reports} made reports`, value, digits, noise: 0 };
}

interface Run {
  readonly perSecond: number;
  readonly megabytes: number;
  readonly kilobytes: number;
}

/** Runs the command itself over made reports; loading the readers is not counted, as it is of ten thousand. */
async function rateOf(workers: number, reports: number): Promise<Run> {
  const store = join(folder, `${workers}-${reports}.db`);
  for (const ending of ["", "-wal", "-shm"]) rmSync(store + ending, { force: true });
  const command = [
    cli,
    "ingest",
    "-",
    "--store",
    store,
    "--no-merge",
    "--quiet",
    "--workers",
    String(workers),
  ];
  const all = await meter(command, lines(reports));
  const { started, finished, coded } = await lastRun(store);
  if (coded !== reports) throw new Error(`${coded} of ${reports} reports are in the store`);
  const seconds = (Date.parse(finished) - Date.parse(started)) / 1000;
  const { wallSeconds, cpuSeconds } = all;
  process.stderr.write(
    `${workers} workers: ${seconds.toFixed(1)} s of ${wallSeconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${all.peakMegabytes.toFixed(0)} MB\n`,
  );
  return {
    perSecond: reports / seconds,
    megabytes: all.peakMegabytes,
    kilobytes: statSync(store).size / 1024,
  };
}

async function lastRun(path: string): Promise<{ started: string; finished: string; coded: number }> {
  const store = await openStore(path, { mode: "read" });
  const run = await store.db.selectFrom("runs").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();
  await store.close();
  return { started: run.started, finished: run.finished ?? "", coded: run.coded };
}

function* lines(reports: number): Generator<string> {
  for (const input of recombine(reports, 1, material)) yield `${JSON.stringify(input)}\n`;
}

/** CPU of writing as a share of the CPU of coding and writing, in one thread. */
async function writingShare(reports: number): Promise<number> {
  const coder = createCoder(loadResources());
  const coded: CodedReport[] = [];
  const code = (seed: number) => {
    for (const input of recombine(reports, seed, material)) {
      const result = codeReport({ input }, coder, true);
      if ("coded" in result) coded.push(result.coded);
    }
  };
  code(2);
  coded.length = 0;
  const coding = await cpuOf(async () => code(3));
  const store = await openStore(join(folder, "writing.db"), { mode: "write" });
  const by = await coderId(store.db, coderVersion([], {}), "2024-01-01");
  const run = await startRun(store.db, { command: "ingest", coder: by, started: "2024-01-01", options: {} });
  const writing = await cpuOf(async () => {
    for (let from = 0; from < coded.length; from += 16)
      await addReports(store, {
        run,
        coder: by,
        readings: coded
          .slice(from, from + 16)
          .map((one) => ({ inputHash: one.report.text_hash, coded: one })),
        failures: [],
        passedOver: 0,
        nameOf: () => "",
      });
  });
  await store.close();
  process.stderr.write(`coding ${coding.toFixed(1)} s, writing ${writing.toFixed(1)} s of CPU\n`);
  return writing / (coding + writing);
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}
