import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { mergeEvents } from "../../../src/core/merge/merge-events.ts";
import { findOriginators } from "../../../src/core/merge/originators.ts";
import { signatureOf } from "../../../src/core/merge/signature.ts";
import { toldEventsOf } from "../../../src/core/merge/told-event-of.ts";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { countWaiting, mergeReports } from "../../../src/store/merge/merge-reports.ts";
import { toldEvents } from "../../../src/store/merge/told-events.ts";
import { metaOf } from "../../../src/store/store.ts";
import { coderId } from "../../../src/store/write/coders.ts";
import { archive, type Made, reportOf } from "../../support/archive.ts";
import { quickCoding } from "../../support/coding.ts";
import { record } from "../../support/record.ts";
import { put, scratchFolder, storeIn, withArticle } from "../../support/store.ts";

const folder = scratchFolder();
type TestStore = Awaited<ReturnType<typeof storeIn>>;

/** What merging all reports at once gives, to be laid beside what a store has. */
function atOnce(records: readonly ReadoutRecord[]) {
  const originators = findOriginators(
    records.map(({ article }) => ({
      report: article.id,
      published: article.published,
      agency: article.agency,
      signature: signatureOf(article.text),
    })),
  );
  const events = mergeEvents(records.flatMap(toldEventsOf), (report) => originators.get(report) ?? report);
  return {
    originators: Object.fromEntries([...originators].sort()),
    events: events.map(({ id, type, status, start, reports, originators: voices, mentions, actors }) => ({
      id,
      type,
      status,
      start,
      reports,
      originators: voices,
      mentions: mentions.map(({ report, event }) => `${report}#${event}`),
      actors: actors.map(({ key }) => key),
    })),
  };
}

async function inStore({ db }: TestStore) {
  const reports = await db.selectFrom("reports").select(["id", "originator"]).orderBy("id").execute();
  const rows = await db.selectFrom("merged_events").selectAll().orderBy("id").execute();
  const mentions = await db
    .selectFrom("merged_mentions")
    .innerJoin("events", "events.number", "merged_mentions.event")
    .innerJoin("reports", "reports.number", "merged_mentions.report")
    .select(["merged", "reports.id as report", "events.id as event"])
    .orderBy("merged")
    .orderBy("ordinal")
    .execute();
  const parties = await db
    .selectFrom("merged_parties")
    .select(["merged", "key"])
    .where("role", "=", "actor")
    .orderBy("ordinal")
    .execute();
  const of = <Row extends { merged: string }>(list: readonly Row[], id: string) =>
    list.filter(({ merged }) => merged === id);
  return {
    originators: Object.fromEntries(reports.map(({ id, originator }) => [id, originator])),
    events: rows.map(({ id, type, status, starts, reports: told, originators }) => ({
      id,
      type,
      status,
      start: starts,
      reports: told,
      originators,
      mentions: of(mentions, id).map(({ report, event }) => `${report}#${event}`),
      actors: of(parties, id).map(({ key }) => key),
    })),
  };
}

const now = () => "2024-05-01T00:00:00Z";

const sentences = [
  "Forty ships lay at anchor in the wide bay of the northern port on Monday morning, officials of the harbour said.",
  "No crane had moved for nine days because the dockers would not go back to work before their pay was settled.",
  "The owners of the terminal called a second meeting with the union for the evening and asked the state to help.",
  "Two of the ships carry grain that is wanted in the south before the end of the month, traders in the city said.",
  record.article.text,
];

const anyEvent: fc.Arbitrary<Made> = fc.record({
  actors: fc.constantFrom(["Dong Jun"], ["Sergei Shoigu"], ["Russia"], ["Dong Jun", "Sergei Shoigu"]),
  recipients: fc.constantFrom([], ["China"], ["Ukraine"], ["Sergei Lavrov"]),
  start: fc.constantFrom("2024-04-26", "2024-04-27", "2024-05-02", "2024-04"),
  type: fc.constantFrom("CONSULT", "ASSAULT", "ACCUSE"),
  status: fc.constantFrom("occurred", "occurred", "negated", "future"),
  confidence: fc.constantFrom(0.4, 0.9),
});
const anyReports = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 30 }),
      day: fc.constantFrom("2024-04-27", "2024-04-28", "2024-05-03"),
      events: fc.array(anyEvent, { minLength: 1, maxLength: 3 }),
      text: fc.subarray(sentences, { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ number }) => number },
  )
  .map((drafts) =>
    drafts.map(({ number, day, events, text }) =>
      reportOf(`r${number}`, day, events, { text: `${record.article.text}\n\n${text.join(" ")}` }),
    ),
  );

describe("mergeReports", () => {
  it("gives, piece by piece and after coding anew, what merging all at once would", async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        anyReports,
        anyReports,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        async (reports, others, batch, isMergedBetween) => {
          const store = await storeIn(folder, `any-${runs++}.db`);
          const cut = Math.ceil(reports.length / 2);
          await put(store, reports.slice(0, cut));
          if (isMergedBetween) await mergeReports(store, { now, batch });
          // A report of before is coded anew: other events from the same words.
          const coder = await coderId(
            store.db,
            { ...quickCoding.version({ lexicon: [], attribution: "all" }), version: "2" },
            now(),
          );
          const recoded = reports.map((report, i) => {
            const events = others[i]?.events;
            return i < cut && events
              ? { ...report, events: events.map((event) => ({ ...event, actors: [] })) }
              : report;
          });
          await put(store, recoded.slice(0, cut), { coder });
          await put(store, reports.slice(cut), { coder });
          await mergeReports(store, { now, batch });
          assert.deepEqual(await inStore(store), atOnce(recoded));
          assert.equal(await countWaiting(store.db), 0);
          await store.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it("keeps of told events all that merging needs", async () => {
    const store = await storeIn(folder, "told.db");
    const reports = [withArticle(record, { id: "r0" }), ...archive];
    await put(store, reports);
    const numbers = await store.db.selectFrom("events").select("number").orderBy("number").execute();
    const told = await toldEvents(
      store.db,
      numbers.map(({ number }) => number),
    );
    const wanted = reports.flatMap(toldEventsOf).map((event) => JSON.parse(JSON.stringify(event)));
    assert.deepEqual(
      told.map((each) => JSON.parse(JSON.stringify(each.told))),
      wanted,
    );
    await store.close();
  });

  it("tells what waits, goes on after it was broken off, and leaves alone what is merged", async () => {
    const store = await storeIn(folder, "broken-off.db");
    await put(store, archive);
    const broken = mergeReports(store, {
      now,
      batch: 1,
      onStep: async () => {
        throw new Error("killed");
      },
    });
    await assert.rejects(broken, /killed/u);
    assert.equal(await countWaiting(store.db), 2);
    assert.equal(
      await metaOf(store.db, "merged"),
      undefined,
      "told events are asked as long as some are missing",
    );
    assert.equal(await mergeReports(store, { now }), 2);
    assert.deepEqual(await inStore(store), atOnce(archive));
    assert.equal(await metaOf(store.db, "merged"), '{"at":"2024-05-01T00:00:00Z","reports":3}');
    assert.equal(await mergeReports(store, { now }), 0);
    await store.close();
  });

  it("brings what an older store lacks", async () => {
    const store = await storeIn(folder, "older.db");
    await put(store, archive);
    await store.db.deleteFrom("wordings").execute();
    await store.db.updateTable("events").set({ feature: null, words: null }).execute();
    await mergeReports(store, { now });
    assert.deepEqual(await inStore(store), atOnce(archive));
    await store.close();
  });
});
