import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { entityTag } from "../../api/entity-tag.ts";
import type { Site, SiteFile } from "../../api/site.ts";
import { sha256 } from "../ingest/coder-version.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".gz": "application/gzip",
};

/** What is packed already travels as it is. */
const isWorthPacking = /\.(?:html|js|css|json|txt|svg|webmanifest)$/u;

/**
 * Serves the files of the page from memory, by the paths that they have and no other: no path of a request is ever put
 * together with a folder.
 *
 * @param page files of the built page, which are there at once
 * @param rest what the reader packs, by the same paths; it is asked for once the page is opened
 */
export function pageSite(
  page: ReadonlyMap<string, Uint8Array>,
  rest: () => Promise<ReadonlyMap<string, Uint8Array>>,
): Site {
  const files = new Map<string, SiteFile>();
  let packing: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const later = /^(?:resources\.json|outlets\.json|offline\.js|(?:reader|examples)\/[\w.-]+)$/u;

  function pack(): Promise<ReadonlyMap<string, Uint8Array>> {
    packing ??= rest().catch((error) => {
      packing = undefined;
      throw error;
    });
    return packing;
  }

  async function bytesOf(name: string): Promise<Uint8Array | undefined> {
    if (later.test(name)) return (await pack()).get(name);
    // Whoever opens the page will want its reader next.
    if (name === "index.html") pack().catch(() => {});
    return page.get(name);
  }

  return {
    async file(path) {
      const name = path === "/" ? "index.html" : path.slice(1);
      const known = files.get(name);
      if (known) return known;
      const bytes = await bytesOf(name);
      if (!bytes) return undefined;
      const file = siteFile(name, bytes);
      files.set(name, file);
      return file;
    },
  };
}

function siteFile(name: string, bytes: Uint8Array): SiteFile {
  const packed: Record<"br" | "gzip", Promise<Uint8Array> | undefined> = { br: undefined, gzip: undefined };
  return {
    contentType: types[extname(name)] ?? "application/octet-stream",
    tag: entityTag(sha256(bytes)),
    isNamedForContent: name.startsWith("reader/"),
    async bytes(encodings) {
      if (!isWorthPacking.test(name)) return { body: bytes };
      for (const encoding of ["br", "gzip"] as const)
        if (takes(encodings, encoding)) {
          packed[encoding] ??= packers[encoding](bytes);
          return { body: await packed[encoding], encoding };
        }
      return { body: bytes };
    },
  };
}

const packers = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
};

/** Tells whether `accept-encoding` names it, and does not take it back: `br;q=0`. */
function takes(encodings: string, encoding: string): boolean {
  return encodings
    .split(",")
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(";")
        .map((each) => each.trim()),
    )
    .some(([name, weight = ""]) => name === encoding && !/^q=0(?:\.0*)?$/u.test(weight));
}
