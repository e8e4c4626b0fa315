import type { SiteResource } from "../../site/site-resource.ts";

const cacheName = "readout-resources";

/**
 * Fetches what the reader needs, unpacked, by name. What was fetched once is kept by the browser, so that the page
 * reads without a network; what an older site left there is thrown away.
 *
 * @param progress is told how many of how many bytes are here
 */
export async function fetchResources(
  resources: readonly SiteResource[],
  base: string,
  progress: (loaded: number, total: number) => void,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const total = resources.reduce((sum, { size }) => sum + size, 0);
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    progress(loaded, total);
  };
  const kept = await keptBefore();
  const found = await Promise.all(
    resources.map(async ({ name, url }) => {
      const response = await respond(new URL(url, base).href, kept);
      return [name, await unpack(response, count)] as const;
    }),
  );
  await tidy(
    kept,
    resources.map(({ url }) => new URL(url, base).href),
  );
  return new Map(found);
}

/** The browser's store of answers; undefined where it has none for this page, as on a plain address. */
async function keptBefore(): Promise<Cache | undefined> {
  try {
    return await caches.open(cacheName);
  } catch {
    return undefined;
  }
}

async function respond(url: string, kept: Cache | undefined): Promise<Response> {
  const before = await kept?.match(url);
  if (before) return before;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  // A full disk is no reason not to read.
  await kept?.put(url, response.clone()).catch(() => undefined);
  return response;
}

async function unpack(response: Response, count: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) throw new Error(`${response.url} is empty`);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        count(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
  const unpacked = new Response(counted.pipeThrough(new DecompressionStream("gzip")));
  return new Uint8Array(await unpacked.arrayBuffer());
}

async function tidy(kept: Cache | undefined, wanted: readonly string[]): Promise<void> {
  if (!kept) return;
  for (const { url } of await kept.keys()) if (!wanted.includes(url)) await kept.delete(url);
}
