import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { describe, it } from "node:test";
import { startServer } from "../../../src/node/serve/start-server.ts";
import { until } from "../../support/until.ts";

const impatient = { headersMs: 200, requestMs: 500 };

/** What comes back until the other side closes. */
async function spoken(port: number, parts: readonly string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk;
  });
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  await once(socket, "close");
  return heard;
}

describe("a server", { timeout: 600_000 }, () => {
  it("closes upon who says what he wants too slowly", async () => {
    const server = await startServer(
      async (request) => new Response(await request.text()),
      { host: "127.0.0.1", port: 0 },
      impatient,
    );
    const head = "POST / HTTP/1.1\r\nHost: localhost\r\n";
    assert.match(await spoken(server.port, [head]), /^HTTP\/1\.1 408 /u);
    assert.match(
      await spoken(server.port, [`${head}Content-Length: 100\r\n\r\n`, "a"]),
      /^(?:HTTP\/1\.1 408 |$)/u,
    );
    await server.stop(100);
  });

  it("waits for what is under way when it ends, and cuts off what does not come to an end", async () => {
    let asked = 0;
    const server = await startServer(
      async ({ url }) => {
        asked++;
        if (url.endsWith("/never")) await new Promise(() => {});
        await new Promise((resolve) => setTimeout(resolve, 200));
        return new Response("done");
      },
      { host: "127.0.0.1", port: 0 },
    );
    const address = `http://127.0.0.1:${server.port}`;
    const soon = fetch(address);
    const never = fetch(`${address}/never`);
    never.catch(() => {});
    await until("both were asked", () => asked === 2);
    const begin = performance.now();
    await server.stop(2000);
    assert.ok(performance.now() - begin >= 1900);
    assert.equal(await (await soon).text(), "done");
    await assert.rejects(never);
    await assert.rejects(fetch(address));
  });

  it("says what stands in the way of listening", async () => {
    const server = await startServer(async () => new Response(""), { host: "127.0.0.1", port: 0 });
    const again = startServer(async () => new Response(""), { host: "127.0.0.1", port: server.port });
    await assert.rejects(again, { code: "port-taken" });
    await assert.rejects(
      startServer(async () => new Response(""), { host: "no.such.host.invalid", port: 0 }),
      {
        code: "no-such-host",
      },
    );
    await server.stop(100);
  });
});
