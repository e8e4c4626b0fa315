import { after } from "node:test";
import { connect } from "@nats-io/transport-node";
import { openQueue, type Queue } from "../../src/node/queue/open-queue.ts";

/** Where tests may make streams: READOUT_NATS, else a server on this machine. */
const server = process.env.READOUT_NATS ?? "nats://127.0.0.1:4222";

/** Why tests of the queue are left out; false where there is a server. */
export const noQueue = (await isReachable()) ? false : "no NATS is reached; READOUT_NATS names one";

/** Gives addresses of queues that nobody has, and removes them after the tests of the file. */
export function queues(): () => string {
  const made: string[] = [];
  after(async () => {
    for (const address of made) await removeQueue(address);
  });
  return () => {
    const address = `${server}/readout_test_${process.pid}_${Math.floor(Math.random() * 2 ** 40).toString(36)}`;
    made.push(address);
    return address;
  };
}

/** Does something with an open queue, and closes it. */
export async function withQueue<T>(address: string, act: (queue: Queue) => Promise<T>): Promise<T> {
  const queue = await openQueue(address);
  try {
    return await act(queue);
  } finally {
    await queue.close();
  }
}

/** Removes the streams of a queue. */
export async function removeQueue(address: string): Promise<void> {
  await withQueue(address, async ({ manager, stream, deadStream, begunStream }) => {
    await manager.streams.delete(stream);
    await manager.streams.delete(deadStream);
    await manager.streams.delete(begunStream);
  });
}

async function isReachable(): Promise<boolean> {
  try {
    const connection = await connect({
      servers: server.replace(/^\w+:\/\//u, ""),
      timeout: 2000,
      reconnect: false,
    });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
