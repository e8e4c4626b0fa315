import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { EventType } from "../../../../src/core/model/event.ts";
import { eachRow } from "../../../../src/store/query/each-row.ts";
import type { EventFilter, PartyTerm } from "../../../../src/store/query/filter.ts";
import { eventOrders, findEvents } from "../../../../src/store/query/find-events.ts";
import type { EventRow } from "../../../../src/store/query/rows.ts";
import { wordsOfName } from "../../../../src/store/words-of-name.ts";
import { archive } from "../../../support/archive.ts";
import { put, scratchFolder, storeIn } from "../../../support/store.ts";

const folder = scratchFolder();
const store = await storeIn(folder);
await put(store, archive);
const all = await findEvents(store, {}, { limit: 100 });

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

  it("finds what a reader would pick by hand, whatever is asked together", async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const wanted = all.rows.filter((event) => fits(event, filter)).map(({ id }) => id);
        assert.deepEqual(await found(filter), wanted.sort());
      }),
      { numRuns: 300 },
    );
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
    assertedBy: some<PartyTerm | "reporter">("reporter", { name: "state department" }),
  })
  .map(
    (asked) =>
      Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as EventFilter,
  );

/** The filter once more, without a database. */
function fits(event: EventRow, filter: EventFilter): boolean {
  const { since, until, actors, recipients, parties, types, layers, places, assertedBy } = filter;
  const start = event.start ?? "";
  const any = (list: readonly PartyTerm[] | undefined, sides: EventRow["actors"]) =>
    !list || list.some((term) => sides.some((party) => isOne(term, party)));
  return (
    (since === undefined || start >= since.replace(/(-01)+$/u, "")) &&
    (until === undefined || (start !== "" && start <= `${until}~`)) &&
    any(actors, event.actors) &&
    any(recipients, event.recipients) &&
    any(parties, [...event.actors, ...event.recipients]) &&
    (!types || types.includes(event.type)) &&
    (!layers || layers.includes(event.layer)) &&
    (!places || (event.place !== null && places.some((place) => place === "KAZ" || place === "Astana"))) &&
    (!assertedBy || assertedBy.some((who) => (who === "reporter" ? !event.asserted : event.asserted)))
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
