import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { storeRecords } from "../../../src/node/export/store-records.ts";
import { record } from "../../support/record.ts";
import { run } from "../../support/shell.ts";
import { put, scratchFolder, storeIn, withArticle } from "../../support/store.ts";

const folder = scratchFolder();
type TestStore = Awaited<ReturnType<typeof storeIn>>;

/** A report of a number, with words of its own. */
const report = (number: number): ReadoutRecord =>
  withArticle(record, { id: `r${number}`, url: `https://example.org/${number}` });

/** Joins the meetings of the first reports, as merging does. */
async function mergeMeetings({ db }: TestStore, reports: number): Promise<void> {
  const {
    number: _,
    report: __,
    id: ___,
    ...meeting
  } = await db.selectFrom("events").selectAll().where("id", "=", "e1").executeTakeFirstOrThrow();
  const { type, mode, context, cameo, quad, score, status, starts, ends, at, day, month } = meeting;
  const { place, place_country, geonameid, lat, lon, confidence } = meeting;
  const facts = { type, mode, context, cameo, quad, score, status, starts, ends, at, day, month };
  const where = { place, place_country, geonameid, lat, lon, confidence };
  const counts = {
    asserted: 0,
    reports,
    originators: 2,
    disputed: 0,
    disagreements: "[]",
    dispute: null,
  } as const;
  await db
    .insertInto("merged_events")
    .values({ id: "m1", ...facts, ...where, ...counts })
    .execute();
  const party = { merged: "m1", role: "actor", country: "CHN", sector: "GOV" } as const;
  const told = { at, type, quad, status, asserted: 0 } as const;
  await db
    .insertInto("merged_parties")
    .values([
      { ...party, ...told, ordinal: 0, key: "CHN/dong", name: "Dong Jun" },
      { ...party, ...told, ordinal: 1, key: "CHN/wang", name: "Wang Yi" },
    ])
    .execute();
  const events = await db.selectFrom("events").select(["number", "report"]).where("id", "=", "e1").execute();
  for (const [ordinal, { number, report }] of events.slice(0, reports).entries())
    await db
      .insertInto("merged_mentions")
      .values({ merged: "m1", ordinal, event: number, report, originator: ordinal < 2 ? "o1" : "o3" })
      .execute();
}

describe("the records of a store", () => {
  it("come all, in order, whole, and with the standing of their events", async () => {
    const store = await storeIn(folder, "many.db");
    await put(
      store,
      Array.from({ length: 450 }, (_, number) => report(number)),
    );
    await mergeMeetings(store, 3);
    const { records, merging } = storeRecords(store);
    const read: unknown[] = [];
    for await (const each of records) {
      const { id } = each.article;
      assert.deepEqual(each.events, record.events);
      assert.equal(each.article.text, record.article.text);
      const standing = merging(id, "e1");
      read.push([
        id,
        standing && [standing.id, standing.mentions, standing.originators, standing.originator],
      ]);
      assert.equal(merging(id, "e2"), undefined);
    }
    assert.equal(read.length, 450);
    assert.deepEqual(read.slice(0, 4), [
      ["r0", ["m1", 3, 2, "o1"]],
      ["r1", ["m1", 3, 2, "o1"]],
      ["r2", ["m1", 3, 2, "o3"]],
      ["r3", undefined],
    ]);
    await store.close();
  });

  it("are exported, each event once", async () => {
    const store = await storeIn(folder, "few.db");
    await put(store, [report(1), report(2), report(3)]);
    await mergeMeetings(store, 3);
    await store.close();
    const { status, output } = await run([
      "export",
      "--store",
      join(folder, "few.db"),
      "--format",
      "geojson",
    ]);
    assert.equal(status, 0);
    const { features } = JSON.parse(output);
    assert.deepEqual(
      features.map(({ id, properties }: { id: string; properties: { reports: number } }) => [
        id,
        properties.reports,
      ]),
      [
        ["m1", 3],
        ["r1#e2", 1],
        ["r2#e2", 1],
        ["r3#e2", 1],
      ],
    );
  });

  it("are exported without their words from a store that has none", async () => {
    const store = await storeIn(folder, "bare.db");
    await put(store, [report(1)], { keepText: false });
    await store.close();
    for (const format of ["gdelt", "webannotation", "stix", "jsonld", "plover", "reports"]) {
      const { status, output } = await run([
        "export",
        "--store",
        join(folder, "bare.db"),
        "--format",
        format,
      ]);
      assert.equal(status, 0);
      assert.ok(output.length > 100);
      assert.doesNotMatch(output, /We value these ties/u);
    }
  });

  for (const [what, args, status, message] of [
    [
      "a store that is not there",
      ["--store", join(folder, "none.db")],
      1,
      /^readout: \S+none\.db: there is no such store/u,
    ],
    ["a store and files", ["--store", "a.db", "b.jsonl"], 2, /Choose one/u],
    ["merged events beside a store", ["--store", "a.db", "--merged", "m.jsonl"], 2, /a store knows what/u],
  ] as const)
    it(`are refused for ${what}`, async () => {
      const ran = await run(["export", "--format", "geojson", ...args]);
      assert.equal(ran.status, status);
      assert.match(ran.talk, message);
    });
});
