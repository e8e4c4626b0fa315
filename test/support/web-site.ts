import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a site of a test answers at a path. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine, for as long as a test needs it. */
export interface WebSite {
  readonly origin: string;
  readonly host: string;
  /** Paths that were asked for, in order. */
  readonly visits: readonly string[];
  /** May be changed while it runs; a text is answered as a page. */
  readonly answers: Map<string, string | Answering>;
  close(): void;
}

export async function openSite(answers: Readonly<Record<string, string | Answering>> = {}): Promise<WebSite> {
  const held = new Map(Object.entries(answers));
  const visits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    visits.push(path);
    const answer = held.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === "string") response.setHeader("content-type", typeOf(answer)).end(answer);
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    visits,
    answers: held,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function typeOf(answer: string): string {
  if (answer.startsWith("<?xml") || answer.startsWith("<rss")) return "application/rss+xml";
  return answer.startsWith("<") ? "text/html" : "text/plain";
}
