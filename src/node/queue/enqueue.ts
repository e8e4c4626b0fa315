import { setTimeout } from "node:timers/promises";
import { inputHash } from "../ingest/input-hash.ts";
import { keepBusy } from "../ingest/keep-busy.ts";
import type { Piece } from "../ingest/piece.ts";
import type { SourceFailure, SourceReport } from "../sources/source.ts";
import type { Queue } from "./open-queue.ts";
import { isFull } from "./queue-failure.ts";
import { packReport } from "./queued-report.ts";

/** How far putting reports into a queue has come. */
export interface EnqueueTally {
  queued: number;
  /** Put in before, a short while ago, and still known to the server. */
  known: number;
  failed: number;
}

/** What putting reports into a queue works with. */
export interface Enqueue {
  readonly tally: EnqueueTally;
  /** Is told of what cannot be queued. */
  onFailure(failure: SourceFailure): Promise<void>;
  /** Is told after each report. */
  onReport(): Promise<void>;
  /** Is told once when as many wait as may. */
  onFull(): Promise<void>;
}

/** Reports on their way to the server at once: enough that the way costs no time. */
const underWay = 64;

/** Milliseconds after which a full queue is tried again. */
const waitWhereFull = 500;

/**
 * Puts reports into a queue, each under a hash of all that is handed to the reader, so that a report that is sent again
 * is there once. Where as many wait as may, it waits for the workers.
 */
export async function enqueue(pieces: AsyncIterable<Piece>, queue: Queue, work: Enqueue): Promise<void> {
  const { tally } = work;
  await keepBusy(itemsOf(pieces), underWay, async (item) => {
    const failure = "article" in item ? await put(item, queue, work) : item;
    if (failure) {
      tally.failed++;
      await work.onFailure(failure);
    }
    await work.onReport();
  });
}

async function* itemsOf(pieces: AsyncIterable<Piece>) {
  for await (const piece of pieces) if ("item" in piece) yield piece.item;
}

async function put(report: SourceReport, queue: Queue, work: Enqueue): Promise<SourceFailure | undefined> {
  const { data, headers } = packReport(report);
  if (data.length + roomBeside > queue.largest) return tooLong(report, queue.largest);
  const msgID = inputHash(report.article);
  for (;;)
    try {
      const { duplicate } = await queue.ask(() =>
        queue.client.publish(queue.subject, data, { msgID, headers }),
      );
      if (duplicate) work.tally.known++;
      else work.tally.queued++;
      return undefined;
    } catch (error) {
      if (!isFull(error)) throw error;
      await work.onFull();
      await setTimeout(waitWhereFull);
    }
}

/** Bytes that the server counts besides the report. */
const roomBeside = 512;

function tooLong({ input }: SourceReport, largest: number): SourceFailure {
  const message = `the report is longer than a message of the queue (${largest} bytes). Raise max_payload of nats-server, or give it to 'readout ingest'.`;
  return { input, error: { code: "too-long", message } };
}
