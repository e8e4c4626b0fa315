import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { createMcp } from "../../src/api/mcp/create-mcp.ts";
import { quickReading, shelf } from "../support/api.ts";

interface Reply {
  readonly jsonrpc: string;
  readonly id: string | number | null;
  readonly result?: {
    readonly content?: readonly { readonly type: string; readonly text: string }[];
    readonly structuredContent?: Record<string, unknown>;
    readonly isError?: boolean;
    readonly tools?: readonly {
      readonly name: string;
      readonly description: string;
      readonly inputSchema: object;
    }[];
    readonly protocolVersion?: string;
    readonly serverInfo?: { readonly name: string };
    readonly capabilities?: object;
  };
  readonly error?: { readonly code: number; readonly message: string };
}

const { archive } = await shelf();
const faults: unknown[] = [];
const mcp = createMcp({ archive, reading: quickReading }, "0.0.0", (error) => faults.push(error));

async function send(message: unknown): Promise<Reply | undefined> {
  return (await mcp.answer(message)) as Reply | undefined;
}

async function request(method: string, params?: unknown, id: unknown = 1): Promise<Reply> {
  const reply = await send({ jsonrpc: "2.0", id, method, ...(params !== undefined && { params }) });
  assert.ok(reply);
  assert.equal(reply.jsonrpc, "2.0");
  assert.ok("result" in reply !== "error" in reply);
  return reply;
}

/** Calls a tool and returns what it found; the text and the structure of an answer are one. */
async function call(name: string, given: object): Promise<Record<string, never>> {
  const { result } = await request("tools/call", { name, arguments: given });
  assert.equal(result?.isError, undefined, result?.content?.[0]?.text);
  assert.deepEqual(
    JSON.parse(result?.content?.[0]?.text ?? ""),
    JSON.parse(JSON.stringify(result?.structuredContent)),
  );
  return result?.structuredContent as Record<string, never>;
}

async function refused(name: string, given: unknown): Promise<string> {
  const { result } = await request("tools/call", { name, arguments: given });
  assert.equal(result?.isError, true);
  return result?.content?.[0]?.text ?? "";
}

describe("the protocol", () => {
  it("begins with the version that is asked for, else with the newest", async () => {
    for (const [asked, spoken] of [
      ["2025-06-18", "2025-06-18"],
      ["2024-11-05", "2024-11-05"],
      ["1999-01-01", "2025-06-18"],
      [undefined, "2025-06-18"],
    ]) {
      const { result } = await request("initialize", {
        protocolVersion: asked,
        capabilities: {},
        clientInfo: {},
      });
      assert.equal(result?.protocolVersion, spoken);
      assert.equal(result?.serverInfo?.name, "readout");
      assert.deepEqual(result?.capabilities, { tools: { listChanged: false } });
    }
  });

  it("gives a reply the id of its request, of either kind", async () => {
    for (const id of [0, -3, 7, "seven", ""])
      assert.deepEqual(await request("ping", undefined, id), { jsonrpc: "2.0", id, result: {} });
  });

  it("says nothing to a notice or a reply", async () => {
    for (const message of [
      { jsonrpc: "2.0", method: "notifications/initialized" },
      { jsonrpc: "2.0", method: "notifications/unheard-of", params: 3 },
      { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 99 } },
      { jsonrpc: "2.0", method: "tools/list" },
      { jsonrpc: "2.0", id: 4, result: {} },
      { jsonrpc: "2.0", id: 4, error: { code: 1, message: "" } },
    ])
      assert.equal(await send(message), undefined);
  });

  for (const [what, message, code, id] of [
    ["no object", 3, -32600, null],
    ["null", null, -32600, null],
    ["no version", { id: 1, method: "ping" }, -32600, 1],
    ["another version", { jsonrpc: "1.0", id: 1, method: "ping" }, -32600, 1],
    ["no method", { jsonrpc: "2.0", id: 1 }, -32600, 1],
    ["an id of null", { jsonrpc: "2.0", id: null, method: "ping" }, -32600, null],
    ["an id of another kind", { jsonrpc: "2.0", id: {}, method: "ping" }, -32600, null],
    ["a method that there is not", { jsonrpc: "2.0", id: 1, method: "resources/list" }, -32601, 1],
    [
      "a tool that there is not",
      { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "rm" } },
      -32602,
      1,
    ],
    ["a call of nothing", { jsonrpc: "2.0", id: 1, method: "tools/call" }, -32602, 1],
    ["an empty batch", [], -32600, null],
  ] as const)
    it(`refuses ${what}`, async () => {
      const reply = await send(message);
      assert.deepEqual([reply?.error?.code, reply?.id], [code, id]);
    });

  it("answers a batch with a batch, without its notices", async () => {
    const replies = (await mcp.answer([
      { jsonrpc: "2.0", id: 1, method: "ping" },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      { jsonrpc: "2.0", id: 2, method: "tools/list" },
    ])) as Reply[];
    assert.deepEqual(
      replies.map(({ id }) => id),
      [1, 2],
    );
    assert.equal(await mcp.answer([{ jsonrpc: "2.0", method: "notifications/initialized" }]), undefined);
  });

  it("does not answer what was cancelled, and takes no id twice at once", async () => {
    let go = (_: string) => {};
    const slow = createMcp(
      {
        archive,
        reading: {
          ...quickReading,
          read: (input) => new Promise((resolve) => (go = () => resolve(quickReading.read(input)))),
        },
      },
      "0.0.0",
      () => {},
    );
    const asked = {
      jsonrpc: "2.0",
      id: 5,
      method: "tools/call",
      params: { name: "read_story", arguments: { text: "x" } },
    };
    const reply = slow.answer(asked);
    const again = (await slow.answer({ ...asked, method: "ping" })) as Reply;
    assert.equal(again.error?.code, -32600);
    await slow.answer({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 5 } });
    go("");
    assert.equal(await reply, undefined);
    assert.deepEqual(await slow.answer({ jsonrpc: "2.0", id: 5, method: "ping" }), {
      jsonrpc: "2.0",
      id: 5,
      result: {},
    });
  });

  it("answers any message with a reply of JSON-RPC or with nothing", async () => {
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          jsonrpc: fc.constantFrom("2.0", "1.0", 2),
          id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
          method: fc.constantFrom("initialize", "ping", "tools/list", "tools/call", "x", 3),
          params: fc.oneof(
            fc.jsonValue(),
            fc.record({ name: fc.constantFrom("events", "compare", "x"), arguments: fc.jsonValue() }),
          ),
        },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(message, async (given) => {
        for (const reply of [await mcp.answer(given)].flat() as (Reply | undefined)[])
          if (reply) assert.ok(reply.jsonrpc === "2.0" && ("result" in reply || "error" in reply));
      }),
      { numRuns: 300 },
    );
    assert.deepEqual(faults, []);
  });
});

describe("the tools", () => {
  it("are six, each with a description and a schema of what it takes", async () => {
    const { result } = await request("tools/list");
    const tools = result?.tools ?? [];
    assert.deepEqual(
      tools.map(({ name }) => name),
      ["read_story", "statements", "events", "evidence", "relation", "compare"],
    );
    const ajv = new Ajv2020({ strict: false });
    for (const { name, description, inputSchema } of tools) {
      assert.ok(description.length > 40, name);
      assert.equal((inputSchema as { type: string }).type, "object");
      assert.ok(ajv.compile(inputSchema));
    }
  });

  it("tell the model what it gave wrongly", async () => {
    assert.match(await refused("events", { types: ["WAR"] }), /types\.0: /u);
    assert.match(await refused("events", { tpye: "AID" }), /tpye/u);
    assert.match(await refused("events", { limit: 1000 }), /limit: /u);
    assert.match(await refused("events", "all"), /arguments: /u);
    assert.match(await refused("events", { actors: ["RUS/"] }), /^bad-party: /u);
    assert.match(await refused("evidence", { id: "r9#e9" }), /^not-found: /u);
    assert.match(await refused("relation", { a: "RUS" }), /b: /u);
    assert.match(await refused("compare", { a: {}, b: { report: "r1" } }), /^bad-side: a wants report/u);
    assert.match(await refused("compare", { a: { report: "r9" }, b: { report: "r1" } }), /^not-found: /u);
    assert.match(await refused("read_story", {}), /^bad-body: give one of text, html and url/u);
    assert.match(await refused("read_story", { url: "http://10.0.0.1/" }), /^private-address: /u);
  });

  it("list events with ids and the pair of counts", async () => {
    const found = (await call("events", { actors: ["key:CHN"], types: ["AID"] })) as unknown as {
      rows: { id: string; reports: number; originators: number }[];
    };
    assert.deepEqual(
      found.rows.map(({ id, reports, originators }) => [id, reports, originators]),
      [["r1#e2", 1, 1]],
    );
  });

  it("show the words behind an event, with spans that hold them", async () => {
    const story = (await call("evidence", { id: "r1#e2", limit: 1 })) as unknown as {
      mentions: {
        report: { id: string };
        evidence: { start: number; end: number }[];
        words: string[];
        voices: unknown[];
      }[];
      mentionsInAll: number;
      reports: number;
      originators: number;
    };
    assert.deepEqual([story.reports, story.originators, story.mentionsInAll], [1, 1, 1]);
    const [mention] = story.mentions;
    const text = (await archive.report("r1"))?.record.article.text ?? "";
    assert.deepEqual(
      mention?.evidence.map(({ start, end }) => text.slice(start, end)),
      mention?.words,
    );
    assert.equal(mention?.voices.length, 1);
  });

  it("list statements with spans", async () => {
    const { rows } = (await call("statements", { speakers: ["USA"], reports: ["r1"] })) as unknown as {
      rows: { id: string; content: object[]; words: string }[];
    };
    assert.deepEqual(
      rows.map(({ id, words, content }) => [id, words, content.length]),
      [["r1#s2", "China had supplied Russia with machine tools.", 1]],
    );
  });

  it("count a relation by period and layer", async () => {
    const { rows, volume } = (await call("relation", { a: "RUS", b: "UKR", per: "year" })) as unknown as {
      rows: { period: string; layer: string; n: number; reports: number; originators: number }[];
      volume: object[];
    };
    assert.deepEqual(
      rows.map(({ period, layer, n }) => [period, layer, n]),
      [
        ["2022", "background", 1],
        ["2024", "happened", 1],
        ["2024", "open", 1],
      ],
    );
    assert.ok(volume.length > 0);
  });

  it("read a story that is in no store, its words beside its spans", async () => {
    const story = (await call("read_story", { text: "A report." })) as unknown as {
      report: { id: string };
      statements: { id: string; speaker: { name: string }; via: string[]; words: string; spans: object[] }[];
      events: {
        id: string;
        actors: { name: string }[];
        assertedBy: string[];
        reports: number;
        originators: number;
      }[];
    };
    const [first] = story.statements;
    assert.deepEqual(
      [first?.id, first?.speaker.name, first?.via, first?.words],
      ["r1#s1", "Dong Jun", ["TASS"], "We value these ties,"],
    );
    const second = story.events[1];
    assert.deepEqual(
      [
        second?.id,
        second?.actors.map(({ name }) => name),
        second?.assertedBy,
        second?.reports,
        second?.originators,
      ],
      ["r1#e2", ["Dong Jun"], ["r1#s2"], 1, 1],
    );
  });

  it("compare two reports: what both tell, what one alone", async () => {
    type Events = readonly { type: string; mentions: { id: string; spans: object[] }[] }[];
    const told = (await call("compare", { a: { report: "r1" }, b: { text: "Another." } })) as unknown as {
      originators: number;
      events: { both: Events; aAlone: Events; bAlone: Events };
      statements: { both: object[]; aAlone: object[]; bAlone: object[] };
    };
    assert.equal(told.originators, 2);
    assert.equal(told.statements.both.length, 2);
    assert.deepEqual([told.statements.aAlone, told.statements.bAlone], [[], []]);
    const types = (events: Events) => events.map(({ type }) => type).sort();
    assert.ok(types(told.events.aAlone).includes("ASSAULT"));
    const all = [...told.events.both, ...told.events.aAlone, ...told.events.bAlone].flatMap(
      ({ mentions }) => mentions,
    );
    assert.equal(all.length, 5);
    for (const { id, spans } of all) assert.ok(/^(?:r1|r1 \(b\))#e\d$/u.test(id) && spans.length > 0, id);
  });

  it("do not compare a report whose words are not kept", async () => {
    const bare = await shelf(undefined, false);
    const other = createMcp({ archive: bare.archive, reading: quickReading }, "0.0.0", () => {});
    const reply = (await other.answer({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "compare", arguments: { a: { report: "r1" }, b: { report: "r2" } } },
    })) as Reply;
    assert.match(reply.result?.content?.[0]?.text ?? "", /^no-text: /u);
  });
});
