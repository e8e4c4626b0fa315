import { setTimeout } from "node:timers/promises";
import type { JsMsg } from "@nats-io/jetstream";
import { ReadoutError } from "../../core/model/error.ts";
import type { Refusal } from "../ingest/ingest.ts";
import { keepBusy } from "../ingest/keep-busy.ts";
import type { Log } from "../metrics/log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { SourceReport } from "../sources/source.ts";
import { attemptsAt, noteAttempt } from "./attempts.ts";
import { bury, inputOf } from "./dead.ts";
import { fetchMessages } from "./fetch-messages.ts";
import { type Queue, redeliverStuck, waitingIn } from "./open-queue.ts";
import { unpackReport } from "./queued-report.ts";

/** What a worker works with. */
export interface Work {
  readonly queue: Queue;
  /** Batches that are in work at once; no more reports are taken from the queue than are in them. */
  readonly batches: number;
  /** Milliseconds after which the server gives a report to another worker. */
  readonly ackWait: number;
  /** Ends once nothing waits and nobody works. */
  readonly untilEmpty: boolean;
  readonly stop: AbortSignal;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Reads reports and writes them to the store; returns those that could not be read. */
  take(reports: readonly SourceReport[]): Promise<readonly Refusal[]>;
}

/** Reports that are taken, coded and written together. */
export const batchSize = 16;

/** Times that a report is handed to workers before it is given up, and times of them that it was in work alone. */
export const mostDeliveries = 5;
export const mostAttempts = 2;

/** From this time on it is worked on alone, so that it takes no other with it. */
const aloneFrom = 3;

/** Failures of a store that may go away: it is full, held by another, or away for a while. */
const passing: ReadonlySet<string> = new Set(["store-unreachable", "store-locked", "disk-full"]);

/**
 * Works a queue off: takes reports, codes them and writes them, and only then tells the queue that they are done. A
 * worker that dies leaves its reports to others; what is written twice is there once.
 *
 * @throws what `take` throws, and no other worker could mend, once the reports in work are given back
 */
export async function workOff(work: Work): Promise<void> {
  await keepBusy(batchesOf(work), work.batches, (batch) => workOn(batch, work));
}

async function* batchesOf(work: Work): AsyncGenerator<readonly JsMsg[]> {
  const { queue, stop, untilEmpty, metrics } = work;
  const redelivered = metrics.counter("readout_queue_redelivered_total", "Reports that another had before.");
  while (!stop.aborted) {
    const messages = await fetchMessages(queue, batchSize, work.log, stop);
    if (stop.aborted) for (const message of messages) message.nak();
    else {
      const again = messages.filter(({ info }) => info.deliveryCount > 1);
      if (again.length > 0) redelivered.add(again.length);
      const alone = again.filter(({ info }) => info.deliveryCount >= aloneFrom);
      const together = messages.filter((message) => !alone.includes(message));
      if (together.length > 0) yield together;
      for (const message of alone) yield [message];
    }
    if (messages.length > 0 || stop.aborted || (await redeliverStuck(queue))) continue;
    if (untilEmpty && (await isEmpty(queue))) return;
  }
}

async function isEmpty(queue: Queue): Promise<boolean> {
  const { waiting, inWork } = await waitingIn(queue);
  return waiting + inWork === 0;
}

async function workOn(messages: readonly JsMsg[], work: Work): Promise<void> {
  const begin = performance.now();
  // The server is told now and then that a report is still in work.
  const beat = setInterval(() => {
    for (const message of messages) message.working();
  }, work.ackWait / 3);
  try {
    const reports = await readable(messages, work);
    const refusals = await untilStored([...reports.keys()], work);
    if (!refusals) for (const message of reports.values()) message.nak();
    else {
      for (const { item, failure } of refusals) {
        const message = reports.get(item);
        if (message) await giveUp(message, failure, work);
        reports.delete(item);
      }
      for (const message of reports.values()) message.ack();
    }
  } catch (error) {
    for (const message of messages) message.nak();
    throw error;
  } finally {
    clearInterval(beat);
  }
  work.metrics
    .histogram("readout_batch_seconds", "From taking a batch to its being in the store.")
    .observe((performance.now() - begin) / 1000);
}

/** Unpacks reports; those that are none, and those that were handed out too often, are put aside. */
async function readable(messages: readonly JsMsg[], work: Work): Promise<Map<SourceReport, JsMsg>> {
  const reports = new Map<SourceReport, JsMsg>();
  for (const message of messages)
    try {
      const { deliveryCount } = message.info;
      if (deliveryCount > mostDeliveries && (await attemptsAt(work.queue, message.seq)) >= mostAttempts)
        throw gaveUp;
      reports.set(unpackReport(message.data, message.headers), message);
      if (deliveryCount >= aloneFrom) await noteAttempt(work.queue, message.seq);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      await giveUp(message, error, work);
    }
  return reports;
}

const gaveUp = new ReadoutError(
  "gave-up",
  `it was handed to workers ${mostDeliveries} times, and none got done with it. Give it by itself to 'readout read'.`,
);

/** Has a batch taken in, however long the store is away; undefined where the worker is to end before. */
async function untilStored(
  reports: readonly SourceReport[],
  { take, log, stop, metrics }: Work,
): Promise<readonly Refusal[] | undefined> {
  const up = metrics.gauge("readout_store_up", "Whether the store took the last batch.");
  for (let wait = 500; ; wait = Math.min(2 * wait, 10_000))
    try {
      const refusals = reports.length > 0 ? await take(reports) : [];
      up.set(1);
      return refusals;
    } catch (error) {
      if (!(error instanceof ReadoutError) || !passing.has(error.code)) throw error;
      up.set(0);
      if (stop.aborted) return undefined;
      await log.warn("store-away", `${error.message} Trying again.`, { code: error.code });
      await setTimeout(wait, undefined, { signal: stop }).catch(() => {});
    }
}

async function giveUp(
  message: JsMsg,
  { code, message: words }: { readonly code: string; readonly message: string },
  { queue, log, metrics }: Work,
): Promise<void> {
  const { data, headers, seq, info } = message;
  const input = inputOf(data, headers, seq);
  await bury(queue, {
    data,
    packed: headers?.get("Readout-Packed") ?? "",
    id: headers?.get("Nats-Msg-Id") || String(seq),
    input,
    code,
    message: words,
    deliveries: info.deliveryCount,
  });
  message.ack();
  metrics.counter("readout_queue_dead_total", "Reports put aside, by reason.").add(1, { code });
  await log.warn("dead", `${input}: ${words}`, { input, code, deliveries: info.deliveryCount });
}
