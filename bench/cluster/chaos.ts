import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ArticleInput } from "../../src/core/model/article.ts";
import type { Random } from "../../src/learn/random.ts";
import { deadReports } from "../../src/node/queue/dead.ts";
import { openQueue, type Queue, waitingIn } from "../../src/node/queue/open-queue.ts";
import { contentsOf } from "./contents.ts";
import { startNats, startPostgres } from "./servers.ts";

/** How a cluster is to be disturbed. */
export interface Chaos {
  /** Arguments of Node's that run the command line, without a command. */
  readonly program: readonly string[];
  readonly workers: number;
  /** How long reports are brought. */
  readonly seconds: number;
  /** Seconds between two kills of a worker. */
  readonly killEvery: number;
  readonly reports: readonly ArticleInput[];
  readonly random: Random;
  /** An empty folder. */
  readonly folder: string;
  tell(words: string): void;
}

/** What is found afterwards. */
export interface Aftermath {
  readonly kills: number;
  readonly restarts: number;
  /** Reports that are not in the store. */
  readonly lost: number;
  /** Reports of which the store says something else than after an undisturbed run, as where rows stand twice. */
  readonly otherwise: number;
  /** Reports in the store that nobody brought. */
  readonly strange: number;
  /** Reports that were given up. */
  readonly dead: number;
  /** Workers that did not end well when they were asked to. */
  readonly badEnds: number;
  /** Times that reports were handed out once more; null where the consumer was made anew, which counts from 0. */
  readonly redelivered: number | null;
  /** Seconds from the first report to the last one being done. */
  readonly seconds: number;
}

/**
 * Brings reports to workers that are killed again and again, while both servers are restarted once, and compares the
 * store with one that was filled undisturbed.
 */
export async function disturb(chaos: Chaos): Promise<Aftermath> {
  const { program, workers, seconds, killEvery, random, folder, tell } = chaos;
  const [nats, postgres] = await Promise.all([startNats(), startPostgres()]);
  const queueAddress = `nats://127.0.0.1:${nats.port}/news`;
  const store = `postgres://readout@127.0.0.1:${postgres.port}/postgres?schema=archive`;
  const wanted = await undisturbed(chaos, join(folder, "undisturbed.db"));
  const queue = await openQueue(queueAddress, { ackWait: 4000 });
  const workArgs = ["work", "--queue", queueAddress, "--store", store, "--workers", "1", "--quiet"];
  const running = Array.from({ length: workers }, () => start(program, workArgs));
  let killing: NodeJS.Timeout | undefined;
  try {
    const begin = performance.now();
    const bringing = bring(chaos, queueAddress);
    let [kills, restarts] = [0, 0];
    killing = setInterval(() => {
      const victim = Math.floor(random() * workers);
      running[victim]?.child.kill("SIGKILL");
      running[victim] = start(program, workArgs);
      kills++;
      tell(`${kills} kills`);
    }, killEvery * 1000);
    for (const server of [nats, postgres]) {
      await setTimeout((seconds * 1000) / 3);
      tell(
        `restarting ${server === nats ? "NATS" : "PostgreSQL"}, ${await leftIn(queue)} reports in the queue`,
      );
      await server.restart();
      restarts++;
    }
    await setTimeout(Math.max(0, seconds * 1000 - (performance.now() - begin)));
    clearInterval(killing);
    const [status] = bringing.exitCode === null ? await once(bringing, "close") : [bringing.exitCode];
    if (status !== 0) throw new Error("not all reports could be queued");
    // With nobody killed any more, what is left is done; an hour would not help where it is not.
    for (let waited = 0; (await leftIn(queue)) > 0; waited++) {
      if (waited > mostPatience * 2)
        throw new Error(
          `${await leftIn(queue)} reports stay in the queue\n${running.map(({ talk }) => talk()).join("\n")}`,
        );
      await setTimeout(500);
    }
    const took = (performance.now() - begin) / 1000;
    const { delivered } = await queue.manager.consumers.info(queue.stream, "workers");
    const ends = await Promise.all(running.map(endWell));
    const dead = [];
    for await (const report of deadReports(queue)) dead.push(report);
    const found = await contentsOf(store);
    const lost = [...wanted.keys()].filter((id) => !found.has(id));
    if (lost.length > 0) tell(`lost: ${lost.slice(0, mostNamed).join(" ")}`);
    return {
      kills,
      restarts,
      lost: lost.length,
      otherwise: [...wanted].filter(([id, facts]) => found.has(id) && found.get(id) !== facts).length,
      strange: [...found.keys()].filter((id) => !wanted.has(id)).length,
      dead: dead.length,
      badEnds: ends.filter((isWell) => !isWell).length,
      redelivered:
        delivered.consumer_seq < delivered.stream_seq ? null : delivered.consumer_seq - delivered.stream_seq,
      seconds: took,
    };
  } finally {
    clearInterval(killing);
    for (const { child } of running) child.kill("SIGKILL");
    await queue.connection.close();
    await Promise.all([nats.remove(), postgres.remove()]);
  }
}

/** Lost reports that are told by their ids. */
const mostNamed = 50;

/** Seconds that what is left may take. */
const mostPatience = 90;

interface Running {
  readonly child: ChildProcess;
  /** The end of what it said. */
  talk(): string;
}

function start(program: readonly string[], args: readonly string[]): Running {
  const child = spawn(process.execPath, [...program, ...args], { stdio: ["pipe", "ignore", "pipe"] });
  let talk = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    talk = (talk + text).slice(-4000);
  });
  child.stdin?.on("error", () => {});
  return { child, talk: () => talk };
}

async function endWell({ child, talk }: Running): Promise<boolean> {
  const isUp = () => child.exitCode === null && child.signalCode === null;
  // A process that still loads cannot answer to a signal: it dies of it.
  for (let waited = 0; isUp() && !talk().includes("taking reports") && waited < mostPatience * 10; waited++)
    await setTimeout(100);
  if (isUp()) {
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
  }
  if (child.exitCode !== 0)
    process.stderr.write(`a worker ended with ${child.exitCode ?? child.signalCode}: ${talk()}\n`);
  return child.exitCode === 0;
}

/** Brings reports evenly over the time. */
function bring({ program, reports, seconds }: Chaos, queue: string): ChildProcess {
  const { child } = start(program, ["enqueue", "-", "--queue", queue, "--quiet"]);
  const steps = seconds * 5;
  void (async () => {
    for (let step = 0; step < steps; step++) {
      const part = reports.slice(
        Math.floor((reports.length * step) / steps),
        Math.floor((reports.length * (step + 1)) / steps),
      );
      child.stdin?.write(part.map((report) => `${JSON.stringify(report)}\n`).join(""));
      await setTimeout(200);
    }
    child.stdin?.end();
  })();
  return child;
}

/** Counts what waits, is in work, or lies there though the server counts it as neither. */
async function leftIn(queue: Queue): Promise<number> {
  const { waiting, inWork } = await waitingIn(queue);
  const { state } = await queue.ask(() => queue.manager.streams.info(queue.stream));
  return Math.max(waiting + inWork, state.messages);
}

/** Fills a store with the same reports on this machine, in peace. */
async function undisturbed({ program, reports }: Chaos, path: string): Promise<ReadonlyMap<string, string>> {
  const { child, talk } = start(program, ["ingest", "-", "--store", path, "--quiet"]);
  child.stdin?.end(reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`the undisturbed run failed: ${talk()}`);
  return contentsOf(path);
}
