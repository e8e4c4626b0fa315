import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ReadoutError } from "../../core/model/error.ts";
import type { Metrics } from "./metrics.ts";

/** What is told of a process's health: `ok`, and why not where it is not. */
export interface Health {
  readonly ok: boolean;
  readonly [detail: string]: unknown;
}

/** A running server of metrics. */
export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The media type of Prometheus' text format. */
export const metricsType = "text/plain; version=0.0.4; charset=utf-8";

/**
 * Serves `/metrics` for Prometheus and `/healthz` for whoever starts processes anew: status 200 where all is well, 503
 * where it is not.
 *
 * @param port 0 for any that is free
 * @throws ReadoutError `port-taken`
 */
export async function serveMetrics(
  port: number,
  metrics: Metrics,
  health: () => Health,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0];
    if (path === "/metrics") response.writeHead(200, { "content-type": metricsType }).end(metrics.text());
    else if (path === "/healthz") {
      const state = health();
      response
        .writeHead(state.ok ? 200 : 503, { "content-type": "application/json" })
        .end(`${JSON.stringify(state)}\n`);
    } else response.writeHead(404, { "content-type": "text/plain" }).end("here are /metrics and /healthz\n");
  });
  // Who scrapes comes from another machine; there is nothing here but counts.
  server.listen(port);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new ReadoutError(
      "port-taken",
      `port ${port}: it cannot be listened to (${error.code}). Give another with --metrics-port.`,
    );
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
