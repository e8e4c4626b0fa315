/**
 * Measures lists of events with three filters over HTTP, as many clients ask for them at once:
 *
 *     node --import tsx bench/archive/serve.ts [--events 1000000] [--keep archive.db] [--clients 16] [--seconds 20]
 *         [--threads 2]
 *
 * The server is a process of its own, from `dist`: `npm run build` before. Each client asks for one list after the
 * other, without a pause, over its own connection, and no list is asked for twice within a thousand.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Figure } from "../figure.ts";
import { figureTable } from "../print-figures.ts";
import { fillStore } from "./fill.ts";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    keep: { type: "string" },
    clients: { type: "string", default: "16" },
    seconds: { type: "string", default: "20" },
    threads: { type: "string", default: "2" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "readout-serve-"));
const path = values.keep ?? join(folder, "archive.db");
const clients = Number(values.clients);

/** A country, some often in the news and most seldom. */
function country(i: number): string {
  const n = Math.floor(190 * (((i * 7919) % 1000) / 1000) ** 3);
  return String.fromCharCode(65, 65 + Math.floor(n / 26), 65 + (n % 26));
}

const types = ["ASSAULT", "CONSULT", "ACCUSE", "AID", "SANCTION", "SUPPORT"] as const;

/** Three filters, as somebody would choose them one after the other. */
function threeFilters(i: number): string {
  const [a, b, type] = [country(i), country(i * 3 + 1), types[i % types.length]];
  const year = 1996 + ((i * 7) % 27);
  const kinds = [
    `actor=${a}&type=${type}&since=${year}`,
    `pair=${a},${b === a ? "AAZ" : b}&layer=claimed&until=${year}`,
    `party=${a}&place=${b}&status=occurred`,
    `type=${type}&status=hypothetical,future&recipient=${a}`,
    `actor=AAA&recipient=${a === "AAA" ? "AAB" : a}&type=${type},PROTEST`,
    `by=${a}&quad=4&since=${year}-03&until=${year}-09`,
    `party=${a}/MIL&context=military&minConfidence=0.5`,
    `pair=${a},${b === a ? "AAZ" : b}&type=${type}&since=${year}&limit=50`,
  ];
  return kinds[i % kinds.length] as string;
}

function ask(agent: Agent, port: number, query: string): Promise<number> {
  const begin = performance.now();
  return new Promise((done, fail) => {
    request({ agent, host: "127.0.0.1", port, path: `/api/events?${query}` }, (response) => {
      if (response.statusCode !== 200) fail(new Error(`${query}: ${response.statusCode}`));
      response.on("data", () => {});
      response.on("end", () => done(performance.now() - begin));
    })
      .on("error", fail)
      .end();
  });
}

/** Milliseconds of all answers, by the kind of filters. */
async function measure(
  port: number,
  seconds: number,
): Promise<readonly (readonly [kind: number, ms: number])[]> {
  const spent: (readonly [number, number])[] = [];
  const end = performance.now() + seconds * 1000;
  let next = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (performance.now() < end) {
        const i = next++;
        spent.push([i % 8, await ask(agent, port, threeFilters(i))]);
      }
      agent.destroy();
    }),
  );
  return spent;
}

/** Seconds of processor time that a process has taken, where the system tells (Linux). */
function processorSeconds(pid = 0): number {
  if (!existsSync(`/proc/${pid}/stat`)) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /u, "")
    .split(" ");
  // Ticks of a hundredth, in the program and in the system for it.
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

try {
  if (!existsSync(path)) await fillStore(path, Number(values.events), () => {});
  const server = spawn(
    process.execPath,
    [
      "dist/node/cli.js",
      "serve",
      "--store",
      path,
      "--port",
      "0",
      "--log",
      "none",
      "--threads",
      values.threads,
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  try {
    const [line] = (await once(server.stderr, "data")) as [Buffer];
    const port = Number(/:(\d+)\//u.exec(String(line))?.[1]);
    await measure(port, 3);
    const before = processorSeconds(server.pid);
    const answers = await measure(port, Number(values.seconds));
    const spent = processorSeconds(server.pid) - before;
    const sorted = answers.map(([, ms]) => ms).sort((a, b) => a - b);
    const figure = (id: string, what: string, value: number, goal?: number): Figure => ({
      id: `archive.serve-${id}`,
      what,
      on: `${values.events} made events, ${clients} clients`,
      value,
      digits: 1,
      noise: 0,
      lowerIsBetter: true,
      ...(goal === undefined ? {} : { goal }),
    });
    process.stdout.write(
      `${figureTable([
        figure("p50-ms", "GET /api/events, three filters, p50: ms", quantile(sorted, 0.5)),
        figure("p95-ms", "GET /api/events, three filters, p95: ms", quantile(sorted, 0.95), 60),
        figure("p99-ms", "GET /api/events, three filters, p99: ms", quantile(sorted, 0.99)),
        figure("cpu-ms", "the same: processor time an answer, ms", (1000 * spent) / answers.length),
      ])}\n${(answers.length / Number(values.seconds)).toFixed(0)} answers a second\n`,
    );
    for (let kind = 0; kind < 8; kind++) {
      const own = answers
        .filter(([each]) => each === kind)
        .map(([, ms]) => ms)
        .sort((a, b) => a - b);
      process.stderr.write(
        `${threeFilters(kind).padEnd(60)} p50 ${quantile(own, 0.5).toFixed(1)} p95 ${quantile(own, 0.95).toFixed(1)}\n`,
      );
    }
  } finally {
    server.kill();
  }
} finally {
  rmSync(folder, { recursive: true });
}
