import { createApi } from "../../src/api/api.ts";
import { archiveOf } from "../../src/api/archive-of.ts";
import { loopbackNames } from "../../src/node/serve/loopback.ts";
import { pageSite } from "../../src/node/serve/page-site.ts";
import { startServer } from "../../src/node/serve/start-server.ts";
import { stateOf } from "../../src/node/serve/store-state.ts";
import { readPageFiles } from "../../src/node/site/page-files.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import type { Served } from "./serve.ts";

/** What the page's reader would need is left out, so that nothing is packed: these views ask the store alone. */
const rest = new Map([
  ["offline.js", Buffer.from("")],
  ["outlets.json", Buffer.from("{}")],
]);

/** Serves a store with the page as `readout serve` does, from this thread, at a port that is free. */
export async function serveStore(path: string, page: string): Promise<Served> {
  const store = await openStore(path, { mode: "read" });
  const server = await startServer(
    createApi({
      archive: archiveOf(store, "readout 0.0.0", stateOf(store)),
      version: "0.0.0",
      access: { hosts: loopbackNames },
      site: pageSite(readPageFiles(page), async () => rest),
    }),
    { host: "127.0.0.1", port: 0 },
  );
  return {
    address: `http://127.0.0.1:${server.port}/`,
    close: () => void server.stop(0).then(() => store.close()),
  };
}
