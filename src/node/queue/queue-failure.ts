import { JetStreamApiError } from "@nats-io/jetstream";
import {
  AuthorizationError,
  ClosedConnectionError,
  ConnectionError,
  NoRespondersError,
  RequestError,
  TimeoutError,
} from "@nats-io/transport-node";
import { ReadoutError } from "../../core/model/error.ts";

/** Whether an error may go away by itself, as that of a server that is started anew. */
export function isBriefly(error: unknown): boolean {
  return (
    error instanceof TimeoutError ||
    error instanceof NoRespondersError ||
    error instanceof RequestError ||
    error instanceof ConnectionError ||
    // Another worker has it made anew.
    (error instanceof Error && /consumer (?:deleted|not found)/iu.test(error.message)) ||
    // 503: JetStream is there and not ready yet.
    (error instanceof JetStreamApiError && error.status === 503 && error.code !== streamFull)
  );
}

/** Whether the server refuses a report since as many wait as may. */
export function isFull(error: unknown): boolean {
  return error instanceof JetStreamApiError && /maximum (?:messages|bytes) exceeded/iu.test(error.message);
}

const streamFull = 10_077;

/** Puts what a server of NATS says into words; another error stays as it is. */
export function queueFailure(name: string, error: unknown): unknown {
  if (error instanceof ReadoutError) return error;
  const { message } = error as Error;
  const told = (code: string, words: string) => new ReadoutError(code, `${name}: ${words} (${message})`);
  if (error instanceof AuthorizationError || /authorization/iu.test(message))
    return told("queue-refused", "the server refuses this user or password. Check them.");
  if (/jetstream not enabled|no responders/iu.test(message))
    return told("no-jetstream", "the server keeps no streams. Start it with 'nats-server --jetstream'.");
  if (
    isBriefly(error) ||
    error instanceof ClosedConnectionError ||
    /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|connection refused/iu.test(
      `${message} ${(error as NodeJS.ErrnoException).code}`,
    )
  )
    return told(
      "queue-unreachable",
      "the server cannot be reached. Check host and port, and that nats-server runs there.",
    );
  return error;
}
