import type { FailureTeller } from "../ingest/failure-teller.ts";
import type { Tally } from "../ingest/tally.ts";
import { type LongOptions, withIngest } from "../ingest/with-ingest.ts";
import { createLog, type Log } from "../metrics/log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { inForm } from "../metrics/observe.ts";
import { count, counted } from "../output/ingest-progress.ts";
import { openQueue, type Queue, workers } from "../queue/open-queue.ts";
import { workOff } from "../queue/work-off.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout work`. */
export interface WorkOptions extends LongOptions {
  readonly queue: string;
  readonly untilEmpty?: boolean;
  /** Milliseconds. */
  readonly ackWait?: number;
}

/** Works a queue off into a store until it is asked to end, or until nothing is left. */
export async function work(options: WorkOptions, surroundings: Shell): Promise<ExitStatus> {
  const shell = inForm(surroundings, options.log);
  const log = createLog(shell.talk, options.log ?? "text");
  const queue = await openQueue(options.queue, { ackWait: options.ackWait });
  const stop = new AbortController();
  shell.onStop(() => {
    stop.abort();
    void log.info("stopping", "ending after the reports in work; once more ends at once");
  });
  let failed = 0;
  let isAway = false;
  void tellConnection(queue, log, (away) => {
    isAway = away;
  });
  try {
    const health = () => ({ ok: !isAway, queue: isAway ? "away" : "connected" });
    const notes = { command: "work", sources: [queue.name], totalBytes: 0, isPatient: true };
    await withIngest(
      notes,
      options,
      { ...shell, health },
      async ({ tally, batches, metrics, takeBatch, warmUp }) => {
        const lag = watchLag(queue, tally, metrics);
        const begin = performance.now();
        try {
          // Models take a second or more to load: no report waits in a worker that cannot begin yet.
          await warmUp();
          await log.info("ready", `taking reports from ${queue.name}`);
          await workOff({
            queue,
            batches,
            ackWait: await ackWaitOf(queue),
            untilEmpty: options.untilEmpty === true,
            stop: stop.signal,
            log,
            metrics,
            take: (reports) => takeBatch(reports, silent),
          });
        } finally {
          lag.end();
          failed = tally.failed;
          await log.info("ended", sumOf(tally, (performance.now() - begin) / 1000), numbersOf(tally));
        }
      },
    );
  } finally {
    await queue.close();
  }
  return options.untilEmpty && failed > 0 ? 1 : 0;
}

/** What fails is told when it is put aside. */
const silent: FailureTeller = { tell: async () => {}, end: async () => {} };

/** Milliseconds as all workers have them, whoever set them. */
async function ackWaitOf({ ask, manager, stream }: Queue): Promise<number> {
  const { config } = await ask(() => manager.consumers.info(stream, workers));
  return Number(config.ack_wait ?? 30e9) / 1e6;
}

/** Milliseconds between two looks at what waits. */
const lookEvery = 2000;

/** Keeps the tally's count of what waits, and the queue's metrics, up to date. */
function watchLag({ manager, stream }: Queue, tally: Tally, metrics: Metrics): { end(): void } {
  const waiting = metrics.gauge("readout_queue_waiting", "Reports that no worker has yet.");
  const inWork = metrics.gauge("readout_queue_in_work", "Reports that workers have, of all workers.");
  const up = metrics.gauge("readout_queue_up", "Whether the server of the queue answers.");
  const look = async () => {
    try {
      const { num_pending, num_ack_pending } = await manager.consumers.info(stream, workers);
      tally.waiting = num_pending;
      waiting.set(num_pending);
      inWork.set(num_ack_pending);
      up.set(1);
    } catch {
      up.set(0);
    }
  };
  void look();
  const timer = setInterval(look, lookEvery);
  return { end: () => clearInterval(timer) };
}

async function tellConnection(
  { connection, name }: Queue,
  log: Log,
  onChange: (isAway: boolean) => void,
): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type !== "disconnect" && type !== "reconnect") continue;
    onChange(type === "disconnect");
    if (type === "disconnect") await log.warn("queue-lost", `${name}: the server is gone; waiting for it`);
    else await log.info("queue-back", `${name}: the server is back`);
  }
}

function sumOf({ coded, known, failed }: Tally, seconds: number): string {
  const parts = [`${counted(coded, "report")} read`];
  if (known > 0) parts.push(`${count(known)} known before`);
  if (failed > 0) parts.push(`${count(failed)} failed`);
  parts.push(`${(coded / Math.max(seconds, 0.001)).toFixed(1)} a second`);
  return parts.join(", ");
}

function numbersOf({ coded, known, failed }: Tally) {
  return { coded, known, failed };
}
