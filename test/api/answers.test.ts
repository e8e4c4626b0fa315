import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { ActorWithLinks, RelationSeries, StoredReport } from "../../src/api/archive.ts";
import { archiveOf } from "../../src/api/archive-of.ts";
import type { Problem } from "../../src/api/problem.ts";
import { actorKey } from "../../src/core/merge/actor-key.ts";
import type { Actor } from "../../src/core/model/actor.ts";
import { stateOf } from "../../src/node/serve/store-state.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import { type EventRow, type EventStory, type Paged, setMeta } from "../../src/store/index.ts";
import type { StoreSummary } from "../../src/store/query/rows.ts";
import { type Ask, shelf } from "../support/api.ts";
import { reportOf } from "../support/archive.ts";
import { record } from "../support/record.ts";
import { put, scratchFolder, storeIn } from "../support/store.ts";

const { ask } = await shelf();
const get = ask();

/** Rows and `next` of a list. */
async function list(path: string): Promise<{ rows: Record<string, unknown>[]; next: string | null }> {
  const response = await get(path);
  assert.equal(response.status, 200, path);
  return (await response.json()) as { rows: Record<string, unknown>[]; next: string | null };
}

/** What an address answers. */
async function told<T>(path: string, by: Ask = get): Promise<T> {
  return (await (await by(path)).json()) as T;
}

const ids = async (path: string) => (await list(path)).rows.map(({ id }) => id).sort();

/** `RUS/shoigu, sergi`, in whatever spelling keys have. */
const shoigu = actorKey(record.actors[1] as Actor);

describe("the API over a store", () => {
  it("tells what the store is", async () => {
    assert.deepEqual(await told<StoreSummary>("/api"), {
      program: "readout 0.0.0",
      coders: ["1.0.0+quick"],
      reports: 3,
      originators: null,
      events: 9,
      mergedEvents: null,
      statements: 6,
      first: "2023-05-02",
      last: "2024-05-01",
      keepsText: true,
      merged: null,
    });
  });

  for (const [what, query, found] of [
    ["a time", "since=2024-04-01&until=2024-04", ["r2#e1", "r2#e3"]],
    ["who acts, by name", "actor=lavrov", ["r2#e1", "r3#e2", "r3#e3"]],
    ["a sector", "actor=/MIL", ["r1#e3"]],
    ["a sector of a country", "party=CHN/GOV", ["r1#e1", "r2#e1", "r3#e3"]],
    ["a key", "recipient=key:UKR", ["r1#e3", "r2#e3", "r3#e2"]],
    ["a key with a comma, and another", `actor=key:${shoigu},key:RUS/MIL`, ["r1#e1", "r1#e3", "r2#e1"]],
    ["a pair", "pair=RUS,UKR", ["r1#e3", "r2#e3", "r3#e2"]],
    ["a pair in two parameters", "pair=RUS&pair=UKR", ["r1#e3", "r2#e3", "r3#e2"]],
    ["types, in one parameter and in two", "type=AID,SUPPORT&type=THREATEN", ["r1#e2", "r2#e2", "r3#e2"]],
    ["a layer", "layer=background,open", ["r1#e3", "r3#e1", "r3#e2"]],
    ["a quad", "quad=4", ["r1#e3", "r2#e3"]],
    ["who says so", "by=USA", ["r1#e2"]],
    ["an outlet and words", "outlet=The+Herald&words=zebra&type=CONSULT", ["r2#e1"]],
    ["a least confidence", "minConfidence=.5&report=r2", ["r2#e1", "r2#e2"]],
    ["a place", "place=KAZ&status=negated", ["r3#e1"]],
    ["nothing that there is", "actor=Nobody+Atall", []],
  ] as const)
    it(`finds events by ${what}`, async () => {
      assert.deepEqual(await ids(`/api/events?${query}`), found);
    });

  it("gives a list page by page, each row once", async () => {
    for (const order of ["day", "-day", "originators"]) {
      const seen: unknown[] = [];
      let after = "";
      for (;;) {
        const { rows, next } = await list(`/api/events?limit=2&order=${order}${after}`);
        assert.ok(rows.length <= 2);
        seen.push(...rows.map(({ id }) => id));
        if (next === null) break;
        after = `&after=${encodeURIComponent(next)}`;
      }
      assert.deepEqual([seen.length, new Set(seen).size], [9, 9]);
    }
  });

  it("opens an event, a report and an actor by their ids", async () => {
    const story = await told<EventStory>("/api/events/r1%23e2");
    assert.deepEqual(
      [story.id, story.mentions[0]?.voices[0]?.speaker?.name],
      ["r1#e2", "U.S. State Department"],
    );
    const report = await told<StoredReport>("/api/reports/r2");
    assert.deepEqual([report.head.outlet, report.hasText], ["The Herald", true]);
    assert.match(report.record.article.text, /zebra/u);
    const actor = await told<ActorWithLinks>(`/api/actors/${encodeURIComponent(shoigu)}`);
    assert.equal(actor.name, "Sergei Shoigu");
    assert.ok(actor.counterparts.some(({ a, b }) => [a.name, b.name].includes("Dong Jun")));
  });

  it("says so where there is no such thing", async () => {
    for (const path of [
      "/api/events/r1%23e99",
      "/api/reports/r9",
      "/api/actors/Q1",
      "/api/nothing",
      "/nothing",
    ]) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get("content-type"), "application/problem+json");
      assert.equal(((await response.json()) as Problem).code, "not-found");
    }
  });

  it("counts for charts", async () => {
    assert.deepEqual((await told<{ rows: unknown[] }>("/api/volume?per=year&since=2023")).rows, [
      { period: "2023", reports: 1 },
      { period: "2024", reports: 2 },
    ]);
    const relation = await told<RelationSeries>("/api/relations?pair=RUS,UKR&per=year");
    assert.deepEqual(
      relation.rows.map(({ period, layer, n }) => [period, layer, n]),
      [
        ["2022", "background", 1],
        ["2024", "happened", 1],
        ["2024", "open", 1],
      ],
    );
    assert.deepEqual(
      relation.volume.map(({ period, reports }) => [period, reports]),
      [
        [null, 0],
        ["2022", 0],
        ["2023", 1],
        ["2024", 2],
      ],
    );
    const { rows: links } = await list("/api/network?limit=1");
    assert.equal(links.length, 1);
    const { rows: places } = await list("/api/places");
    assert.deepEqual([places[0]?.name, places[0]?.n], ["Astana", 8]);
    const { rows: facets } = await list("/api/facets?pair=RUS,UKR");
    assert.deepEqual(
      facets.filter(({ field }) => field === "type").map(({ value, n }) => [value, n]),
      [
        ["ASSAULT", 2],
        ["THREATEN", 1],
      ],
    );
  });

  it("searches reports", async () => {
    const { rows } = await list("/api/search?words=zebra");
    assert.deepEqual(
      rows.map(({ report }) => (report as { id: string }).id),
      ["r2"],
    );
  });

  it("lists statements and actors", async () => {
    assert.deepEqual(await ids("/api/statements?speaker=USA&report=r1"), ["r1#s2"]);
    const { rows } = await list("/api/actors?named=lav");
    assert.deepEqual(
      rows.map(({ name }) => name),
      ["Sergei Lavrov"],
    );
  });
});

describe("an answer that was given before", () => {
  it("is not given again, until the store changes", async () => {
    const first = await get("/api/events?pair=RUS,CHN");
    const tag = first.headers.get("etag") ?? "";
    assert.match(tag, /^W\/"[0-9a-f]{16}"$/u);
    assert.equal(first.headers.get("cache-control"), "private, no-cache");
    for (const known of [tag, `"other", ${tag}`, tag.replace("W/", ""), "*"]) {
      const again = await get("/api/events?pair=RUS,CHN", { headers: { "if-none-match": known } });
      assert.deepEqual([again.status, await again.text()], [304, ""]);
    }
    assert.equal(
      (await get("/api/events?pair=RUS,CHN", { headers: { "if-none-match": '"other"' } })).status,
      200,
    );
  });

  it("has another tag as another form", async () => {
    const tags = await Promise.all(
      ["json", "csv", "jsonl"].map(async (format) =>
        (await get(`/api/events?format=${format}`)).headers.get("etag"),
      ),
    );
    assert.equal(new Set(tags).size, 3);
  });

  it("is told only to who asks well", async () => {
    const response = await get("/api/events?nonsense=1", { headers: { "if-none-match": "*" } });
    assert.equal(response.status, 400);
  });

  it("has a new tag once another connection has written", async () => {
    const folder = scratchFolder();
    const writer = await storeIn(folder);
    await put(writer, [reportOf("r1", "2024-01-01", [{ actors: ["China", "Russia"] }])]);
    const reader = await openStore(join(folder, "test.db"), { mode: "read" });
    const archive = archiveOf(reader, "readout 0.0.0", stateOf(reader));
    const tagOf = async () => (await ask({ archive })("/api/events")).headers.get("etag");
    const before = await tagOf();
    assert.equal(await tagOf(), before);
    await setMeta(writer.db, "merged", '{"at":"2024-01-02","reports":1}');
    const after = await tagOf();
    assert.notEqual(after, before);
    assert.equal(await tagOf(), after);
    const summary = await told<StoreSummary>("/api", ask({ archive }));
    assert.deepEqual(summary.merged, { at: "2024-01-02", reports: 1 });
    await reader.close();
  });
});

describe("a store without text", () => {
  it("tells what it can", async () => {
    const bare = (await shelf(undefined, false)).ask();
    const { rows } = await told<Paged<EventRow>>("/api/events?limit=1", bare);
    assert.deepEqual(rows[0]?.words, []);
    const report = await told<StoredReport>("/api/reports/r1", bare);
    assert.deepEqual([report.hasText, report.record.article.text], [false, ""]);
    const story = await told<EventStory>("/api/events/r1%23e1", bare);
    assert.deepEqual([story.mentions[0]?.words, story.mentions[0]?.sentence], [null, null]);
  });
});
