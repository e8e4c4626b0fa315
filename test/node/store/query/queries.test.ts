import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { actorStory } from "../../../../src/store/query/actor-story.ts";
import { eachRow } from "../../../../src/store/query/each-row.ts";
import { eventStory } from "../../../../src/store/query/event-story.ts";
import { facets } from "../../../../src/store/query/facets.ts";
import type { StatementFilter } from "../../../../src/store/query/filter.ts";
import { findActors } from "../../../../src/store/query/find-actors.ts";
import { findStatements } from "../../../../src/store/query/find-statements.ts";
import { network } from "../../../../src/store/query/network.ts";
import { formatPartyTerm, parsePartyTerm } from "../../../../src/store/query/party-term.ts";
import { placesOf } from "../../../../src/store/query/places-of.ts";
import { eventSeries, relationSeries, volume } from "../../../../src/store/query/relation-series.ts";
import { searchBy, searchReports } from "../../../../src/store/query/search-reports.ts";
import { archive } from "../../../support/archive.ts";
import { put, scratchFolder, storeIn } from "../../../support/store.ts";

const folder = scratchFolder();
const store = await storeIn(folder);
await put(store, archive);
const bare = await storeIn(folder, "bare.db");
await put(bare, archive, { keepText: false });

describe("parsePartyTerm", () => {
  for (const [text, term] of [
    ["RUS", { country: "RUS" }],
    ["RUS/mil", { country: "RUS", sector: "MIL" }],
    ["/MIL", { sector: "MIL" }],
    ["key:RUS/GOV", { key: "RUS/GOV" }],
    [" Recep Tayyip Erdoğan ", { name: "recep tayyip erdogan" }],
    ["Kim Jong-un", { name: "kim jong un" }],
  ] as const)
    it(`of ${text}`, () => {
      assert.deepEqual(parsePartyTerm(text), term);
      assert.deepEqual(parsePartyTerm(formatPartyTerm(term)), term);
    });
  for (const text of ["", "…", "RUS/", "RUS/MILI", "key:"])
    it(`refuses '${text}'`, () => assert.throws(() => parsePartyTerm(text), { code: "bad-party" }));
});

describe("eventStory", () => {
  it("tells where an event is told, by whom, in which words", async () => {
    const story = await eventStory(store, "r1#e2");
    const [mention] = story?.mentions ?? [];
    assert.equal(story?.mentions.length, 1);
    assert.deepEqual(
      [mention?.report.id, mention?.event, mention?.report.outlet, mention?.words],
      ["r1", "e2", "The Courier", ["met"]],
    );
    assert.equal(mention?.sentence?.text, "Dong Jun met Sergei Shoigu in Astana on Friday.");
    assert.deepEqual(
      mention?.voices.map(({ statement, speaker }) => [statement, speaker?.name]),
      [["s2", "U.S. State Department"]],
    );
  });
  it("tells it without words where none are kept", async () => {
    const [mention] = (await eventStory(bare, "r1#e2"))?.mentions ?? [];
    assert.deepEqual([mention?.words, mention?.sentence, mention?.evidence.length], [null, null, 1]);
  });
  for (const id of ["r1#e9", "r9#e1", "nothing", "", "#e1"])
    it(`knows no event '${id}'`, async () => assert.equal(await eventStory(store, id), undefined));
});

describe("findStatements", () => {
  const found = async (filter: StatementFilter) =>
    (await findStatements(store, filter, { limit: 50 })).rows.map(({ id }) => id);
  it("gives words, speakers and who carried them, the newest first", async () => {
    const { rows } = await findStatements(store, {}, { limit: 50 });
    assert.deepEqual(
      rows.map(({ id }) => id),
      ["r3#s2", "r2#s2", "r3#s1", "r2#s1", "r1#s1", "r1#s2"].toSorted((a, b) => {
        const day = (id: string) => rows.find((row) => row.id === id)?.day ?? "";
        return day(b) < day(a) ? -1 : day(b) > day(a) ? 1 : a < b ? 1 : -1;
      }),
    );
    const said = rows.find(({ id }) => id === "r1#s1");
    assert.deepEqual(
      [said?.speaker?.name, said?.via[0]?.name, said?.words, said?.cue],
      ["Dong Jun", "TASS", "We value these ties,", "said"],
    );
  });
  for (const [what, filter, ids] of [
    ["who speaks, by name", { speakers: [{ name: "dong jun" }], reports: ["r1"] }, ["r1#s1"]],
    ["who speaks, by country", { speakers: [{ country: "USA" }], since: "2024-05" }, ["r3#s2"]],
    ["who carried it", { via: [{ name: "tass" }], outlets: ["the courier"] }, ["r1#s1"]],
    ["who did not carry it", { via: [{ name: "dong" }] }, []],
    ["its form and the words of its report", { kinds: ["indirect"], words: "zebra" }, ["r2#s2"]],
    ["polarity", { polarities: ["negated"] }, []],
  ] satisfies [string, StatementFilter, string[]][])
    it(`by ${what}`, async () => assert.deepEqual(await found(filter), ids));
  it("gives the same page by page", async () => {
    const whole = await findStatements(store, {}, { limit: 50 });
    const ids: string[] = [];
    for await (const row of eachRow(({ after }) => findStatements(store, {}, { limit: 1, after })))
      ids.push(row.id);
    assert.deepEqual(
      ids,
      whole.rows.map(({ id }) => id),
    );
  });
});

describe("findActors and actorStory", () => {
  it("counts reports, statements and events of each", async () => {
    const { rows } = await findActors(store, { named: "dong" }, { limit: 10 });
    const [dong] = rows;
    assert.equal(rows.length, 1);
    assert.deepEqual([dong?.name, dong?.reports, dong?.statements, dong?.events], ["Dong Jun", 3, 3, 3]);
  });
  it("finds by the beginning of the last word", async () => {
    const names = async (named: string) =>
      (await findActors(store, { named }, { limit: 10 })).rows.map(({ name }) => name).sort();
    assert.deepEqual(await names("sergei la"), ["Sergei Lavrov"]);
    assert.deepEqual(await names("SERG"), ["Sergei Lavrov", "Sergei Shoigu"]);
    assert.deepEqual(await names("avrov"), []);
  });
  it("gives the same page by page", async () => {
    const whole = await findActors(store, { parties: [{ country: "RUS" }] }, { limit: 50 });
    const keys: string[] = [];
    for await (const { key } of eachRow(({ after }) =>
      findActors(store, { parties: [{ country: "RUS" }] }, { limit: 1, after }),
    ))
      keys.push(key);
    assert.deepEqual(
      keys,
      whole.rows.map(({ key }) => key),
    );
    assert.ok(keys.length >= 4);
  });
  it("tells an actor's names, types and partners", async () => {
    const story = await actorStory(store, "UKR");
    assert.deepEqual([story?.name, story?.first, story?.last], ["Ukraine", "2023-05-02", "2024-05-01"]);
    assert.deepEqual(story?.types, [
      { type: "ASSAULT", role: "recipient", n: 2 },
      { type: "THREATEN", role: "recipient", n: 1 },
    ]);
    assert.ok(story?.partners.some(({ name, n }) => name === "Russia" && n === 1));
    assert.equal(await actorStory(store, "nobody"), undefined);
  });
});

describe("series", () => {
  const pair = [{ country: "RUS" }, { country: "CHN" }] as const;
  it("counts a pair's events once, by period and layer", async () => {
    const rows = await relationSeries(store, pair, {}, "month");
    assert.deepEqual(
      rows.map(({ period, layer, n, cooperation, score }) => [period, layer, n, cooperation, score]),
      [
        [null, "said", 1, 1, 5],
        [null, "open", 1, 0, 0],
        ["2023-05", "happened", 1, 1, 4],
        ["2023-05", "claimed", 1, 1, 10],
        ["2024-04", "happened", 1, 1, 4],
        ["2024-05", "happened", 1, 1, 4],
      ],
    );
  });
  it("counts by year what is known to the year, and within a filter", async () => {
    const rows = await relationSeries(store, pair, { since: "2024", layers: ["happened", "said"] }, "year");
    assert.deepEqual(
      rows.map(({ period, layer, n, reports, originators }) => [period, layer, n, reports, originators]),
      [
        ["2024", "happened", 2, 2, 2],
        ["2024", "said", 1, 1, 1],
      ],
    );
  });
  it("is the same whoever is named first, and by name", async () => {
    const [a, b] = [{ name: "dong jun" }, { name: "lavrov" }] as const;
    const rows = await relationSeries(store, [a, b], {}, "day");
    assert.deepEqual(rows, await relationSeries(store, [b, a], {}, "day"));
    assert.deepEqual(
      rows.map(({ period, n }) => [period, n]),
      [
        [null, 1],
        ["2024-05-01", 1],
      ],
    );
  });
  it("counts all events", async () => {
    const rows = await eventSeries(store, {}, "year");
    assert.equal(
      rows.reduce((sum, { n }) => sum + n, 0),
      9,
    );
    assert.deepEqual(await volume(store, { since: "2024" }, "year"), [
      { period: "2024", events: 5, reports: 2 },
    ]);
  });
});

describe("searchReports", () => {
  it("marks what was found", async () => {
    const { rows, order } = await searchReports(store, { words: "ZEBRA seen" }, { limit: 5 });
    assert.deepEqual([rows.length, order, rows[0]?.report.id], [1, "rank", "r2"]);
    assert.deepEqual(
      rows[0]?.hits.map(({ start, end }) => rows[0]?.snippet.slice(start, end)),
      ["zebra", "seen"],
    );
  });
  for (const [words, ids] of [
    ['"quite odd"', ["r2"]],
    ['"odd quite"', []],
    ["odd quite", ["r2"]],
    ["zeb*", ["r2"]],
    ["zeb", []],
    // A letter of a script that PostgreSQL's tables do not have.
    ["\u{109bc}*", []],
    ["zebra OR beijing", ["r2", "r3"]],
    ["ästana", ["r1", "r2", "r3"]],
  ] as const)
    it(`for ${words}`, async () => {
      const { rows } = await searchReports(store, { words }, { limit: 5 });
      assert.deepEqual(rows.map(({ report }) => report.id).sort(), ids);
    });
  it("gives the same page by page, in both orders", async () => {
    for (const order of ["rank", "newest"] as const) {
      const whole = await searchReports(store, { words: "astana" }, { limit: 5 }, order);
      const ids: string[] = [];
      for await (const { report } of eachRow(({ after }) =>
        searchReports(store, { words: "astana" }, { limit: 1, after }, order),
      ))
        ids.push(report.id);
      assert.deepEqual(
        ids,
        whole.rows.map(({ report }) => report.id),
      );
      assert.equal(ids.length, 3);
      if (order === "newest") assert.deepEqual(ids, ["r3", "r2", "r1"]);
    }
  });
  it("gives the newest whether hits are sorted or reports walked along", async () => {
    const pages = async (way: "sort" | "walk", filter: { since?: string }) => {
      const rows: unknown[] = [];
      for await (const row of eachRow(({ after }) =>
        searchBy(way, store, { words: "astana", ...filter }, { limit: 2, after }),
      ))
        rows.push(row);
      return rows;
    };
    for (const [filter, count] of [
      [{}, 3],
      [{ since: "2024" }, 2],
    ] as const) {
      const [sorted, walked] = [await pages("sort", filter), await pages("walk", filter)];
      assert.equal(sorted.length, count);
      assert.deepEqual(sorted, walked);
    }
  });
  it("takes nothing that is written for a command of the index", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.string({
            unit: fc.constantFrom(
              '"',
              "*",
              " ",
              "(",
              ")",
              "AND ",
              "NOT ",
              "NEAR(",
              "a",
              "title:",
              "^",
              "-",
              "'",
            ),
          }),
        ),
        async (words) => {
          const result = await searchReports(store, { words }, { limit: 5 }).catch(
            (error: { code?: string }) => error.code,
          );
          assert.ok(result === "no-words" || typeof result === "object", String(result));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("facets, network and places", () => {
  it("count what a list would show", async () => {
    const rows = await facets(store, {}, { most: 3 });
    const of = (field: string) => rows.filter((row) => row.field === field).map(({ value, n }) => [value, n]);
    assert.deepEqual(of("type"), [
      ["CONSULT", 3],
      ["ASSAULT", 2],
      ["AID", 1],
    ]);
    assert.deepEqual(of("actor"), [
      ["RUS", 7],
      ["CHN", 4],
    ]);
    assert.deepEqual(
      of("recipient"),
      [
        ["UKR", 3],
        ["RUS", 2],
        ["CHN", 2],
      ].toSorted((a, b) => Number(b[1]) - Number(a[1]) || (String(a[0]) < String(b[0]) ? -1 : 1)),
    );
    assert.deepEqual(of("place"), [["KAZ", 8]]);
    assert.deepEqual(of("outlet"), [
      ["The Herald", 6],
      ["The Courier", 3],
    ]);
    assert.deepEqual(of("context"), [
      ["military", 8],
      ["diplomatic", 1],
    ]);
    assert.deepEqual(of("year"), [
      ["2024", 5],
      ["2023", 2],
      ["2022", 1],
    ]);
    assert.equal(rows.find(({ field, value }) => field === "actor" && value === "RUS")?.label, "Russia");
  });
  it("count within a filter", async () => {
    const rows = await facets(store, { types: ["ASSAULT"] }, { fields: ["actor", "outlet", "layer"] });
    assert.deepEqual(
      rows.map(({ field, value, n }) => [field, value, n]),
      [
        ["actor", "RUS", 2],
        ["outlet", "The Courier", 1],
        ["outlet", "The Herald", 1],
        ["layer", "background", 1],
        ["layer", "happened", 1],
      ],
    );
  });
  it("join whom events join", async () => {
    const links = await network(store, {});
    assert.deepEqual(
      links.map(({ a, b, n, cooperation, conflict }) => [a.name, b.name, n, cooperation, conflict]),
      [
        ["China", "Russia", 6, 5, 1],
        ["Russia", "Ukraine", 3, 0, 3],
      ],
    );
    const people = await network(store, { types: ["CONSULT"] }, { of: "actors" });
    assert.ok(
      people.some(({ a, b, n }) => [a.name, b.name].sort().join() === "Dong Jun,Sergei Lavrov" && n === 2),
    );
  });
  it("put events on the map", async () => {
    assert.deepEqual(await placesOf(store, { quads: [4] }), [
      {
        name: "Astana",
        country: "KAZ",
        geonameid: 1526273,
        lat: 51.18,
        lon: 71.45,
        n: 1,
        cooperation: 0,
        conflict: 1,
      },
    ]);
  });
});
