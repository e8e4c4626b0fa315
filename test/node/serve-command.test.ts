import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { openStore } from "../../src/node/store/open-store.ts";
import { archive, reportOf } from "../support/archive.ts";
import { rawGet, type ServedProcess, serveProcess } from "../support/served.ts";
import { run } from "../support/shell.ts";
import { put, scratchFolder, storeIn } from "../support/store.ts";

const folder = scratchFolder();
const path = join(folder, "test.db");

async function fill(): Promise<void> {
  const store = await storeIn(folder);
  await put(store, archive);
  await store.close();
}

/** Sends bytes as they are and returns all that comes back until the other side closes. */
async function spoken(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk;
  });
  socket.on("error", () => {});
  socket.write(bytes);
  await once(socket, "close");
  return heard;
}

describe("readout serve", () => {
  let served: ServedProcess;
  let address: string;

  before(async () => {
    await fill();
    served = await serveProcess(["--store", path, "--log", "json"]);
    address = `http://127.0.0.1:${served.port}`;
  });
  it("answers from the store", async () => {
    const response = await fetch(`${address}/api/events?pair=RUS,UKR&order=day`);
    assert.equal(response.headers.get("content-type"), "application/json");
    const { rows } = (await response.json()) as { rows: { id: string }[] };
    assert.deepEqual(
      rows.map(({ id }) => id),
      ["r1#e3", "r2#e3", "r3#e2"],
    );
    const head = await fetch(`${address}/api/events`, { method: "HEAD" });
    assert.deepEqual([head.status, await head.text()], [200, ""]);
  });

  it("gives a list as a file, part by part", async () => {
    const response = await fetch(`${address}/api/events?format=csv`);
    assert.equal(response.headers.get("transfer-encoding"), "chunked");
    assert.equal((await response.text()).trimEnd().split("\r\n").length, 10);
  });

  it("serves the page, packed, with a policy that lets nothing in from elsewhere", async () => {
    const page = await rawGet(served.port, "/", { host: "localhost", "accept-encoding": "gzip, br" });
    assert.deepEqual([page.status, page.headers["content-type"]], [200, "text/html; charset=utf-8"]);
    assert.equal(page.headers["content-encoding"], "br");
    assert.match(brotliDecompressSync(page.body).toString(), /^<!doctype html>/u);
    const policy = String(page.headers["content-security-policy"]);
    assert.match(policy, /^default-src 'none'; .*script-src 'self';/u);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/u);
    const script = await rawGet(served.port, "/page.js", { host: "localhost", "accept-encoding": "gzip" });
    assert.equal(script.headers["content-type"], "text/javascript; charset=utf-8");
    assert.ok(gunzipSync(script.body).length > 10_000);
    const known = await rawGet(served.port, "/page.js", {
      host: "localhost",
      "if-none-match": String(script.headers.etag),
    });
    assert.deepEqual([known.status, known.body.length], [304, 0]);
  });

  it("serves what the page's reader needs", async () => {
    const resources = (await (await fetch(`${address}/resources.json`)).json()) as {
      url: string;
      size: number;
    }[];
    for (const { url, size } of resources) {
      const file = await rawGet(served.port, `/${url}`, { host: "localhost", "accept-encoding": "gzip" });
      assert.deepEqual(
        [file.status, file.body.length, file.headers["content-encoding"]],
        [200, size, undefined],
      );
      assert.match(String(file.headers["cache-control"]), /immutable/u);
    }
    for (const file of ["/outlets.json", "/offline.js", "/examples/camp-david.json", "/worker.js"])
      assert.equal((await rawGet(served.port, file, { host: "localhost" })).status, 200, file);
  });

  it("has no file but those of the page", async () => {
    for (const asked of [
      "/../package.json",
      "/..%2fpackage.json",
      "/..%2f..%2f..%2fetc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/....//....//etc/passwd",
      "/reader/../../package.json",
      "/reader/..%2f..%2fpackage.json",
      "/examples/..%5c..%5cpackage.json",
      "/..\\package.json",
      "/%00",
      "/page.js%00.html",
      "/page.js/",
      "//page.js",
      "/index.html/../../../test.db",
      "/__proto__",
      "/constructor",
      `/${encodeURIComponent(path)}`,
      "/test.db",
      "/.git/config",
    ]) {
      const answer = await rawGet(served.port, asked, { host: "localhost" });
      assert.ok(answer.status === 404 || answer.status === 400, `${asked}: ${answer.status}`);
      assert.doesNotMatch(answer.body.toString(), /root:|"name": "readout"|SQLite/u);
    }
  });

  it("reads a report that is handed in, on a thread", async () => {
    const ask = (body: object) =>
      fetch(`${address}/api/read`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const response = await ask({
      text: "Dong Jun met Sergei Shoigu in Astana on Friday.",
      published: "2024-04-27",
    });
    const record = (await response.json()) as { readout: string; events: { type: string }[] };
    assert.deepEqual([response.status, record.readout, record.events[0]?.type], [200, "1", "CONSULT"]);
    assert.equal((await ask({ text: "" })).status, 422);
  });

  it("fetches no page from inside the network that it runs in", async () => {
    for (const url of [
      "http://127.0.0.1:1/",
      `${address}/api`,
      "http://localhost/",
      "http://10.0.0.1/",
      "http://192.168.1.1/",
      "http://169.254.169.254/latest/meta-data/",
      "http://[::1]/",
      "http://[::ffff:127.0.0.1]/",
      "http://0.0.0.0/",
      "http://2130706433/",
      "http://0x7f.1/",
    ]) {
      const response = await fetch(`${address}/api/read`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ url }),
      });
      const { code } = (await response.json()) as { code: string };
      assert.deepEqual([response.status, code], [422, "private-address"], url);
    }
    for (const url of [
      "file:///etc/passwd",
      "ftp://example.org/",
      "/etc/passwd",
      "http://user:secret@example.org/",
    ]) {
      const response = await fetch(`${address}/api/read`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ url }),
      });
      const { code, detail } = (await response.json()) as { code: string; detail: string };
      assert.deepEqual([response.status, code], [422, "bad-url"], url);
      assert.doesNotMatch(detail, /secret/u);
    }
  });

  it("answers to no name but this machine's", async () => {
    const answer = await rawGet(served.port, "/api", { host: `evil.example:${served.port}` });
    assert.equal(answer.status, 421);
    const twice = await spoken(
      served.port,
      "GET /api HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    );
    assert.match(twice, /^HTTP\/1\.1 4\d\d /u);
    const absolute = await spoken(
      served.port,
      "GET http://evil.example/api HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    );
    assert.match(absolute, /^HTTP\/1\.1 4\d\d /u);
    assert.match(await spoken(served.port, "GET /api HTTP/1.0\r\n\r\n"), /^HTTP\/1\.1 4\d\d /u);
  });

  it("answers what is no request, or one too large, and goes on", async () => {
    for (const bytes of [
      "\u0000\u0001\u0002 nonsense\r\n\r\n",
      `GET /${"x".repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"y".repeat(40_000)}\r\n\r\n`,
      "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      "GET /api/events/%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "BREW /api HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ])
      assert.match(await spoken(served.port, bytes), /^HTTP\/1\.1 4\d\d /u, bytes.slice(0, 60));
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
  });

  it("says what an address takes", async () => {
    for (const [method, asked] of [
      ["POST", "/api/events"],
      ["DELETE", "/api/reports/r1"],
      ["PUT", "/api/read"],
      ["GET", "/api/read"],
      ["OPTIONS", "/api/events"],
    ] as const) {
      const response = await fetch(`${address}${asked}`, { method });
      assert.equal(response.status, 405, `${method} ${asked}`);
    }
  });

  it("refuses a body that is too large without taking it", async () => {
    const answer = await spoken(
      served.port,
      "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n{",
    );
    assert.match(answer, /^HTTP\/1\.1 413 /u);
  });

  it("sees what another process writes", async () => {
    const tagOf = async () => (await fetch(`${address}/api/events?report=r7`)).headers.get("etag");
    const before = await tagOf();
    const store = await storeIn(folder);
    await put(store, [reportOf("r7", "2024-06-01", [{ actors: ["China", "Russia"] }])]);
    await store.close();
    const response = await fetch(`${address}/api/events?report=r7`, {
      headers: { "if-none-match": before ?? "" },
    });
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as { rows: unknown[] }).rows.length, 1);
  });

  it("has a line in its log for each request, and no more in it than there should be", async () => {
    await fetch(`${address}/api/events?actor=logged-or-not`);
    await rawGet(served.port, "/x%0a%1b[31mred", { host: "localhost" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const lines = served.log().trimEnd().split("\n").slice(2);
    assert.ok(lines.length > 20);
    for (const line of lines) {
      const told = JSON.parse(line) as Record<string, unknown>;
      assert.deepEqual(Object.keys(told).slice(0, 5), ["time", "method", "path", "status", "ms"]);
    }
    assert.ok(!served.log().includes("logged-or-not"));
    assert.ok(!served.log().includes("\u001b"));
  });

  it("ends when it is asked to, with what is under way", async () => {
    const underWay = fetch(`${address}/api/facets`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const stopping = served.stop("SIGTERM");
    assert.equal((await underWay).status, 200);
    assert.equal(await stopping, 0);
    await assert.rejects(fetch(`${address}/api`));
    const store = await openStore(path, { mode: "write" });
    await store.close();
  });
});

describe("readout serve with a token", () => {
  it("takes it from the environment and lets nobody else in", async () => {
    const served = await serveProcess(["--store", path, "--host", "0.0.0.0", "--threads", "1"], {
      READOUT_TOKEN: "a-token-of-some-length",
    });
    const address = `http://127.0.0.1:${served.port}`;
    assert.equal((await fetch(`${address}/api`)).status, 401);
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
    const headers = { authorization: "Bearer a-token-of-some-length" };
    assert.equal((await fetch(`${address}/api`, { headers })).status, 200);
    assert.equal((await fetch(`${address}/?token=a-token-of-some-length`)).status, 200);
    assert.doesNotMatch(served.log(), /a-token-of-some-length/u);
    assert.equal(await served.stop("SIGINT"), 0);
  });
});

describe("readout serve, asked for what it does not do", () => {
  for (const [what, args, status, told] of [
    [
      "another host without a token",
      ["--host", "0.0.0.0"],
      1,
      /others can reach the server.*READOUT_TOKEN=/su,
    ],
    ["another host by its name", ["--host", "192.168.0.7"], 1, /a token is wanted/u],
    ["a token that can be guessed", ["--token", "secret"], 1, /needs 16 letters/u],
    ["a port that is none", ["--port", "99999"], 2, /from 0 to 65535/u],
    ["no threads", ["--threads", "0"], 2, /from 1 to 99/u],
    ["a log of another kind", ["--log", "xml"], 2, /text, json, none/u],
    [
      "an address that is not this machine's",
      ["--host", "203.0.113.7", "--token", "a-token-of-some-length"],
      1,
      /no address of this machine/u,
    ],
  ] as const)
    it(`says so: ${what}`, async () => {
      const ran = await run(["serve", "--store", path, ...args]);
      assert.equal(ran.status, status);
      assert.match(ran.talk, told);
    });

  it("says so: a store that is not there, or is none", async () => {
    const ran = await run(["serve", "--store", join(folder, "nothing.db")]);
    assert.equal(ran.status, 1);
    assert.match(ran.talk, /there is no such store/u);
  });

  it("says so: a port that is taken", async () => {
    const served = await serveProcess(["--store", path, "--log", "none"]);
    const ran = await run(["serve", "--store", path, "--port", String(served.port)]);
    assert.equal(ran.status, 1);
    assert.match(ran.talk, /is taken.*--port/su);
    await served.stop();
  });
});
