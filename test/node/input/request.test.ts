import assert from "node:assert/strict";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { after, describe, it } from "node:test";
import { openSite } from "../../support/web-site.ts";

const site = await openSite({
  "/page": (_, response) => response.setHeader("connection", "close").end("One"),
});

/** Addresses that a name has, one list for each time that it is asked for. */
let addresses: string[][] = [];
const usual = dns.lookup;
dns.lookup = ((
  _: string,
  __: object,
  done: (error: null, found: { address: string; family: number }[]) => void,
) => {
  const found = addresses.shift() ?? [];
  done(
    null,
    found.map((address) => ({ address, family: 4 })),
  );
}) as unknown as typeof dns.lookup;
syncBuiltinESMExports();
const { request } = await import("../../../src/node/input/request.ts");

const { port } = new URL(site.origin);

/** Asks for a page by a name, where this machine stands for the open internet. */
const ask = () =>
  request(
    `http://changing.example:${port}/page`,
    { types: /./u, headers: {} },
    { isAllowed: (address) => address === "127.0.0.1", milliseconds: 2000, bytes: 1000, redirects: 0 },
  );

describe("a name that changes its address", () => {
  after(() => {
    dns.lookup = usual;
    syncBuiltinESMExports();
    site.close();
  });

  it("is asked for once: what was checked is what is visited", async () => {
    addresses = [["127.0.0.1"], ["10.0.0.1"]];
    assert.equal((await ask()).status, 200);
    assert.deepEqual(addresses, [["10.0.0.1"]]);
    await assert.rejects(ask(), { code: "private-address" });
  });

  it("is refused if one of its addresses is private", async () => {
    addresses = [["127.0.0.1", "169.254.169.254"]];
    await assert.rejects(ask(), { code: "private-address" });
  });
});
