import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mergeEvents } from "../../../src/core/merge/merge-events.ts";
import type { ToldEvent } from "../../../src/core/merge/told-event.ts";
import { kano, maiduguri, nigeria, ownWords, party, stated, tell } from "./told.ts";

/** Writes which reports tell which merged event: `r1+r2 r3`. */
function groups(told: readonly ToldEvent[], originatorOf = ownWords): string {
  return mergeEvents(told, originatorOf)
    .map(({ mentions }) => [...new Set(mentions.map(({ report }) => report))].sort().join("+"))
    .sort()
    .join(" ");
}

const words = (text: string) => text.split(" ");

const met = (report: string, given: Partial<ToldEvent> = {}) =>
  tell(report, {
    type: "CONSULT",
    mode: ["visit"],
    quad: 1,
    actors: [party("KAZ/tokiev, kasimjomart")],
    recipients: [party("UZB/mirzioiev, shavkat")],
    place: null,
    words: words("met in astana for talks on water"),
    ...given,
  });

const shelled = (report: string, given: Partial<ToldEvent> = {}) =>
  tell(report, {
    mode: ["heavy-weapons"],
    actors: [party("AZE/MIL", "MIL")],
    recipients: [party("ARM")],
    place: null,
    words: words("azerbaijani forces shelled the town of jermuk"),
    ...given,
  });

describe("one event", () => {
  const together: readonly [string, readonly ToldEvent[]][] = [
    ["told in the same words", [tell("r1"), tell("r2")]],
    [
      "told in other words",
      [tell("r1"), tell("r2", { words: words("militants bombed traders in kano"), mode: [] })],
    ],
    [
      "whose toll has risen",
      [tell("r1"), tell("r2", { words: words("19 people killed by a bomb at a market in kano") })],
    ],
    [
      "with sides the other way round, between equals",
      [met("r1"), met("r2", { actors: met("x").recipients, recipients: met("x").actors })],
    ],
    [
      "by its state in one report and by its president in another",
      [met("r1"), met("r2", { actors: [party("KAZ")], recipients: [party("UZB")] })],
    ],
    ["with a state for its place in one report", [tell("r1"), tell("r2", { place: nigeria })]],
    ["with a month for its time in one report", [tell("r1"), tell("r2", { time: stated("2024-06") })]],
    [
      "told as background some days later",
      [
        tell("r1"),
        tell("r2", {
          published: "2024-06-09",
          time: { start: "2024-06-09", end: "2024-06-09", basis: "inferred" },
        }),
      ],
    ],
    ["denied in one report", [shelled("r1"), shelled("r2", { status: "negated", voices: [party("AZE")] })]],
    [
      "announced for the day on which it happened",
      [
        met("r1", {
          type: "AGREE",
          mode: [],
          published: "2024-06-01",
          words: words("will meet in astana for talks on water"),
        }),
        met("r2"),
      ],
    ],
  ];
  for (const [what, told] of together) it(what, () => assert.equal(groups(told), "r1+r2"));
});

describe("two events", () => {
  const apart: readonly [string, readonly ToldEvent[]][] = [
    ["a week apart", [met("r1"), met("r2", { time: stated("2024-06-11"), published: "2024-06-11" })]],
    [
      "a day apart, both dates stated",
      [
        tell("r1"),
        tell("r2", { time: stated("2024-06-05"), words: words("a bomb went off at a bus station") }),
      ],
    ],
    ["in two towns", [tell("r1"), tell("r2", { place: maiduguri })]],
    [
      "by two states",
      [shelled("r1"), shelled("r2", { actors: [party("ARM/MIL", "MIL")], recipients: [party("AZE")] })],
    ],
    [
      "of two people of one state",
      [met("r1"), met("r2", { actors: [party("KAZ/smailov, alikhan")], words: words("spoke of roads") })],
    ],
    [
      "of two types",
      [tell("r1"), tell("r2", { type: "COERCE", mode: ["arrest"], words: words("police held five men") })],
    ],
    [
      "of one state, type and day, with nothing else in common",
      [
        tell("r1", {
          type: "ACCUSE",
          mode: [],
          actors: [party("USA")],
          recipients: [],
          place: null,
          words: words("washington condemned the verdict"),
        }),
        tell("r2", {
          type: "ACCUSE",
          mode: [],
          actors: [party("USA")],
          recipients: [],
          place: null,
          words: words("washington deplored the floods"),
        }),
      ],
    ],
    [
      "feared for no day, and then done",
      [shelled("r1", { status: "hypothetical", time: null, published: "2024-06-01" }), shelled("r2")],
    ],
    [
      "announced for another day",
      [
        met("r1", { type: "AGREE", mode: [], published: "2024-06-01", time: stated("2024-06-20") }),
        met("r2"),
      ],
    ],
  ];
  for (const [what, told] of apart) it(what, () => assert.equal(groups(told), "r1 r2"));

  it("that one report keeps apart stay apart in all reports", () => {
    const first = tell("r1", { time: stated("2024-06-04") });
    const second = tell("r1", { event: "e2", time: stated("2024-06-06"), place: maiduguri });
    const told = [first, second, tell("r2"), tell("r3", { time: stated("2024-06-06"), place: maiduguri })];
    assert.equal(groups(told), "r1+r2 r1+r3");
  });

  it("are not joined by one between them", () => {
    const monday = tell("r1", { time: stated("2024-06-03") });
    const vague = tell("r2", { time: stated("2024-06") });
    const thursday = tell("r3", { time: stated("2024-06-06") });
    assert.notEqual(groups([monday, vague, thursday]), "r1+r2+r3");
  });
});

describe("a merged event", () => {
  const only = (told: readonly ToldEvent[], originatorOf = ownWords) => {
    const merged = mergeEvents(told, originatorOf);
    assert.equal(merged.length, 1);
    return merged[0] as (typeof merged)[number];
  };
  const field = (event: ReturnType<typeof only>, name: string) =>
    event.disagreements
      .filter((each) => each.field === name)
      .map(({ values }) => values.map(({ value }) => value));

  it("counts reports and originators", () => {
    const { reports, originators } = only([tell("r1"), tell("r2"), tell("r3")], (report) =>
      report === "r3" ? "r3" : "r1",
    );
    assert.deepEqual([reports, originators], [3, 2]);
  });

  it("has what most originators tell, not most reports", () => {
    const copy = { place: kano, mode: ["aerial"] };
    const told = [tell("r1", copy), tell("r2", copy), tell("r3", copy), tell("r4"), tell("r5")];
    const event = only(told, (report) => (/[123]/u.test(report) ? "r1" : report));
    assert.deepEqual(event.mode, ["explosives"]);
    assert.deepEqual(field(event, "mode"), [["explosives", "aerial"]]);
  });

  it("shows tolls that differ, most told first", () => {
    const nineteen = { words: words("a bomb killed 19 people at a market in kano") };
    const event = only([tell("r1"), tell("r2", nineteen), tell("r3", nineteen)]);
    assert.deepEqual(field(event, "toll"), [["killed 19", "killed 12"]]);
  });

  it("shows dates that exclude each other, and no month that holds the day", () => {
    const late = tell("r2", { time: stated("2024-06-05") });
    assert.deepEqual(field(only([tell("r1"), late]), "time"), [["2024-06-04", "2024-06-05"]]);
    const month = only([tell("r1"), tell("r2", { time: stated("2024-06") })]);
    assert.deepEqual(field(month, "time"), []);
    assert.equal(month.start, "2024-06-04");
  });

  it("has the town rather than its state", () => {
    const event = only([tell("r1", { place: nigeria }), tell("r2", { place: nigeria }), tell("r3")]);
    assert.equal(event.place?.name, "Kano");
    assert.deepEqual(field(event, "place"), []);
  });

  it("has a dispute where one denies", () => {
    const event = only([
      shelled("r1", { voices: [party("ARM/defense ministry")] }),
      shelled("r2", { status: "negated", voices: [party("AZE")] }),
      shelled("r3"),
    ]);
    const keys = (parties: readonly { readonly key: string }[] = []) => parties.map(({ key }) => key);
    assert.equal(event.status, "occurred");
    assert.deepEqual(keys(event.dispute?.affirm), ["ARM/defense ministry"]);
    assert.deepEqual(keys(event.dispute?.deny), ["AZE"]);
    assert.deepEqual(field(event, "status"), [["occurred", "negated"]]);
  });

  it("has no dispute where all deny", () => {
    const denied = { status: "negated" as const, voices: [party("AZE")] };
    assert.equal(only([shelled("r1", denied), shelled("r2", denied)]).dispute, null);
  });

  it("has happened where it was announced and then happened", () => {
    const announced = met("r1", { status: "future", published: "2024-06-01" });
    const event = only([announced, met("r2")]);
    assert.equal(event.status, "occurred");
    assert.deepEqual(field(event, "status"), [["occurred", "future"]]);
  });

  it("keeps its id when later reports come in", () => {
    const before = only([tell("r1"), tell("r2")]).id;
    assert.equal(only([tell("r1"), tell("r2"), tell("r3", { published: "2024-06-06" })]).id, before);
    assert.notEqual(only([tell("r0", { published: "2024-06-04" }), tell("r1")]).id, before);
  });
});
