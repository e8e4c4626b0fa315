/**
 * Measures what a report costs over a queue and PostgreSQL, beside what it costs on one machine with a file, and with two
 * workers beside one. After `npm run build`:
 *
 *     node --import tsx bench/cluster/rate.ts [--reports 100]
 *
 * Figures are of CPU but for the last one, of workers and both servers together, since a machine that others use gives no fair time; each
 * is the difference between many reports and half as many, so that starting up and loading models do not count. With as
 * many cores as workers, two workers are as much quicker than one as their reports do not cost more.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recombine } from "../archive/recombine.ts";
import type { Figure } from "../figure.ts";
import { meter } from "../meter.ts";
import { figureTable } from "../print-figures.ts";
import { startNats, startPostgres } from "./servers.ts";

const cli = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist", "node", "cli.js");
const { values } = parseArgs({
  options: { reports: { type: "string", default: "100" }, times: { type: "string", default: "2" } },
});
const [reports, times] = [Number(values.reports), Number(values.times)];
const folder = mkdtempSync(join(tmpdir(), "readout-rate-"));
const [nats, postgres] = [await startNats(), await startPostgres()];

function* lines(count: number): Generator<string> {
  for (const input of recombine(count)) yield `${JSON.stringify(input)}\n`;
}

/** Seconds of CPU and by the clock. */
type Spent = readonly [cpu: number, clock: number];
type Run = (count: number) => Promise<Spent>;

/** Milliseconds of one more report, by each way: the least of some runs, taken in turn. */
async function costsOf(ways: readonly Run[]): Promise<readonly Spent[]> {
  const least = ways.map(() => [none, none] as [Spent, Spent]);
  for (let time = 0; time < times; time++)
    for (const [i, run] of ways.entries())
      for (const [j, count] of [reports, 2 * reports].entries()) {
        const [cpu, clock] = await run(count);
        const known = least[i] as [Spent, Spent];
        const before = known[j] ?? none;
        known[j] = [Math.min(before[0], cpu), Math.min(before[1], clock)];
      }
  const more = (half: number, whole: number) => (1000 * (whole - half)) / reports;
  return least.map(([half, whole]) => [more(half[0], whole[0]), more(half[1], whole[1])]);
}

const none: Spent = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

let runs = 0;

async function local(count: number): Promise<Spent> {
  const store = join(folder, `${runs++}.db`);
  const { cpuSeconds, wallSeconds } = await meter(
    [cli, "ingest", "-", "--store", store, "--quiet", "--workers", "1"],
    lines(count),
  );
  return [cpuSeconds, wallSeconds];
}

/** Works as many reports off for each worker, so that all are as warm; the CPU is that for one worker's reports. */
function queued(workers: number): Run {
  return async (count) => {
    const run = `rate${runs++}`;
    const queue = `nats://127.0.0.1:${nats.port}/${run}`;
    const store = `postgres://readout@127.0.0.1:${postgres.port}/postgres?schema=${run}`;
    const before = nats.cpuSeconds() + postgres.cpuSeconds();
    const brought = await meter([cli, "enqueue", "-", "--queue", queue, "--quiet"], lines(count * workers));
    const command = [
      cli,
      "work",
      "--queue",
      queue,
      "--store",
      store,
      "--until-empty",
      "--quiet",
      "--workers",
      "1",
    ];
    const begin = performance.now();
    const worked = await Promise.all(Array.from({ length: workers }, () => meter(command, [])));
    const seconds = (performance.now() - begin) / 1000;
    const servers = nats.cpuSeconds() + postgres.cpuSeconds() - before;
    process.stderr.write(
      `${workers} workers, ${count * workers} reports: ${seconds.toFixed(1)} s, servers ${servers.toFixed(1)} s of CPU\n`,
    );
    const cpu = [brought, ...worked].reduce((sum, { cpuSeconds }) => sum + cpuSeconds, servers);
    return [cpu / workers, seconds];
  };
}

try {
  const [onMachine = none, one = none, two = none] = await costsOf([local, queued(1), queued(2)]);
  const figure = (id: string, what: string, value: number, digits: number): Figure => ({
    id: `cluster.${id}`,
    what,
    on: `${reports} made reports more`,
    value,
    digits,
    noise: 0,
  });
  process.stdout.write(
    `${figureTable([
      {
        ...figure("local-ms", "a report on one machine, into a file: ms of CPU", onMachine[0], 1),
        lowerIsBetter: true,
      },
      {
        ...figure("queued-ms", "a report over NATS into PostgreSQL: ms of CPU", one[0], 1),
        lowerIsBetter: true,
      },
      {
        ...figure("overhead", "what queue and PostgreSQL add: %", 100 * (one[0] / onMachine[0] - 1), 1),
        goal: 10,
        lowerIsBetter: true,
      },
      {
        ...figure("scaling", "two workers' rate, times one's, by CPU", (2 * one[0]) / two[0], 2),
        goal: 1.8,
      },
      figure("scaling-clock", "the same by the clock", (2 * one[1]) / two[1], 2),
    ])}\n`,
  );
} finally {
  await nats.remove();
  await postgres.remove();
  rmSync(folder, { recursive: true });
}
