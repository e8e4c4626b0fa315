/** Keeps the page in the browser, so that it opens without a network. What it holds is written in front of it. */
declare const site: { readonly version: string; readonly files: readonly string[] };

/** As much of a service worker's inside as is used here; the types of page and worker do not go together. */
interface Inside {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: "install" | "activate", listen: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", listen: (event: Fetched) => void): void;
}
interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetched {
  readonly request: globalThis.Request;
  respondWith(answer: Promise<Response>): void;
}
const inside = globalThis as unknown as Inside;
const shell = `readout-page-${site.version}`;

inside.addEventListener("install", (event) =>
  event.waitUntil(
    // Past the browser's own cache: it may hold files of the version before.
    caches
      .open(shell)
      .then((cache) => cache.addAll(site.files.map((file) => new Request(file, { cache: "reload" })))),
  ),
);

inside.addEventListener("activate", (event) =>
  event.waitUntil(dropOlder().then(() => inside.clients.claim())),
);

inside.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === inside.location.origin)
    event.respondWith(answer(event.request));
});

/** How long the page itself is waited for before the one that was kept is shown, in milliseconds. */
const patience = 3000;

/**
 * The page itself comes from its server, where that answers: another site may be served at this address by now, as
 * often on one's own machine. All that it needs comes from what was kept with it.
 */
async function answer(request: globalThis.Request): Promise<Response> {
  const cache = await caches.open(shell);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  if (request.mode !== "navigate" && !isHead(request.url)) return kept;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  const fresh = await Promise.race([fetch(request).catch(() => undefined), late]);
  return fresh?.ok ? fresh : kept;
}

/** Whether there is a store is asked anew each time: what is served here may have got one. */
function isHead(url: string): boolean {
  return new URL("api", inside.location.href).href === url;
}

async function dropOlder(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith("readout-page-") && name !== shell) await caches.delete(name);
}
