import { ReadoutError } from "../core/model/error.ts";
import type { AnswerCache } from "./answer-cache.ts";
import type { Archive } from "./archive.ts";
import { type DownloadFormat, downloadFormats } from "./downloads/download-format.ts";
import { streamRows } from "./downloads/stream-rows.ts";
import { entityTag, isKnown } from "./entity-tag.ts";
import type { Turnstile } from "./guard/turnstile.ts";
import type { Asked, Route } from "./routes/route.ts";

/** What answers stand on. */
export interface Serving {
  readonly archive: Archive;
  readonly version: string;
  readonly downloads: Turnstile;
  readonly cache: AnswerCache;
  /** Is told what went wrong after an answer began. */
  readonly onBroken: (path: string, error: unknown) => void;
}

/**
 * Answers from the store: as JSON, as a download, or that nothing has changed.
 *
 * @throws ReadoutError of parameters, `not-found`, `busy`, and those of the store
 */
export async function answerRoute(
  route: Route,
  request: Request,
  part: string,
  serving: Serving,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = route.ask(searchParams, part);
  const format = formatOf(asked, request.headers.get("accept") ?? "");
  // Before the question: an answer may be newer than its tag, and is asked for once more; it is never older.
  const state = await serving.archive.state();
  const tag = entityTag(state, serving.version, format?.id ?? "json");
  const headers = { etag: tag, "cache-control": "private, no-cache", vary: "accept" };
  if (isKnown(tag, request.headers.get("if-none-match"))) return new Response(null, { status: 304, headers });
  if (format && asked.download) return download(asked, format, request, serving, headers);
  const body = await serving.cache.get(state, `${route.id} ${part} ${searchParams}`, async () => {
    const answer = await asked.answer(serving.archive);
    return answer && JSON.stringify(answer);
  });
  if (body === undefined)
    throw new ReadoutError(
      "not-found",
      `the store has no ${route.part?.name ?? "thing"} '${part.slice(0, 200)}'.`,
    );
  return new Response(body, {
    headers: { ...headers, "content-type": "application/json" },
  });
}

/** What is asked for by `format`, else by what the asker likes best: `accept`. */
function formatOf({ format, download }: Asked, accept: string): DownloadFormat | undefined {
  if (!download || format === "json") return undefined;
  if (format) return downloadFormats.find(({ id }) => id === format);
  const best = accept.split(",", 1)[0]?.split(";", 1)[0]?.trim().toLowerCase();
  return downloadFormats.find(({ contentType }) => contentType.split(";", 1)[0] === best);
}

async function download(
  asked: Asked,
  format: DownloadFormat,
  request: Request,
  { archive, downloads, onBroken }: Serving,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const list = asked.download?.(archive);
  if (!list) throw new TypeError("no list to be taken away");
  const all = {
    ...headers,
    "content-type": format.contentType,
    "content-disposition": `attachment; filename="${list.table.name}.${format.id}"`,
  };
  if (request.method === "HEAD") return new Response(null, { headers: all });
  const leave = downloads.enter();
  try {
    const body = await streamRows(list, format, (error) => {
      leave();
      if (error !== undefined) onBroken(new URL(request.url).pathname, error);
    });
    return new Response(body, { headers: all });
  } catch (error) {
    leave();
    throw error;
  }
}
