import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { articlesOf } from "../../../src/store/read/articles.ts";
import { recordsOf } from "../../../src/store/read/records.ts";
import { storeKinds } from "../../support/databases.ts";
import { record } from "../../support/record.ts";
import { numbersOf, put, storeAt, withArticle } from "../../support/store.ts";

const letters = fc.string({ unit: "binary", maxLength: 60 }).map((text) => text.replaceAll("\0", ""));
const maybe = fc.option(letters, { nil: null });

const anyRecords = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    url: maybe,
    title: maybe,
    byline: fc.array(letters, { maxLength: 3 }),
    agency: maybe,
    publisher: maybe,
    published: fc.constantFrom(null, "2024", "2024-04", "2024-04-27", "2024-04-27T08:00:00Z"),
    tail: letters,
    events: fc.subarray([...record.events]),
    statements: fc.subarray([...record.statements]),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

for (const kind of storeKinds())
  describe(`a store, ${kind.id}`, { skip: kind.skip }, () => {
    it("gives back every record as it was put in, and its article to be coded again", async () => {
      await fc.assert(
        fc.asyncProperty(anyRecords, async (facts) => {
          const records = facts.map(({ tail, events, statements, ...article }): ReadoutRecord => {
            const said = new Set(statements.map(({ id }) => id));
            return {
              ...withArticle(record, { ...article, text: `${record.article.text}\n\n${tail}` }),
              events: events.map((event) => ({
                ...event,
                assertedBy: event.assertedBy.filter((id) => said.has(id)),
              })),
              statements,
            };
          });
          const store = await storeAt(kind.place());
          await put(store, records);
          const ids = records.map(({ article }) => article.id);
          const numbers = [...(await numbersOf(store, ids))].sort((a, b) => a - b);
          const byNumber = await store.db.selectFrom("reports").select("id").orderBy("number").execute();
          const given = byNumber.map(({ id }) => records[ids.indexOf(id)] as ReadoutRecord);
          const found = await recordsOf(store, numbers);
          assert.deepEqual(
            found.map((one) => one.record),
            given,
          );
          assert.equal(
            JSON.stringify(found.map((one) => one.record)),
            JSON.stringify(given),
            "the same bytes",
          );
          const articles = await articlesOf(store.db, numbers);
          assert.deepEqual(
            articles.map(({ article }) => article),
            given.map(({ article }) => article),
          );
          const events = await store.db
            .selectFrom("events")
            .select(["report", "id"])
            .orderBy("report")
            .orderBy("number")
            .execute();
          assert.deepEqual(
            events,
            given.flatMap((one, i) => one.events.map(({ id }) => ({ report: numbers[i], id }))),
          );
          await store.close();
        }),
        { numRuns: 25 },
      );
    });

    it("loses nothing behind a zero character, and moves no offset", async () => {
      const store = await storeAt(kind.place());
      await put(store, [withArticle(record, { text: "a\0b" })]);
      const [article] = await articlesOf(store.db, await numbersOf(store, ["r1"]));
      assert.equal(article?.article.text, "a\ufffdb");
      await store.close();
    });
  });
