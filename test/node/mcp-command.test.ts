import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, describe, it } from "node:test";
import { archive } from "../support/archive.ts";
import { run } from "../support/shell.ts";
import { root } from "../support/sources.ts";
import { put, scratchFolder, storeIn } from "../support/store.ts";

const folder = scratchFolder();
const path = join(folder, "test.db");
const store = await storeIn(folder);
await put(store, archive);
await store.close();

interface Reply {
  readonly jsonrpc: string;
  readonly id: unknown;
  readonly result?: {
    readonly content?: readonly { readonly text: string }[];
    readonly protocolVersion?: string;
  };
  readonly error?: { readonly code: number };
}

const started: ChildProcess[] = [];
after(() => {
  for (const child of started) child.kill("SIGKILL");
});

/** Starts the server as a client would: its lines are its replies. */
function start() {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "src", "node", "cli.ts"), "mcp", "--store", path],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  started.push(child);
  let talk = "";
  child.stderr.on("data", (chunk) => {
    talk += chunk;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    talk: () => talk,
    write: (line: string | Buffer) => child.stdin.write(line),
    send: (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`),
    async reply(): Promise<Reply> {
      const { value, done } = await lines.next();
      assert.ok(!done, `it ended: ${talk}`);
      return JSON.parse(value) as Reply;
    },
  };
}

const hello = {
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

describe("readout mcp", { timeout: 600_000 }, () => {
  it("speaks the protocol over standard input and output, and nothing else there", async () => {
    const { child, send, write, reply, talk } = start();
    send({ id: 1, ...hello });
    assert.equal((await reply()).result?.protocolVersion, "2025-06-18");
    send({ method: "notifications/initialized" });
    send({ id: "a", method: "tools/call", params: { name: "events", arguments: { types: ["AID"] } } });
    const found = await reply();
    assert.equal(found.id, "a");
    assert.equal(JSON.parse(found.result?.content?.[0]?.text ?? "").rows[0].id, "r1#e2");

    write("this is no JSON\n");
    assert.deepEqual([(await reply()).error?.code], [-32700]);
    write(Buffer.from([0xff, 0xfe, 0x0a]));
    assert.deepEqual([(await reply()).error?.code], [-32700]);
    write("\n  \r\n");
    write('{"jsonrpc":"2.0",');
    write('"id":7,"method":"ping"}\r\n');
    assert.deepEqual(await reply(), { jsonrpc: "2.0", id: 7, result: {} });

    // A line break in a text stays an escape: a reply is one line.
    send({ id: 8, method: "tools/call", params: { name: "evidence", arguments: { id: "no\nsuch" } } });
    assert.match((await reply()).result?.content?.[0]?.text ?? "", /no event 'no\nsuch'/u);

    send({
      id: 9,
      method: "tools/call",
      params: { name: "read_story", arguments: { url: "http://127.0.0.1/" } },
    });
    assert.match((await reply()).result?.content?.[0]?.text ?? "", /^private-address: /u);

    child.stdin.end();
    const [status] = await once(child, "exit");
    assert.deepEqual([status, talk()], [0, ""]);
  });

  it("reads a story on a thread, and answers a ping meanwhile", async () => {
    const { child, send, reply } = start();
    send({ id: 1, ...hello });
    await reply();
    send({
      id: 2,
      method: "tools/call",
      params: {
        name: "read_story",
        arguments: { text: "Dong Jun met Sergei Shoigu in Astana on Friday.", published: "2024-04-27" },
      },
    });
    send({ id: 3, method: "ping" });
    assert.equal((await reply()).id, 3);
    const story = await reply();
    assert.equal(story.id, 2);
    const { events } = JSON.parse(story.result?.content?.[0]?.text ?? "");
    assert.deepEqual([events[0].type, events[0].start], ["CONSULT", "2024-04-26"]);
    assert.match(events[0].words, /\bmet\b/u);
    child.stdin.end();
    await once(child, "exit");
  });

  it("answers what came before its input ended", async () => {
    const { child, send, reply } = start();
    for (let id = 1; id <= 20; id++)
      send({ id, method: "tools/call", params: { name: "events", arguments: {} } });
    child.stdin.end();
    const ids = new Set<unknown>();
    for (let i = 0; i < 20; i++) ids.add((await reply()).id);
    assert.equal(ids.size, 20);
    const [status] = await once(child, "exit");
    assert.equal(status, 0);
  });

  it("ends when it is asked to", async () => {
    const { child, send, reply } = start();
    send({ id: 1, method: "ping" });
    await reply();
    child.kill("SIGTERM");
    const [status] = await once(child, "exit");
    assert.equal(status, 0);
  });

  it("says where there is no store", async () => {
    const ran = await run(["mcp", "--store", join(folder, "nothing.db")]);
    assert.deepEqual([ran.status, ran.output], [1, ""]);
    assert.match(ran.talk, /there is no such store/u);
  });
});
