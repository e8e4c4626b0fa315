import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { EventType } from "../../../../src/core/model/event.ts";
import { pairsOf } from "../../../../src/store/event-rows.ts";
import { mergeReports } from "../../../../src/store/merge/merge-reports.ts";
import { eachRow } from "../../../../src/store/query/each-row.ts";
import { planEvents } from "../../../../src/store/query/event-plan.ts";
import { eventStory, mergedWith } from "../../../../src/store/query/event-story.ts";
import { facets } from "../../../../src/store/query/facets.ts";
import type { EventFilter, PartyTerm } from "../../../../src/store/query/filter.ts";
import { eventOrders, findEvents } from "../../../../src/store/query/find-events.ts";
import { eventSeries } from "../../../../src/store/query/relation-series.ts";
import type { EventRow } from "../../../../src/store/query/rows.ts";
import { wordsOfName } from "../../../../src/store/words-of-name.ts";
import { archive, type Made, reportOf } from "../../../support/archive.ts";
import { put, scratchFolder, storeIn } from "../../../support/store.ts";

const folder = scratchFolder();
const told = await storeIn(folder);
const store = told;
await put(store, archive);
const all = await findEvents(store, {}, { limit: 100 });

/** The same archive and more of the same, merged. */
const merged = await storeIn(folder, "merged.db");
const later = archive.map(({ article, ...rest }) => ({
  ...rest,
  article: { ...article, id: `x${article.id}` },
}));
await put(merged, [...archive, ...later]);
await mergeReports(merged, { now: () => "2024-06-01T00:00:00Z" });

async function found(filter: EventFilter): Promise<readonly string[]> {
  const { rows } = await findEvents(store, filter, { limit: 100 });
  return rows.map(({ id }) => id).sort();
}

describe("findEvents", () => {
  it("lays out an event as it is told", () => {
    const event = all.rows.find(({ id }) => id === "r1#e2");
    assert.deepEqual(
      event && [event.type, event.layer, event.asserted, event.reports, event.originators, event.words],
      ["AID", "claimed", true, 1, 1, ["met"]],
    );
    assert.deepEqual(event?.actors, [{ key: "CHN", name: "China", country: "CHN", sector: null }]);
    assert.deepEqual(
      [event?.place?.name, event?.place?.lat, event?.context, event?.start],
      ["Astana", 51.18, ["military"], "2023-05-02"],
    );
  });

  for (const [what, filter, ids] of [
    ["a time", { since: "2024-04-01", until: "2024-04" }, ["r2#e1", "r2#e3"]],
    [
      "a year, and what is known to the year",
      { since: "2024", until: "2024" },
      ["r2#e1", "r2#e2", "r2#e3", "r3#e2", "r3#e3"],
    ],
    ["who acts", { actors: [{ name: "lavrov" }] }, ["r2#e1", "r3#e2", "r3#e3"]],
    ["a sector", { actors: [{ sector: "MIL" }] }, ["r1#e3"]],
    ["a sector of a country", { parties: [{ country: "CHN", sector: "GOV" }] }, ["r1#e1", "r2#e1", "r3#e3"]],
    ["a key", { recipients: [{ key: "UKR" }] }, ["r1#e3", "r2#e3", "r3#e2"]],
    ["two types", { types: ["AID", "SUPPORT"] }, ["r1#e2", "r2#e2"]],
    ["two layers", { layers: ["background", "open"] }, ["r1#e3", "r3#e1", "r3#e2"]],
    ["a layer of words", { layers: ["said"] }, ["r2#e2"]],
    ["a pair", { pair: [{ country: "RUS" }, { country: "UKR" }] }, ["r1#e3", "r2#e3", "r3#e2"]],
    ["a pair by name", { pair: [{ name: "dong jun" }, { name: "sergei lavrov" }] }, ["r2#e1", "r3#e3"]],
    ["a pair of one sector", { pair: [{ sector: "MIL" }, { country: "UKR" }] }, ["r1#e3"]],
    ["who says so", { assertedBy: [{ country: "USA" }] }, ["r1#e2"]],
    ["a place", { places: ["astana"], types: ["ASSAULT"] }, ["r1#e3"]],
    ["a country where it was", { places: ["KAZ"], statuses: ["negated"] }, ["r3#e1"]],
    ["an outlet", { outlets: ["the herald"], types: ["CONSULT"] }, ["r2#e1", "r3#e3"]],
    ["words", { words: "zebra" }, ["r2#e1", "r2#e2", "r2#e3"]],
    ["a report", { reports: ["r3"] }, ["r3#e1", "r3#e2", "r3#e3"]],
    ["a context", { contexts: ["diplomatic"] }, ["r2#e2"]],
    ["a part of a context", { contexts: ["diplo%"] }, []],
    ["confidence", { minConfidence: 0.5, recipients: [{ country: "UKR" }] }, ["r1#e3", "r3#e2"]],
    ["more than one report can have", { minOriginators: 2 }, []],
    ["nobody of the name", { actors: [{ name: "shoig" }] }, []],
    ["a name in another order", { actors: [{ name: "shoigu sergei" }] }, []],
  ] satisfies [string, EventFilter, string[]][])
    it(`by ${what}`, async () => assert.deepEqual(await found(filter), ids));

  it("gives the same in pages of any size, in every order", async () => {
    for (const order of eventOrders)
      for (const limit of [1, 2, 4]) {
        const rows: EventRow[] = [];
        for (let after: string | undefined; ; ) {
          const page = await findEvents(store, {}, { limit, after }, order);
          rows.push(...page.rows);
          if (page.next === null) break;
          after = page.next;
        }
        const whole = await findEvents(store, {}, { limit: 100 }, order);
        assert.deepEqual(rows, whole.rows);
        assert.equal(rows.length, 9);
        const starts = whole.rows.map(({ start }) => start ?? "");
        assert.deepEqual(starts, order === "oldest" ? starts.toSorted() : starts.toSorted().reverse());
      }
  });

  it("walks through all rows, or so many", async () => {
    const ids: string[] = [];
    for await (const { id } of eachRow((page) => findEvents(store, {}, page), 4)) ids.push(id);
    assert.deepEqual(
      ids,
      all.rows.slice(0, 4).map(({ id }) => id),
    );
  });

  for (const [what, filter, page, code] of [
    ["a date that is none", { since: "2024-13" }, {}, "bad-date"],
    ["no words", { words: '"..."' }, {}, "no-words"],
    ["a page of another list", {}, { after: "x" }, "bad-cursor"],
    ["a page of a merged list", {}, { after: "2024~abc" }, "bad-cursor"],
  ] as const)
    it(`refuses ${what}`, () => assert.rejects(findEvents(store, filter, { limit: 1, ...page }), { code }));

  for (const [what, store] of [
    ["told", told],
    ["merged", merged],
  ] as const)
    it(`finds what a reader would pick by hand, whatever is asked together: ${what} events`, async () => {
      const { rows } = await findEvents(store, {}, { limit: 100 });
      assert.ok(rows.length > 5);
      await fc.assert(
        fc.asyncProperty(filters, async ({ assertedBy, ...rest }) => {
          // Of an event told by many, somebody may assert it in one report alone.
          const filter = { ...rest, ...(what === "told" && assertedBy ? { assertedBy } : {}) };
          const wanted = rows.filter((event) => fits(event, filter)).map(({ id }) => id);
          const page = await findEvents(store, filter, { limit: 100 });
          assert.deepEqual(page.rows.map(({ id }) => id).sort(), wanted.sort());
          const counted = await facets(store, filter, { fields: ["type", "year", "outlet"] });
          const sum = (field: string) => counted.reduce((n, row) => n + (row.field === field ? row.n : 0), 0);
          assert.equal(sum("type"), wanted.length);
          const series = await eventSeries(store, filter, "year");
          assert.equal(
            series.reduce((n, row) => n + row.n, 0),
            wanted.length,
          );
        }),
        { numRuns: 150 },
      );
    });

  it("counts merged events with all their reports", async () => {
    const { rows } = await findEvents(merged, { minOriginators: 1 }, { limit: 100 }, "most-told");
    assert.ok(
      rows.every(
        ({ reports, originators, id }) => reports >= 2 && originators >= 1 && /^[0-9a-f]{20}$/u.test(id),
      ),
    );
    const [first] = rows;
    const story = await eventStory(merged, first?.id ?? "");
    assert.equal(story?.mentions.length, first?.reports);
    assert.equal(await mergedWith(merged, "xr1#e1"), await mergedWith(merged, "r1#e1"));
    for (const words of ["zebra", "nothing"]) {
      const page = await findEvents(merged, { words, outlets: ["The Herald"] }, { limit: 100 });
      assert.equal(page.rows.length > 0, words === "zebra");
    }
    const voiced = await findEvents(merged, { assertedBy: [{ name: "state department" }] }, { limit: 9 });
    assert.deepEqual(
      voiced.rows.map(({ type, layer }) => [type, layer]),
      [["AID", "claimed"]],
    );
  });

  it("counts the same through indices alone and event by event", async () => {
    for (const store of [told, merged]) {
      const byIndex = await facets(store, {});
      assert.deepEqual(byIndex, await facets(store, { minConfidence: 0 }));
      assert.ok(byIndex.some(({ field, value }) => field === "outlet" && value === "The Herald"));
    }
  });

  it("gives merged events in pages, in every order", async () => {
    for (const order of eventOrders) {
      const whole = await findEvents(merged, {}, { limit: 100 }, order);
      const rows: EventRow[] = [];
      for await (const row of eachRow(({ after }) => findEvents(merged, {}, { limit: 2, after }, order)))
        rows.push(row);
      assert.deepEqual(rows, whole.rows);
    }
  });
});

describe("findEvents in a store of thousands", () => {
  const acts = (count: number, made: Omit<Made, "start">) => Array.from({ length: count }, () => made);
  const ours = { actors: ["Russia"], recipients: ["Ukraine"] } as const;
  const others = { actors: ["China"], recipients: ["Russia"] } as const;
  const pair: EventFilter = { pair: [{ country: "UKR" }, { country: "RUS" }] };

  /** Reports of three days, of which the pair is in some. */
  async function storeWith(name: string, counts: readonly (readonly [pair: number, others: number])[]) {
    const store = await storeIn(scratch, name);
    const reports = counts.flatMap(([pairs, rest], day) => {
      const published = `2024-05-0${day + 1}`;
      return [...acts(pairs, ours), ...acts(rest, others)]
        .reduce<Made[][]>((parts, act, i) => {
          if (i % 150 === 0) parts.push([]);
          parts.at(-1)?.push(act);
          return parts;
        }, [])
        .map((part, i) => reportOf(`day${day}-${i}`, published, part));
    });
    await put(store, reports);
    return store;
  }
  const scratch = scratchFolder();

  for (const [what, counts] of [
    [
      "is in every third event",
      [
        [150, 300],
        [150, 300],
        [150, 300],
      ],
    ],
    [
      "is in the oldest alone",
      [
        [400, 0],
        [0, 2100],
        [0, 2100],
      ],
    ],
    [
      "is in the newest alone",
      [
        [0, 2100],
        [0, 2100],
        [400, 0],
      ],
    ],
  ] as const)
    it(`gives every event of a pair once and in order where it ${what}`, async () => {
      const store = await storeWith(`${what}.db`, counts);
      const told = { ...pair, minConfidence: 0.1 };
      assert.ok((await planEvents(store, told, "page")).walk, "may be walked along");
      assert.ok((await planEvents(store, pair, "page")).ranges, "lies in the index of pairs");
      const number = counts.reduce((sum, [pairs]) => sum + pairs, 0);
      for (const order of ["newest", "oldest"] as const)
        for (const filter of [told, pair, { parties: [{ country: "UKR" }], since: "2024" }] as const) {
          const rows: EventRow[] = [];
          for await (const row of eachRow((page) => findEvents(store, filter, { ...page, limit: 70 }, order)))
            rows.push(row);
          assert.equal(new Set(rows.map(({ id }) => id)).size, number);
          assert.equal(rows.length, number);
          const starts = rows.map(({ start }) => start ?? "");
          assert.deepEqual(starts, order === "oldest" ? starts.toSorted() : starts.toSorted().reverse());
        }
      await store.close();
    });

  it("walks along nothing for a pair that is rare", async () => {
    const store = await storeWith("rare.db", [[20, 400]]);
    assert.equal((await planEvents(store, { ...pair, minConfidence: 0.1 }, "page")).walk, undefined);
    assert.equal((await findEvents(store, pair, { limit: 50 })).rows.length, 20);
    await store.close();
  });
});

const some = <T>(...values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { nil: undefined });
const terms: readonly PartyTerm[] = [
  { country: "RUS" },
  { country: "CHN", sector: "GOV" },
  { sector: "MIL" },
  { key: "UKR" },
  { name: "sergei" },
  { name: "dong jun" },
];
const filters = fc
  .record({
    actors: some(...terms),
    recipients: some(...terms),
    parties: some(...terms),
    types: some<EventType>("CONSULT", "ASSAULT", "AID"),
    layers: some("happened", "said", "claimed", "open", "background"),
    since: fc.option(fc.constantFrom("2023", "2024-04-02", "2024-05"), { nil: undefined }),
    until: fc.option(fc.constantFrom("2023", "2024-04-27", "2024"), { nil: undefined }),
    places: some("KAZ", "Astana"),
    assertedBy: some<PartyTerm | "reporter">("reporter", { name: "state department" }, { country: "USA" }),
    pair: fc.option(fc.tuple(fc.constantFrom(...terms), fc.constantFrom(...terms)), { nil: undefined }),
  })
  .map(
    (asked) =>
      Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as EventFilter,
  );

/** The filter once more, without a database. */
function fits(event: EventRow, filter: EventFilter): boolean {
  const { since, until, actors, recipients, parties, pair, types, layers, places, assertedBy } = filter;
  const start = event.start ?? "";
  const any = (list: readonly PartyTerm[] | undefined, sides: EventRow["actors"]) =>
    !list || list.some((term) => sides.some((party) => isOne(term, party)));
  return (
    (since === undefined || start >= since.replace(/(-01)+$/u, "")) &&
    (until === undefined || (start !== "" && start <= `${until}~`)) &&
    any(actors, event.actors) &&
    any(recipients, event.recipients) &&
    any(parties, [...event.actors, ...event.recipients]) &&
    (!pair || isPair(pair, event)) &&
    (!types || types.includes(event.type)) &&
    (!layers || layers.includes(event.layer)) &&
    (!places || (event.place !== null && places.some((place) => place === "KAZ" || place === "Astana"))) &&
    (!assertedBy || assertedBy.some((who) => (who === "reporter" ? !event.asserted : event.asserted)))
  );
}

function isPair([one, other]: readonly [PartyTerm, PartyTerm], { actors, recipients }: EventRow): boolean {
  return pairsOf(actors, recipients).some(
    ([actor, recipient]) =>
      (isOne(one, actor) && isOne(other, recipient)) || (isOne(other, actor) && isOne(one, recipient)),
  );
}

function isOne(term: PartyTerm, { key, name, country, sector }: EventRow["actors"][number]): boolean {
  return (
    (term.key ?? key) === key &&
    (term.country ?? country) === country &&
    (term.sector ?? sector) === sector &&
    ` ${wordsOfName(name).join(" ")} `.includes(` ${term.name ?? ""}`.trimEnd())
  );
}
