import { Hono } from "hono";
import { ReadoutError } from "../core/model/error.ts";
import { createAnswerCache } from "./answer-cache.ts";
import { answerRoute, type Serving } from "./answer-route.ts";
import { type Access, letIn } from "./guard/access.ts";
import { secured } from "./guard/headers.ts";
import { readJsonBody } from "./guard/read-body.ts";
import { createTurnstile } from "./guard/turnstile.ts";
import { within } from "./guard/within.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { createMetrics } from "./metrics.ts";
import { openApi } from "./openapi.ts";
import { type Problem, problemOf, problemResponse } from "./problem.ts";
import { readHandedIn } from "./read-route.ts";
import type { Reading } from "./reading.ts";
import { routes } from "./routes/index.ts";
import { serveFile } from "./serve-file.ts";
import type { Site } from "./site.ts";

/** A request that was answered. */
export interface Answered {
  readonly method: string;
  /** Without what stands behind `?`, where a token may be. */
  readonly path: string;
  /** As the description has it; `page` for the page's files, `other` for what is not there. */
  readonly route: string;
  readonly status: number;
  /** Until the answer began. */
  readonly milliseconds: number;
  readonly problem?: Problem;
  /** What went wrong, where it is a fault of the program. */
  readonly fault?: unknown;
}

/** What an API stands on. */
export interface ApiOptions extends Pick<Serving, "archive"> {
  /** `0.1.0` */
  readonly version: string;
  readonly access: Access;
  /** Without it no report can be handed in. */
  readonly reading?: Reading;
  readonly site?: Site;
  readonly limits?: Partial<Limits>;
  readonly onAnswer?: (answered: Answered) => void;
  /** Is told what went wrong after an answer began. */
  readonly onBroken?: (path: string, error: unknown) => void;
}

/**
 * Makes the API over a store: a function from a request to its answer, which knows no socket.
 *
 *     const answer = createApi({ archive, version, access: { hosts: ["localhost"] } });
 *     await answer(new Request("http://localhost/api/events?pair=RUS,CHN"));
 */
export function createApi(options: ApiOptions): (request: Request) => Promise<Response> {
  const { archive, version, access, reading, site, onAnswer = () => {}, onBroken = () => {} } = options;
  const limits = { ...usualLimits, ...options.limits };
  const metrics = createMetrics();
  const requests = createTurnstile(limits.requests, "questions");
  const reads = createTurnstile(limits.reads, "readings");
  const serving: Serving = {
    archive,
    version,
    downloads: createTurnstile(limits.downloads, "downloads"),
    cache: createAnswerCache(limits.cachedUnits),
    onBroken,
  };
  const description = JSON.stringify(openApi(version));
  const app = new Hono();

  for (const route of routes)
    app.get(route.path.replace(/\{(\w+)\}/u, ":$1"), ({ req }) =>
      answerRoute(route, req.raw, route.part ? (req.param(route.part.name) ?? "") : "", serving),
    );

  app.get("/api/openapi.json", () => json(description));

  app.post("/api/read", async ({ req }) => {
    if (!reading) throw new ReadoutError("not-found", "this server reads no reports.");
    const leave = reads.enter();
    try {
      const body = await readJsonBody(req.raw, limits.bodyBytes, limits.answerMs);
      const record = await readHandedIn(body, reading);
      metrics.read("read");
      return json(JSON.stringify(record), { "cache-control": "no-store" });
    } catch (error) {
      metrics.read("failed");
      throw error;
    } finally {
      leave();
    }
  });

  app.get("/healthz", async () => {
    await archive.state();
    return json('{"status":"ok"}', { "cache-control": "no-store" });
  });

  app.get("/metrics", async () => {
    const { reports, events, statements } = await archive.summary();
    const text = metrics.text({
      readout_store_reports: ["Reports in the store.", reports],
      readout_store_events: ["Events in the store, by report.", events],
      readout_store_statements: ["Statements in the store.", statements],
      readout_requests_under_way: ["Requests under way.", requests.inside],
    });
    return new Response(text, {
      headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
    });
  });

  app.notFound(async ({ req }) => {
    const { pathname } = new URL(req.url);
    const isTaken = req.method === "GET" || req.method === "HEAD";
    const file = isTaken ? await site?.file(pathname) : undefined;
    if (file) return serveFile(file, req.raw);
    const allowed = allowedAt(pathname);
    if (allowed.length > 0 && !allowed.includes(req.method))
      throw new ReadoutError("wrong-method", `this address takes ${allowed.join(" and ")}.`);
    throw new ReadoutError(
      "not-found",
      "there is nothing at this address. GET /api/openapi.json tells what there is.",
    );
  });

  app.onError((error) => {
    throw error;
  });

  return async (request) => {
    const begin = performance.now();
    const { pathname: path } = new URL(request.url);
    const route = routeOf(path);
    let problem: Problem | undefined;
    let fault: unknown;
    let response: Response;
    try {
      response = await answer(request, path);
    } catch (error) {
      problem = problemOf(error, path === "/api/read");
      if (problem.status === 500) fault = error;
      response = problemResponse(problem);
    }
    const milliseconds = performance.now() - begin;
    metrics.answered(route, response.status, milliseconds / 1000);
    onAnswer({
      method: request.method,
      path,
      route,
      status: response.status,
      milliseconds,
      ...(problem && { problem }),
      ...(fault !== undefined && { fault }),
    });
    return secured(response);
  };

  async function answer(request: Request, path: string): Promise<Response> {
    // Whoever looks after the server asks this without a token; it tells nothing of what is in the store.
    if (path !== "/healthz") {
      const elsewhere = letIn(request, access);
      if (elsewhere) return elsewhere;
    }
    const leave = requests.enter();
    try {
      return await within(path === "/api/read" ? limits.readMs : limits.answerMs, async () =>
        app.fetch(request),
      );
    } finally {
      leave();
    }
  }
}

function json(body: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { headers: { "content-type": "application/json", ...headers } });
}

const others = ["/api/openapi.json", "/api/read", "/healthz", "/metrics"];
const patterns = routes.map(({ path }) => ({
  path,
  form: new RegExp(`^${path.replace(/\{\w+\}/u, "[^/]+")}$`, "u"),
}));

/** The path as the description has it, of which there are few. */
function routeOf(path: string): string {
  const known = others.includes(path) ? path : patterns.find(({ form }) => form.test(path))?.path;
  return known ?? (path.startsWith("/api") ? "other" : "page");
}

/** What an address takes besides what it was asked with. */
function allowedAt(path: string): readonly string[] {
  const route = routeOf(path);
  if (route === "/api/read") return ["POST"];
  return route === "other" ? [] : ["GET", "HEAD"];
}
