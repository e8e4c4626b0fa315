import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type BuiltTarget, workFolder } from "./build.ts";
import { nameOf } from "./corpus.ts";
import { askToEnd, createBoard, type FromThread, readBoard, type ThreadData } from "./shared.ts";

/** What breaks the promise: a fault, a run over the time, memory over the limit. */
export interface Finding {
  readonly kind: "crash" | "hang" | "memory";
  readonly told: string;
  readonly file: string;
}

/** How a campaign went. */
export interface Outcome {
  readonly id: string;
  readonly seconds: number;
  readonly runs: number;
  readonly corpus: number;
  readonly reached: number;
  readonly points: number;
  readonly findings: readonly Finding[];
}

/** Seconds of the processor that one input may take. */
const mostSeconds = 2;
/** MiB that the thread, and all of the process beside what it had before, may take. */
const mostMemory = 1024;
/** Milliseconds that a thread has to end its run when the time is over. */
const mostPatience = 5000;
/** Largest input of any target. */
const boardSize = 2 ** 20;

/** Gives a target inputs for a time, a thread at a time, and keeps what breaks it. */
export async function campaign(
  built: BuiltTarget,
  thread: string,
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
): Promise<Outcome> {
  const folder = join(workFolder, built.id);
  mkdirSync(join(folder, "findings"), { recursive: true });
  const findings = new Map<string, Finding>();
  const skipped: string[] = [];
  const end = performance.now() + 1000 * seconds;
  const sum = { runs: 0, corpus: 0, reached: 0 };
  const keep = (kind: Finding["kind"], told: string, key: string, input: Buffer) => {
    if (findings.has(key)) return;
    const file = join(folder, "findings", `${kind}-${nameOf(input)}`);
    writeFileSync(file, input);
    writeFileSync(`${file}.txt`, `${told}\n`);
    findings.set(key, { kind, told, file });
  };
  for (let turn = 0; performance.now() < end; turn++) {
    const data = { ...built, folder, seed: seed + turn, board: createBoard(boardSize), skipped };
    await oneThread(thread, data, end, sum, keep);
  }
  return { id: built.id, seconds, points: built.points, findings: [...findings.values()], ...sum };
}

/** Runs one thread until the time is over or it has to be ended. */
async function oneThread(
  thread: string,
  data: Omit<ThreadData, "skipped"> & { readonly skipped: string[] },
  end: number,
  sum: { runs: number; corpus: number; reached: number },
  keep: (kind: Finding["kind"], told: string, key: string, input: Buffer) => void,
): Promise<void> {
  const worker = new Worker(thread, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    execArgv: ["--enable-source-maps"],
  });
  let isReady = false;
  let last = { runs: 0, since: process.cpuUsage() };
  const memoryBefore = process.memoryUsage.rss();
  let tellDone = () => {};
  const isDone = new Promise<void>((resolve) => {
    tellDone = resolve;
  });
  await new Promise<void>((resolve, reject) => {
    const finish = async (patience: number) => {
      clearInterval(watch);
      askToEnd(data.board);
      await Promise.race([isDone, setTimeout(patience)]);
      sum.runs += readBoard(data.board).runs;
      await worker.terminate();
      resolve();
    };
    const giveUp = (kind: "hang" | "memory", told: string) => {
      const { input } = readBoard(data.board);
      data.skipped.push(input.toString("latin1"));
      keep(kind, told, `${kind} ${data.skipped.length}`, input);
      void finish(0);
    };
    const watch = setInterval(() => {
      if (performance.now() > end) return void finish(mostPatience);
      const { runs } = readBoard(data.board);
      if (!isReady || runs !== last.runs) last = { runs, since: process.cpuUsage() };
      const { user } = process.cpuUsage(last.since);
      if (isReady && user > mostSeconds * 1e6) giveUp("hang", `over ${mostSeconds} s of the processor`);
      else if (process.memoryUsage.rss() - memoryBefore > 2 ** 20 * (mostMemory + 512))
        giveUp("memory", `over ${mostMemory} MiB`);
    }, 100);
    worker.on("message", (message: FromThread) => {
      if (message.kind === "ready") isReady = true;
      else if (message.kind === "done") tellDone();
      else if (message.kind === "grown")
        Object.assign(sum, { reached: message.reached, corpus: message.corpus });
      else keep("crash", message.stack, keyOf(message), Buffer.from(message.input));
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") giveUp("memory", `over ${mostMemory} MiB`);
      else {
        clearInterval(watch);
        reject(error);
      }
    });
  });
}

/** What two crashes of one fault have in common. */
function keyOf({ name, message, stack }: { name: string; message: string; stack: string }): string {
  const place = /^ {4}at .*$/mu.exec(stack)?.[0] ?? "";
  return `${name} ${message.replace(/[^\p{L} ]+/gu, "").slice(0, 60)} ${place}`;
}
