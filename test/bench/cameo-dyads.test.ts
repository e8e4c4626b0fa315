import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf, type Dictionary } from "../../bench/cameo-actors.ts";
import { dyadsOf } from "../../bench/cameo-dyads.ts";
import { f1 } from "../../bench/triples.ts";
import type { Actor } from "../../src/core/model/actor.ts";
import type { EventRecord } from "../../src/core/model/event.ts";
import { record } from "../support/record.ts";

const dictionary: Dictionary = {
  frames: new Map([
    ["meet", "040"],
    ["attack", "190"],
  ]),
  shared: new Set(["congress"]),
};

const codes: readonly [actor: Partial<Actor>, code: string][] = [
  [{ name: "Georgia", kind: "state", country: "GEO", sector: "GOV" }, "GEO"],
  [{ name: "Georgian government", country: "GEO", sector: "GOV" }, "GEOGOV"],
  [{ name: "UN troops", country: "UNO", sector: "MIL" }, "IGOUNOMIL"],
  [{ name: "European Union", country: "EUR", sector: "GOV" }, "IGOEUREEC"],
  [{ name: "Peruvian peacekeepers", country: "PER", sector: "MIL" }, "PER"],
  [{ name: "two Peruvian men", country: "PER", sector: "CVL" }, "PERPPL"],
  [{ name: "Peruvian demonstrators", country: "PER", sector: "CVL" }, "PEROPP"],
  [{ name: "rebels", country: null, sector: "REB" }, "---REB"],
  [{ name: "Congress", country: "PER", sector: "LEG" }, "---LEG"],
];

for (const [actor, code] of codes)
  test(`CAMEO code: ${actor.name} is ${code}`, () => {
    assert.equal(codeOf({ ...(record.actors[0] as Actor), kind: "group", ...actor }, dictionary), code);
  });

const [meeting, aid] = record.events as [EventRecord, EventRecord];
const home = record.places.map((place) => ({ ...place, country: "CHN" }));

/** The dyads of one event of the record. */
const dyads = (event: Partial<EventRecord>, places = record.places) =>
  dyadsOf({ ...record, places, events: [{ ...meeting, ...event }] }, dictionary).map(
    ({ source, target, cameo }) => `${source} ${target} ${cameo}`,
  );

const layouts: readonly [what: string, event: Partial<EventRecord>, dyads: string[]][] = [
  ["one actor and one recipient", aid, ["CHNGOV RUS 072"]],
  ["nothing of what did not happen", { ...aid, status: "negated" }, []],
  ["a reciprocal act as pairs both ways", { place: null }, ["CHNGOV RUSGOV 046", "RUSGOV CHNGOV 046"]],
  ["a reciprocal act on third ground towards it", {}, ["CHNGOV KAZ 046", "RUSGOV KAZ 046"]],
  ["an act without recipient towards its ground", { actors: ["a1"], cameo: "141" }, ["CHNGOV KAZ 141"]],
  ["nothing of an act without recipient and ground", { actors: ["a1"], place: null }, []],
  [
    "a meeting to come as a meeting",
    { ...aid, type: "AGREE", rule: "future-cooperation", frame: "meet" },
    ["CHNGOV RUS 040", "RUS CHNGOV 040"],
  ],
  ["talks of visitor and host both ways", { ...aid, cameo: "046" }, ["CHNGOV RUS 046", "RUS CHNGOV 046"]],
  ["codes of three digits", { ...aid, cameo: "1123" }, ["CHNGOV RUS 112"]],
];

for (const [what, event, expected] of layouts)
  test(`CAMEO dyads: ${what}`, () => {
    assert.deepEqual(dyads(event), expected);
  });

test("CAMEO dyads: sides who meet at home are pairs", () => {
  assert.deepEqual(dyads({}, home), ["CHNGOV RUSGOV 046", "RUSGOV CHNGOV 046"]);
});

test("CAMEO dyads: what somebody wants is an intent, what is wanted of another an appeal", () => {
  const wish = { ...aid, quad: 4, frame: "attack", cameo: "190", status: "hypothetical" } as const;
  const wanting = (speaker: string) =>
    dyadsOf(
      {
        ...record,
        statements: record.statements.map((s) => ({ ...s, speaker, class: "intention" as const })),
        events: [wish],
      },
      dictionary,
    );
  assert.deepEqual(wanting("a1"), [{ source: "CHNGOV", target: "RUS", cameo: "138" }]);
  assert.deepEqual(wanting("a2"), [{ source: "RUSGOV", target: "CHNGOV", cameo: "021" }]);
});

test("F1 of sets: over all sentences at once, and what is made up counts where the gold has nothing", () => {
  assert.equal(
    f1([
      [new Set(["a", "b"]), new Set(["a"])],
      [new Set(), new Set(["c"])],
    ]),
    0.5,
  );
});
