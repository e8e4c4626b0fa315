/**
 * Ingests and asks at once for some minutes, and tells whether memory and answers stay as they were.
 *
 *     node --import tsx bench/soak.ts --minutes 30
 *
 * One process takes in reports as fast as it can; another asks the same store for a report, the events of a country,
 * of a pair and of all, and a word, one question after the other, as the program itself would ask. Flat means: the
 * median of the last quarter is no more than a tenth (memory), or a half (the slowest twentieth of the answers), over
 * that of the second.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "../src/node/store/open-store.ts";
import { findEvents, recordsOf, type Store, searchReports } from "../src/store/index.ts";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "5" } } });
const length = 60_000 * Number(values.minutes);
const texts = readdirSync("examples")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join("examples", name), "utf8"));

const folder = mkdtempSync(join(tmpdir(), "readout-soak-"));
const path = join(folder, "archive.db");
const cli = join("dist", "node", "cli.js");
const ingest = spawn(process.execPath, [cli, "ingest", "-", "--as", "jsonl", "--store", path, "--quiet"], {
  stdio: ["pipe", "ignore", "inherit"],
});

const reportsOfDay = 50;

/** Hands over reports that all differ, day by day, no faster than they are taken. */
async function feed({ stdin }: ChildProcess, until: number): Promise<number> {
  let count = 0;
  stdin?.on("error", () => {});
  while (performance.now() < until && stdin?.writable) {
    const text = `${texts[count % texts.length]}\n\nThis is report number ${count}.`;
    const published = new Date(Date.UTC(2000, 0, 1 + count / reportsOfDay)).toISOString().slice(0, 10);
    if (!stdin.write(`${JSON.stringify({ id: `soak-${count++}`, published, text })}\n`))
      await once(stdin, "drain");
    if (count % 20 === 0) await new Promise((next) => setImmediate(next));
  }
  stdin?.end();
  return count;
}

/** What a reader of the store asks: a report, a country's acts, what passed between two, a word, the newest events. */
const questions: readonly ((store: Store, turn: number) => Promise<unknown>)[] = [
  (store, turn) => recordsOf(store, [1 + (turn % 20)]),
  (store) => findEvents(store, { actors: [{ country: "USA" }] }, { limit: 50 }),
  (store) => findEvents(store, { pair }, { limit: 50 }),
  (store) => searchReports(store, { words: "accord" }, { limit: 20 }),
  (store) => findEvents(store, {}, { limit: 50 }),
];
const pair = [{ country: "USA" }, { country: "RUS" }] as const;

interface Sample {
  readonly minute: number;
  readonly writer: number;
  readonly reader: number;
  readonly p95: number;
}

async function ask(until: number): Promise<Sample[]> {
  while (!(await isThere())) await new Promise((next) => setTimeout(next, 200));
  const store = await openStore(path, { mode: "read" });
  const samples: Sample[] = [];
  const begin = performance.now();
  let times: number[] = [];
  let next = begin + length / 60;
  for (let turn = 0; performance.now() < until; turn++) {
    const start = performance.now();
    await questions[turn % questions.length]?.(store, turn);
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 20));
    if (performance.now() < next) continue;
    next += length / 60;
    const sample = {
      minute: (performance.now() - begin) / 60_000,
      writer: heldBy(ingest.pid),
      reader: heldBy(process.pid),
      p95: quantile(times, 0.95),
    };
    samples.push(sample);
    times = [];
    const cells = [
      sample.minute.toFixed(1),
      sample.writer.toFixed(0),
      sample.reader.toFixed(0),
      sample.p95.toFixed(1),
    ];
    process.stdout.write(`${cells.map((cell) => cell.padStart(10)).join("")}\n`);
  }
  await store.close();
  return samples;
}

async function isThere(): Promise<boolean> {
  try {
    const store = await openStore(path, { mode: "read" });
    const row = await store.db.selectFrom("reports").select("number").limit(1).executeTakeFirst();
    await store.close();
    return row !== undefined;
  } catch {
    return false;
  }
}

/** MiB that a process holds of its own, as Linux tells: pages of the store that it has mapped are the system's to take back. */
function heldBy(pid: number | undefined): number {
  const [, kilobytes = "0"] = /^RssAnon:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** How the last quarter stands to the second. */
function drift(samples: readonly Sample[], field: "writer" | "reader" | "p95"): number {
  const quarter = (index: number) =>
    samples
      .slice((index * samples.length) >> 2, ((index + 1) * samples.length) >> 2)
      .map((each) => each[field]);
  return quantile(quarter(3), 0.5) / quantile(quarter(1), 0.5);
}

process.stdout.write("    minute    writer    reader   p95\n               MiB       MiB    ms\n");
const until = performance.now() + length;
const [count, samples] = await Promise.all([feed(ingest, until), ask(until)]);
ingest.kill("SIGTERM");
await once(ingest, "exit");
rmSync(folder, { recursive: true });
const drifts = (["writer", "reader", "p95"] as const).map((field) => [field, drift(samples, field)] as const);
for (const [field, ratio] of drifts)
  process.stdout.write(`${field}: last quarter ${ratio.toFixed(2)} times the second\n`);
process.stdout.write(`${count} reports handed over in ${values.minutes} minutes\n`);
const isFlat = drifts.every(([field, ratio]) => ratio <= (field === "p95" ? 1.5 : 1.1));
process.stdout.write(isFlat ? "flat\n" : "not flat\n");
process.exit(isFlat ? 0 : 1);
