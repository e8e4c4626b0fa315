import { isKnown } from "./entity-tag.ts";
import type { SiteFile } from "./site.ts";

/** Answers with a file of the page. */
export async function serveFile(file: SiteFile, { headers }: Request): Promise<Response> {
  const usual = {
    "content-type": file.contentType,
    "cache-control": file.isNamedForContent ? "public, max-age=31536000, immutable" : "no-cache",
    etag: file.tag,
    vary: "accept-encoding",
  };
  if (isKnown(file.tag, headers.get("if-none-match")))
    return new Response(null, { status: 304, headers: usual });
  const { body, encoding } = await file.bytes(headers.get("accept-encoding") ?? "");
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: {
      ...usual,
      "content-length": String(body.length),
      ...(encoding && { "content-encoding": encoding }),
    },
  });
}
