import { type Command, InvalidArgumentError, Option } from "commander";
import type { Tally } from "../ingest/tally.ts";
import type { Shell, Sink } from "../shell.ts";
import { type LogForm, logForms } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { type Health, type MetricsServer, serveMetrics } from "./serve-metrics.ts";

/** What a command that runs for long is told of how it is watched. */
export interface WatchedOptions {
  readonly log?: LogForm;
  readonly metricsPort?: number;
}

/** Adds `--log` and `--metrics-port` to a command. */
export function addWatchedOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--log <form>", "how talk is written: text for people, json for what gathers logs")
        .choices(logForms)
        .default("text"),
    )
    .option("--metrics-port <number>", "serve /metrics (Prometheus) and /healthz there", portNumber);
}

function portNumber(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("Give a number up to 65535; 0 is any that is free.");
  return Number(text);
}

/** Makes all that a shell says one JSON object a line, where that is wanted. */
export function inForm(shell: Shell, form: LogForm | undefined): Shell {
  return form === "json" ? { ...shell, talk: jsonSink(shell.talk) } : shell;
}

function jsonSink(talk: Sink): Sink {
  return {
    isTerminal: false,
    columns: talk.columns,
    async write(text) {
      // What is JSON already comes from a log.
      if (text.startsWith("{")) return talk.write(text);
      const time = new Date().toISOString();
      for (const line of text.split("\n")) {
        const message = line.replace(/^readout: /u, "");
        const level = message === line ? "info" : "warn";
        if (message) await talk.write(`${JSON.stringify({ time, level, event: "told", message })}\n`);
      }
    },
  };
}

/** Counts of a process that takes reports in, and where they are served. */
export interface Watched {
  readonly metrics: Metrics;
  close(): Promise<void>;
}

/** Counts what a tally counts, and serves it where a port is given. */
export async function watchTally(
  tally: Tally,
  { metricsPort }: WatchedOptions,
  shell: Shell,
  health: () => Health = () => ({ ok: true }),
): Promise<Watched> {
  const metrics = createMetrics();
  metrics.collect(() => {
    const reports = metrics.gauge("readout_reports_total", "Reports by what became of them.", "counter");
    for (const status of ["coded", "known", "failed"] as const) reports.set(tally[status], { status });
  });
  let server: MetricsServer | undefined;
  if (metricsPort !== undefined) {
    server = await serveMetrics(metricsPort, metrics, health);
    await shell.talk.write(`metrics: http://localhost:${server.port}/metrics\n`);
  }
  return { metrics, close: async () => server?.close() };
}
