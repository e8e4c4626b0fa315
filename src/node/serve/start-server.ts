import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { ReadoutError } from "../../core/model/error.ts";

/** A server that listens. */
export interface Listening {
  /** The port that it got, where 0 was asked for. */
  readonly port: number;
  /** Takes no more requests, lets those under way end for so long, then cuts them off. */
  stop(milliseconds: number): Promise<void>;
}

/** How long somebody may take to say what he wants, in milliseconds. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
}

const usualPatience: Patience = { headersMs: 10_000, requestMs: 30_000 };

/** Serves what a function answers. @throws ReadoutError `port-taken`, `no-such-host` */
export async function startServer(
  answer: (request: Request) => Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
  { headersMs, requestMs }: Patience = usualPatience,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: answer,
    serverOptions: {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(5000, headersMs),
      keepAliveTimeout: 5000,
      maxHeaderSize: 16_384,
    },
  }) as import("node:http").Server;
  server.maxConnections = 512;
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw listenFailure(error as NodeJS.ErrnoException, host, port);
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop(milliseconds) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
      await closed;
      clearTimeout(timer);
    },
  };
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === "EADDRINUSE")
    return new ReadoutError(
      "port-taken",
      `port ${port} is taken on ${host}: another program listens there. Name another with --port, or 0 for any.`,
    );
  if (error.code === "EACCES")
    return new ReadoutError(
      "port-taken",
      `port ${port} is not for everybody. Name one above 1023 with --port.`,
    );
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND" || error.code === "EAI_AGAIN")
    return new ReadoutError("no-such-host", `${host} is no address of this machine. Name one with --host.`);
  return error;
}
