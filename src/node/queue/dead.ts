import { JetStreamApiError } from "@nats-io/jetstream";
import { headers } from "@nats-io/transport-node";
import type { Queue } from "./open-queue.ts";
import { unpackReport } from "./queued-report.ts";

/** A report that no worker could read, and why. */
export interface DeadReport {
  /** Its place among the dead. */
  readonly sequence: number;
  readonly input: string;
  readonly code: string;
  readonly message: string;
  /** How often it was handed to a worker. */
  readonly deliveries: number;
  readonly time: string;
}

/** What is put aside: bytes as they waited, and the reason. */
export interface Burial {
  readonly data: Uint8Array;
  readonly packed: string;
  /** The report's id in the queue. */
  readonly id: string;
  readonly input: string;
  readonly code: string;
  readonly message: string;
  readonly deliveries: number;
}

/** Puts a report aside with the reason, whole, so that it can be given again. */
export async function bury(queue: Queue, burial: Burial): Promise<void> {
  const beside = headers();
  if (burial.packed) beside.set("Readout-Packed", burial.packed);
  beside.set("Readout-Id", burial.id);
  beside.set("Readout-Input", oneLine(burial.input));
  beside.set("Readout-Code", burial.code);
  beside.set("Readout-Message", oneLine(burial.message));
  beside.set("Readout-Deliveries", String(burial.deliveries));
  await queue.ask(() =>
    queue.client.publish(queue.deadSubject, burial.data, { headers: beside, msgID: `${burial.id}:dead` }),
  );
}

/** A header is a line of plain letters; the others are written as in an address. */
function oneLine(text: string): string {
  return encodeURIComponent(text.slice(0, 1000).toWellFormed()).replaceAll("%20", " ");
}

/** Lists what was put aside, the oldest first. */
export async function* deadReports(queue: Queue): AsyncGenerator<DeadReport> {
  for await (const { seq, time, header } of deadMessages(queue)) {
    const told = (name: string) => decodeURIComponent(header.get(`Readout-${name}`));
    yield {
      sequence: seq,
      input: told("Input"),
      code: told("Code"),
      message: told("Message"),
      deliveries: Number(told("Deliveries")),
      time: time.toISOString(),
    };
  }
}

/** Puts everything that was put aside into the queue again, and returns how much that is. */
export async function requeueDead(queue: Queue): Promise<number> {
  let count = 0;
  for await (const { seq, data, header } of deadMessages(queue)) {
    const beside = headers();
    if (header.get("Readout-Packed")) beside.set("Readout-Packed", header.get("Readout-Packed"));
    // Under its own id the server would take it for one that it has had.
    const msgID = `${header.get("Readout-Id")}:again:${seq}`;
    await queue.ask(() => queue.client.publish(queue.subject, data, { headers: beside, msgID }));
    await queue.ask(() => queue.manager.streams.deleteMessage(queue.deadStream, seq));
    count++;
  }
  return count;
}

async function* deadMessages({ manager, deadStream, ask }: Queue) {
  const { state } = await ask(() => manager.streams.info(deadStream));
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    // What was given again leaves a gap.
    const found = await ask(() => manager.streams.getMessage(deadStream, { seq }).catch(goneOr));
    if (found) yield found;
  }
}

function goneOr(error: unknown): null {
  if (error instanceof JetStreamApiError && error.status === 404) return null;
  throw error;
}

/** Names a report that waits; one that cannot be read by its place. */
export function inputOf(data: Uint8Array, beside: Parameters<typeof unpackReport>[1], place: number): string {
  try {
    return unpackReport(data, beside).input;
  } catch {
    return `message ${place}`;
  }
}
