import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Answered } from "../../src/api/api.ts";
import { tokenCheck } from "../../src/node/serve/token.ts";
import { handedIn, quickReading, shelf } from "../support/api.ts";
import { record } from "../support/record.ts";
import { withArticle } from "../support/store.ts";

const made = await shelf();
const token = "a-token-of-some-length";

async function codeOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { code: string }).code;
}

describe("without a token", () => {
  const ask = made.ask();

  for (const host of ["localhost:8722", "127.0.0.1:8722", "[::1]:8722", "LOCALHOST"])
    it(`answers to ${host}`, async () => {
      assert.equal((await ask("/api", { headers: { host } })).status, 200);
    });

  for (const host of [
    "evil.example",
    "evil.example:8722",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "localhost@evil.example",
    "evil.example/localhost",
    "10.0.0.5:8722",
    "",
  ])
    it(`does not answer to '${host}', whose name may have been turned to this machine`, async () => {
      for (const path of ["/api", "/", "/metrics", "/api/openapi.json", "/nothing"]) {
        const response = await ask(path, { headers: { host } });
        assert.deepEqual([response.status, await codeOf(response)], [421, "foreign-host"]);
      }
      const posted = await ask("/api/read", handedIn({ text: "A report." }, { host }));
      assert.equal(posted.status, 421);
    });

  it("tells who looks after the server that it is there, and no more", async () => {
    const response = await ask("/healthz", { headers: { host: "10.1.1.1" } });
    assert.deepEqual([response.status, await response.json()], [200, { status: "ok" }]);
  });
});

describe("a page of another site", () => {
  const ask = made.ask();

  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "http://localhost:9999", host: "localhost:8722" },
    { origin: "http://evil.example", host: "localhost" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ] as Record<string, string>[])
    it(`may not have a report read: ${JSON.stringify(headers)}`, async () => {
      const response = await ask("/api/read", handedIn({ text: "A report." }, headers));
      assert.deepEqual([response.status, await codeOf(response)], [403, "foreign-origin"]);
    });

  it("may not do so with a form either, which needs no leave", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "",
    ]) {
      const response = await ask("/api/read", {
        method: "POST",
        headers: { "content-type": type },
        body: '{"text":"A report."}',
      });
      assert.deepEqual([response.status, await codeOf(response)], [415, "not-json"]);
    }
  });

  it("is given no leave to read answers, and may not frame them", async () => {
    const { headers } = await ask("/api", { headers: { origin: "https://evil.example" } });
    assert.equal(headers.get("access-control-allow-origin"), null);
    assert.equal(headers.get("cross-origin-resource-policy"), "same-origin");
    assert.match(headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/u);
  });

  it("is not the page itself, nor a program", async () => {
    const own = { origin: "http://localhost:8722", host: "localhost:8722", "sec-fetch-site": "same-origin" };
    assert.equal((await ask("/api/read", handedIn({ text: "A report." }, own))).status, 200);
    assert.equal((await ask("/api/read", handedIn({ text: "A report." }))).status, 200);
  });
});

describe("with a token", () => {
  const ask = made.ask({ access: { hosts: ["localhost"], isToken: tokenCheck(token) } });

  it("lets nobody in without it, and tells nothing", async () => {
    const guesses: Record<string, string>[] = [
      {},
      { authorization: "Bearer " },
      { authorization: `Bearer ${token.slice(0, -1)}` },
      { authorization: `Bearer ${token}x` },
      { authorization: `Bearer ${token.toUpperCase()}` },
      { authorization: `Basic ${token}` },
      { authorization: token },
      { cookie: "readout-token=" },
      { cookie: `readout-token=${token}x` },
      { cookie: `other=${token}` },
      { cookie: "readout-token=%E0%A4%A" },
    ];
    for (const headers of guesses)
      for (const path of [
        "/",
        "/api",
        "/api/events",
        "/metrics",
        "/api/openapi.json",
        "/nothing",
        "/page.js",
      ]) {
        const response = await ask(path, { headers });
        assert.deepEqual(
          [response.status, await codeOf(response)],
          [401, "no-token"],
          JSON.stringify(headers),
        );
        assert.equal(response.headers.get("www-authenticate"), "Bearer");
      }
    assert.equal((await ask("/api?token=guess")).status, 401);
    assert.equal((await ask(`/api?token=${token}&token=x`)).status, 200);
    assert.equal((await ask("/api/read", handedIn({ text: "A report." }))).status, 401);
  });

  it("lets in who has it, by whatever name", async () => {
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { authorization: `bearer ${token}`, host: "newsroom.example" },
      { cookie: `a=b; readout-token=${token}; c=d` },
    ] as Record<string, string>[])
      assert.equal((await ask("/api", { headers })).status, 200);
    assert.equal((await ask(`/api?token=${token}`)).status, 200);
  });

  it("gives a browser a cookie, and takes the token out of the address", async () => {
    const response = await ask(`/?x=1&token=${token}`, { headers: { accept: "text/html" } });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get("location"), "/?x=1");
    const cookie = response.headers.get("set-cookie") ?? "";
    assert.match(
      cookie,
      /^readout-token=a-token-of-some-length; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/u,
    );
    assert.equal((await ask("/api", { headers: { cookie: cookie.split(";")[0] ?? "" } })).status, 200);
  });

  it("never sends a browser to another host with it", async () => {
    const response = await ask(`//evil.example/?token=${token}`, { headers: { accept: "text/html" } });
    assert.equal(response.headers.get("location"), "/evil.example/");
  });

  it("has a page of another site stay outside though the browser sends the cookie along", async () => {
    const headers = { cookie: `readout-token=${token}`, origin: "https://evil.example" };
    assert.equal((await ask("/api/read", handedIn({ text: "A report." }, headers))).status, 403);
  });

  it("wants one that cannot be guessed", () => {
    for (const weak of ["", "secret", "fifteen-letters", "with blanks in it, many", "umlaute-äöü-and-more"])
      assert.throws(() => tokenCheck(weak), { code: "short-token" });
  });

  it("takes as long for a wrong token as for a nearly right one: by hashes of one length", () => {
    const isToken = tokenCheck(token);
    assert.deepEqual(["", token.slice(0, 3), "x".repeat(100_000)].map(isToken), [false, false, false]);
  });
});

describe("every answer", () => {
  const ask = made.ask();

  it("carries what keeps a browser from taking it for anything else", async () => {
    for (const [path, init] of [
      ["/api", {}],
      ["/api/events?format=csv", {}],
      ["/api/nothing", {}],
      ["/api/read", handedIn({ text: "crash" })],
      ["/metrics", {}],
    ] as [string, RequestInit][]) {
      const { headers } = await ask(path, init);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("x-frame-options"), "DENY");
      assert.match(headers.get("content-security-policy") ?? "", /^default-src 'none';.*; sandbox$/u);
    }
  });

  it("is data where a report has markup in it", async () => {
    const title = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    const text = `${record.article.text}\n\n${title}`;
    const marked = (await shelf([withArticle(record, { title, text, publisher: title })])).ask();
    for (const path of [
      "/api/events",
      "/api/statements",
      "/api/events?format=csv",
      "/api/events?format=tsv",
      "/api/events?format=jsonl",
      "/api/search?words=alert",
      "/api/reports/r1",
      `/api/events?outlet=${encodeURIComponent(title)}`,
      `/api/events?${encodeURIComponent(title)}=1`,
      `/api/reports/${encodeURIComponent(title)}`,
    ]) {
      const response = await marked(path);
      assert.doesNotMatch(response.headers.get("content-type") ?? "", /html|xml|svg/u, path);
      assert.match(response.headers.get("content-security-policy") ?? "", /sandbox/u);
      await response.text();
    }
  });

  it("has no header that a request wrote", async () => {
    for (const path of [
      "/api/events?limit=1%0d%0aset-cookie:%20a=b",
      "/api/reports/x%0d%0aset-cookie:%20a=b",
      "/api/events?format=csv%0d%0ax-injected:%201",
      "/%0d%0ax-injected:%201",
    ]) {
      const { headers } = await ask(path);
      assert.deepEqual([headers.get("set-cookie"), headers.get("x-injected")], [null, null]);
    }
  });
});

describe("limits", () => {
  it("refuses a body that is too large, whether it says so or not", async () => {
    const ask = made.ask({ limits: { bodyBytes: 1000 } });
    const large = JSON.stringify({ text: "x".repeat(2000) });
    assert.equal((await ask("/api/read", handedIn(large))).status, 413);
    assert.equal((await ask("/api/read", handedIn("{}", { "content-length": "99999999" }))).status, 413);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100;
        controller.enqueue(new Uint8Array(100).fill(0x20));
      },
    });
    const response = await ask("/api/read", {
      ...handedIn("", {}),
      body: endless,
      duplex: "half",
    } as RequestInit);
    assert.deepEqual([response.status, await codeOf(response)], [413, "body-too-large"]);
    assert.ok(sent < 5000, `${sent} bytes were taken`);
  });

  it("waits for a slow body only so long", async () => {
    const ask = made.ask({ limits: { answerMs: 50 } });
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"text":')),
    });
    const response = await ask("/api/read", {
      ...handedIn("", {}),
      body: silent,
      duplex: "half",
    } as RequestInit);
    assert.deepEqual([response.status, await codeOf(response)], [408, "slow-body"]);
  });

  it("answers in time that there is no answer", async () => {
    const never = new Promise<never>(() => {});
    const ask = made.ask({ archive: { ...made.archive, events: () => never }, limits: { answerMs: 50 } });
    const response = await ask("/api/events");
    assert.deepEqual(
      [response.status, response.headers.get("retry-after"), await codeOf(response)],
      [503, "2", "too-slow"],
    );
  });

  it("sends those away who come beyond what it can do at once", async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const ask = made.ask({
      archive: {
        ...made.archive,
        events: async (...given) => {
          await gate;
          return made.archive.events(...given);
        },
      },
      limits: { requests: 3 },
    });
    const waiting = Array.from({ length: 3 }, () => ask("/api/events"));
    const turned = await ask("/api");
    assert.deepEqual(
      [turned.status, turned.headers.get("retry-after"), await codeOf(turned)],
      [503, "2", "busy"],
    );
    go();
    assert.deepEqual(
      (await Promise.all(waiting)).map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal((await ask("/api")).status, 200);
  });

  it("reads no more reports at once than it can", async () => {
    const never = new Promise<never>(() => {});
    const ask = made.ask({
      reading: { ...quickReading, read: () => never },
      limits: { reads: 1, readMs: 100 },
    });
    const first = ask("/api/read", handedIn({ text: "One." }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal((await ask("/api/read", handedIn({ text: "Another." }))).status, 503);
    assert.equal((await first).status, 503);
  });
});

describe("a fault of the program", () => {
  it("is told to whoever runs the server, and to nobody else", async () => {
    const told: Answered[] = [];
    const ask = made.ask({ onAnswer: (answered) => told.push(answered) });
    const response = await ask("/api/read", handedIn({ text: "crash" }));
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /secret|\.ts|at /u);
    assert.match(String(told[0]?.fault), /a fault with a secret in it/u);
  });

  it("keeps tokens out of what is logged", async () => {
    const told: Answered[] = [];
    const ask = made.ask({
      access: { hosts: [], isToken: tokenCheck(token) },
      onAnswer: (answered) => told.push(answered),
    });
    await ask(`/api/events?token=${token}`);
    assert.deepEqual([told[0]?.path, told[0]?.status], ["/api/events", 200]);
    assert.ok(!JSON.stringify(told).includes(token));
  });
});
