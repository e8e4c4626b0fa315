import {
  AckPolicy,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from "@nats-io/jetstream";
import { connect, type NatsConnection, nanos } from "@nats-io/transport-node";
import { ReadoutError } from "../../core/model/error.ts";
import { type QueueAddress, readQueueAddress } from "./queue-address.ts";
import { isBriefly, queueFailure } from "./queue-failure.ts";

/** An open queue: reports that wait for workers, and those that none could read. */
export interface Queue {
  /** Its address, to be told. */
  readonly name: string;
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly stream: string;
  /** Where reports are put. */
  readonly subject: string;
  readonly deadStream: string;
  readonly deadSubject: string;
  /** Where workers note that they begin a report which others had before. */
  readonly begunStream: string;
  /** Bytes that the server takes as one message. */
  readonly largest: number;
  /** Asks of the server, again where it is away for a while. @throws ReadoutError `queue-unreachable` after a minute */
  ask<T>(question: () => Promise<T>): Promise<T>;
  /** Lets go of the server, once what was sent is there. */
  close(): Promise<void>;
}

/** How a queue is to be. What is left out stays as it is, or is as usual. */
export interface QueueOptions {
  /** Reports that wait at most: whoever brings more is kept waiting. */
  readonly mostWaiting?: number | undefined;
  /** Milliseconds without a word from a worker after which its reports go to another. */
  readonly ackWait?: number | undefined;
}

/** The consumer that all workers share. */
export const workers = "workers";

const usual = { mostWaiting: 1_000_000, ackWait: 30_000 };

/** Milliseconds in which the server knows a report that is put in twice. */
const rememberFor = 600_000;

/** Milliseconds for which it is known that a report was begun. */
const noteFor = 86_400_000;

/**
 * Opens a queue, and makes it where it is not there: a stream of reports, each there until it is done, and a stream of
 * those that cannot be.
 *
 * @throws ReadoutError `bad-address`, `queue-unreachable`, `queue-refused`, `no-jetstream`, `other-stream`
 */
export async function openQueue(written: string, options: QueueOptions = {}): Promise<Queue> {
  const address = readQueueAddress(written);
  const connection = await connectTo(address);
  try {
    const manager = await jetstreamManager(connection, { timeout: 10_000 });
    const queue: Queue = {
      name: address.name,
      connection,
      client: jetstream(connection, { timeout: 10_000 }),
      manager,
      stream: address.stream,
      subject: `${address.stream}.reports`,
      deadStream: `${address.stream}_dead`,
      deadSubject: `${address.stream}.dead`,
      begunStream: `${address.stream}_begun`,
      largest: connection.info?.max_payload ?? 2 ** 20,
      ask: (question) => askAgain(question, address.name),
      close: () => connection.drain().catch(() => {}),
    };
    await makeStreams(queue, options);
    await makeConsumer(queue, options);
    return queue;
  } catch (error) {
    await connection.close();
    throw queueFailure(address.name, error);
  }
}

async function connectTo({ servers, user, password, isSecure, name }: QueueAddress): Promise<NatsConnection> {
  try {
    return await connect({
      servers: [...servers],
      name: "readout",
      ...(user === undefined ? {} : { user, pass: password ?? "" }),
      ...(isSecure ? { tls: {} } : {}),
      // A server that is started anew is waited for; its work is not lost.
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
    });
  } catch (error) {
    throw queueFailure(name, error);
  }
}

async function makeStreams(queue: Queue, { mostWaiting }: QueueOptions): Promise<void> {
  const { manager, stream, subject, deadStream, deadSubject } = queue;
  const wanted = {
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    duplicate_window: nanos(rememberFor),
  };
  const there = await makeStream(queue, {
    ...wanted,
    name: stream,
    subjects: [subject],
    max_msgs: mostWaiting ?? usual.mostWaiting,
  });
  if (there.retention !== RetentionPolicy.Workqueue || !there.subjects?.includes(subject))
    throw new ReadoutError(
      "other-stream",
      `${queue.name}: the server has a stream '${stream}' that is no queue of readout. Name another.`,
    );
  if (mostWaiting !== undefined && there.max_msgs !== mostWaiting)
    await manager.streams.update(stream, { max_msgs: mostWaiting });
  await makeStream(queue, {
    ...wanted,
    name: deadStream,
    subjects: [deadSubject],
    retention: RetentionPolicy.Limits,
  });
  await makeStream(queue, {
    name: queue.begunStream,
    subjects: [`${stream}.begun.*`],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    max_msgs_per_subject: 10,
    max_age: nanos(noteFor),
  });
}

async function makeStream(
  { manager }: Queue,
  config: Partial<StreamConfig> & { name: string },
): Promise<StreamConfig> {
  const find = () => manager.streams.info(config.name).then((info) => info.config);
  return find().catch(() =>
    // Another may be making it in the same moment.
    manager.streams.add(config).then(
      (info) => info.config,
      (error) => find().catch(() => Promise.reject(error)),
    ),
  );
}

async function makeConsumer({ manager, stream }: Queue, { ackWait }: QueueOptions): Promise<void> {
  const config = {
    durable_name: workers,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ackWait ?? usual.ackWait),
    // Workers count for themselves, and say why they give a report up; the server would drop it without a word.
    max_deliver: -1,
    max_ack_pending: 100_000,
  };
  const known = await manager.consumers.info(stream, workers).catch(() => undefined);
  if (!known) await manager.consumers.add(stream, config);
  else if (ackWait !== undefined && known.config.ack_wait !== config.ack_wait)
    await manager.consumers.update(stream, workers, { ack_wait: config.ack_wait });
}

/** Milliseconds after which reports that nobody has still lie there, and are not just being removed. */
const inPassing = 1000;

/**
 * Has the server hand out again what lies in the queue though it counts nothing as waiting or in work: one that dies amid
 * work may lose track of a report, or know that it is done and not remove it. Either way it is to be handed out once more,
 * which changes nothing where it was done.
 *
 * @returns whether there was any
 */
export async function redeliverStuck(queue: Queue): Promise<boolean> {
  if (!(await isStuck(queue))) return false;
  await new Promise((resolve) => setTimeout(resolve, inPassing));
  if (!(await isStuck(queue))) return false;
  const { manager, stream, ask } = queue;
  const { config } = await ask(() => manager.consumers.info(stream, workers));
  // Another may have had the same thought.
  await manager.consumers.delete(stream, workers).catch(() => {});
  await ask(() => makeConsumer(queue, { ackWait: Math.round((config.ack_wait ?? 0) / 1e6) || undefined }));
  return true;
}

async function isStuck(queue: Queue): Promise<boolean> {
  const { waiting, inWork } = await waitingIn(queue);
  if (waiting + inWork > 0) return false;
  const { state } = await queue.ask(() => queue.manager.streams.info(queue.stream));
  return state.messages > 0;
}

/** Returns how many reports nobody has yet, and how many workers have. */
export async function waitingIn({
  ask,
  manager,
  stream,
}: Queue): Promise<{ waiting: number; inWork: number }> {
  const { num_pending, num_ack_pending } = await ask(() => manager.consumers.info(stream, workers));
  return { waiting: num_pending, inWork: num_ack_pending };
}

/** Seconds that a server may be away in which it is asked again. */
const awayFor = 60;

async function askAgain<T>(question: () => Promise<T>, name: string): Promise<T> {
  for (let asked = 0; ; asked++)
    try {
      return await question();
    } catch (error) {
      if (!isBriefly(error) || asked >= awayFor) throw queueFailure(name, error);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
}
