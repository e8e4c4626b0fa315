import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { download } from "../../../src/node/input/download.ts";
import type { RequestLimits } from "../../../src/node/input/request.ts";

const answers: Readonly<Record<string, RequestListener>> = {
  "/page": (_, response) => response.setHeader("content-type", "text/html").end("<p>page"),
  "/packed": (_, response) =>
    response
      .writeHead(200, { "content-encoding": "gzip", "content-type": "text/html" })
      .end(gzipSync("packed")),
  "/bomb": (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(5000))),
  "/broken": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
  "/long": (_, response) => response.end("x".repeat(5000)),
  "/moved": (_, response) => response.writeHead(302, { location: "/page" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/astray": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/inside": (_, response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end(),
  "/picture": (_, response) => response.setHeader("content-type", "image/png").end("x"),
  "/silent": () => {},
};

const server = createServer((request, response) => {
  const answer = answers[request.url ?? ""];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const { port } = server.address() as AddressInfo;

const limits: RequestLimits = {
  isAllowed: (address) => address === "127.0.0.1",
  milliseconds: 500,
  bytes: 1000,
  redirects: 2,
};

describe("download", () => {
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const fetched = async (path: string) => {
    const { bytes, url } = await download(`http://127.0.0.1:${port}${path}`, limits);
    return { text: new TextDecoder().decode(bytes), url };
  };

  it("gives the page and where it stands", async () => {
    assert.deepEqual(await fetched("/page"), { text: "<p>page", url: `http://127.0.0.1:${port}/page` });
  });

  it("follows a redirect", async () => {
    assert.deepEqual(await fetched("/moved"), { text: "<p>page", url: `http://127.0.0.1:${port}/page` });
  });

  it("unpacks", async () => {
    assert.equal((await fetched("/packed")).text, "packed");
  });

  for (const [path, code] of [
    ["/bomb", "too-large"],
    ["/broken", "network"],
    ["/long", "too-large"],
    ["/round", "too-many-redirects"],
    ["/astray", "bad-url"],
    ["/inside", "private-address"],
    ["/picture", "not-a-page"],
    ["/silent", "network"],
    ["/nowhere", "http-status"],
  ] as const)
    it(`refuses ${path}: ${code}`, async () => {
      await assert.rejects(fetched(path), { name: "ReadoutError", code });
    });

  it("keeps a password out of what it says", async () => {
    await assert.rejects(
      download("http://user:secret@example.org/"),
      (error: Error) => !/secret/u.test(error.message),
    );
  });

  for (const [url, code] of [
    [`http://127.0.0.1:${port}/page`, "private-address"],
    [`http://localhost:${port}/page`, "private-address"],
    [`http://[::1]:${port}/page`, "private-address"],
    [`http://2130706433:${port}/page`, "private-address"],
    ["http://[::ffff:127.0.0.1]/", "private-address"],
    ["file:///etc/passwd", "bad-url"],
    ["ftp://example.org/", "bad-url"],
    ["http://user:secret@example.org/", "bad-url"],
    ["http://", "bad-url"],
  ] as const)
    it(`never goes to ${url}`, async () => {
      await assert.rejects(download(url), { name: "ReadoutError", code });
    });
});
