import { setTimeout as wait } from "node:timers/promises";
import type { JsMsg } from "@nats-io/jetstream";
import type { Log } from "../metrics/log.ts";
import { type Queue, workers } from "./open-queue.ts";
import { isBriefly, queueFailure } from "./queue-failure.ts";

/** Milliseconds that the server waits for more before it gives what it has; a second is its least. */
const patience = 1000;

/** Milliseconds without an answer after which a connection that broke off amid one is not waited for. */
const noAnswer = 5000;

/**
 * Takes the next reports from a queue: as many as are asked for, or those that come within a second. While the server is
 * away there are none; that is told, and the next try is a little later.
 */
export async function fetchMessages(
  queue: Queue,
  most: number,
  log: Log,
  stop: AbortSignal,
): Promise<readonly JsMsg[]> {
  const taken: JsMsg[] = [];
  try {
    const consumer = await consumerOf(queue);
    const messages = await consumer.fetch({ max_messages: most, expires: patience });
    const end = () => messages.stop();
    const timer = setTimeout(end, patience + noAnswer);
    stop.addEventListener("abort", end, { once: true });
    try {
      for await (const message of messages) taken.push(message);
    } finally {
      clearTimeout(timer);
      stop.removeEventListener("abort", end);
    }
  } catch (error) {
    if (!isBriefly(error)) throw queueFailure(queue.name, error);
    if (stop.aborted) return taken;
    await log.warn(
      "queue-away",
      `${queue.name}: the server does not answer (${(error as Error).message}). Trying again.`,
    );
    await wait(patience, undefined, { signal: stop }).catch(() => {});
  }
  return taken;
}

type Consumer = Awaited<ReturnType<Queue["client"]["consumers"]["get"]>>;
const consumers = new WeakMap<Queue, Consumer>();

async function consumerOf(queue: Queue): Promise<Consumer> {
  const known = consumers.get(queue);
  if (known) return known;
  const consumer = await queue.client.consumers.get(queue.stream, workers);
  consumers.set(queue, consumer);
  return consumer;
}
