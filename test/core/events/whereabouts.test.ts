import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readScene, type Scene } from "./scene.ts";

/** What an event's place is, with its basis. */
interface Case extends Scene {
  readonly gives: string | undefined;
}

const withdrew = `
  rebels rebel NOUN 2 nsubj
  withdrew withdraw VERB 0 root
  from from ADP 4 case
  Piura Piura PROPN 2 obl`;

const raged = `
  The the DET 2 det
  army army NOUN 3 nsubj
  attacked attack VERB 0 root
  rebels rebel NOUN 3 obj
  in in ADP 6 case
  Piura Piura PROPN 3 obl
  ~. . PUNCT 3 punct`;

const cases: readonly Case[] = [
  { rows: withdrew, places: { Piura: "PER.city" }, gives: "Piura stated" },
  { rows: withdrew, places: { Piura: "PER.country" }, gives: "Piura stated" },
  {
    rows: `
  Lima Lima PROPN 2 nsubj
  met meet VERB 0 root
  Quito Quito PROPN 2 obj
  at at ADP 7 case
  the the DET 7 det
  Bogota Bogota PROPN 7 compound
  summit summit NOUN 2 obl`,
    places: { Bogota: "COL.city" },
    gives: "Bogota stated",
  },
  {
    rows: `
  Lima Lima PROPN 2 nsubj
  met meet VERB 0 root
  Quito Quito PROPN 2 obj
  at at ADP 7 case
  the the DET 7 det
  Bogota Bogota PROPN 7 compound
  summit summit NOUN 2 obl`,
    places: { Bogota: "COL.country" },
    gives: undefined,
  },
  {
    rows: `
  rebels rebel NOUN 2 nsubj
  entered enter VERB 0 root
  Piura Piura PROPN 2 obj
  to to PART 5 mark
  attack attack VERB 2 advcl
  villagers villager NOUN 5 obj`,
    places: { Piura: "PER.city" },
    gives: "Piura inferred",
  },
  {
    rows: `
  Lima Lima PROPN 2 nsubj
  condemned condemn VERB 0 root
  editors editor NOUN 2 obj
  of of ADP 5 case
  friends friend NOUN 3 nmod
  in in ADP 7 case
  Piura Piura PROPN 5 nmod`,
    places: { Piura: "PER.city" },
    gives: undefined,
  },
  {
    rows: `
  rebels rebel NOUN 2 nsubj
  attacked attack VERB 0 root
  Piura Piura PROPN 2 obj`,
    places: { Piura: "PER.city" },
    gives: "Piura stated",
  },
  {
    rows: `
  rebels rebel NOUN 2 nsubj
  attacked attack VERB 0 root
  villagers villager NOUN 2 obj
  in in ADP 6 case
  the the DET 6 det
  town town NOUN 3 nmod`,
    title: raged,
    places: { Piura: "PER.city" },
    gives: "Piura inferred",
  },
  {
    rows: `
  police police NOUN 2 nsubj
  arrested arrest VERB 0 root
  editors editor NOUN 2 obj
  who who PRON 5 nsubj
  reported report VERB 3 acl:relcl
  in in ADP 7 case
  Piura Piura PROPN 5 obl`,
    places: { Piura: "PER.city" },
    gives: undefined,
  },
  {
    rows: `
  Lima Lima PROPN 2 nsubj
  praised praise VERB 0 root
  Quito Quito PROPN 2 obj
  ~, , PUNCT 5 punct
  home home NOUN 3 appos
  of of ADP 7 case
  Piura Piura PROPN 5 nmod`,
    places: { Piura: "PER.city" },
    gives: undefined,
  },
  {
    rows: `
  Piura Piura PROPN 5 nsubj
  was be AUX 5 cop
  the the DET 5 det
  main main ADJ 5 amod
  scene scene NOUN 0 root
  of of ADP 7 case
  clashes clash NOUN 5 nmod
  between between ADP 9 case
  army army NOUN 7 nmod
  and and CCONJ 11 cc
  rebels rebel NOUN 9 conj`,
    places: { Piura: "PER.city" },
    gives: "Piura stated",
  },
  {
    rows: `
  Piura Piura PROPN 4 nsubj
  was be AUX 4 cop
  the the DET 4 det
  result result NOUN 0 root
  of of ADP 6 case
  clashes clash NOUN 4 nmod
  between between ADP 8 case
  army army NOUN 6 nmod
  and and CCONJ 10 cc
  rebels rebel NOUN 8 conj`,
    places: { Piura: "PER.city" },
    gives: undefined,
  },
  {
    rows: `
  editors editor NOUN 3 nsubj:pass
  were be AUX 3 aux:pass
  killed kill VERB 0 root _ VBN
  when when ADV 6 advmod
  rebels rebel NOUN 6 nsubj
  fired fire VERB 3 advcl
  on on ADP 8 case
  cars car NOUN 6 obl
  in in ADP 10 case
  Piura Piura PROPN 6 obl
  and and CCONJ 13 cc
  Oslo Oslo PROPN 13 nsubj
  closed close VERB 3 conj
  roads road NOUN 13 obj
  in in ADP 16 case
  Tumbes Tumbes PROPN 13 obl`,
    places: { Piura: "PER.city", Tumbes: "PER.city" },
    gives: "Piura inferred",
  },
  {
    rows: `
  editors editor NOUN 3 nsubj:pass
  were be AUX 3 aux:pass
  killed kill VERB 0 root _ VBN
  after after SCONJ 6 mark
  rebels rebel NOUN 6 nsubj
  fired fire VERB 3 advcl
  in in ADP 8 case
  Piura Piura PROPN 6 obl
  and and CCONJ 11 cc
  Oslo Oslo PROPN 11 nsubj
  closed close VERB 3 conj
  roads road NOUN 11 obj
  in in ADP 14 case
  Tumbes Tumbes PROPN 11 obl`,
    places: { Piura: "PER.city", Tumbes: "PER.city" },
    gives: undefined,
  },
];

describe("whereabouts", () => {
  for (const { gives, ...scene } of cases)
    it(`${scene.rows.trim().split(/\s+/u).slice(0, 1)}: ${Object.values(scene.places ?? {})} -> ${gives}`, () => {
      const { document, events } = readScene(scene);
      const event = events[events.length - 1];
      assert.ok(event);
      const place = document.places.find(({ id }) => id === event.place);
      assert.equal(place && `${place.name} ${event.placeBasis}`, gives);
    });

  it("places what is said to each other where the two met", () => {
    const { events } = readScene({
      rows: `
  Lima Lima PROPN 2 nsubj
  met meet VERB 0 root
  Quito Quito PROPN 2 obj
  in in ADP 5 case
  Bogota Bogota PROPN 2 obl
  ~; ; PUNCT 8 punct
  Lima Lima PROPN 8 nsubj
  praised praise VERB 2 parataxis
  Oslo Oslo PROPN 8 obj
  ~; ; PUNCT 12 punct
  Oslo Oslo PROPN 12 nsubj
  condemned condemn VERB 2 parataxis
  Quito Quito PROPN 12 obj`,
      places: { Bogota: "COL.city" },
    });
    assert.deepEqual(
      events.map(({ type, place, placeBasis }) => `${type} ${place} ${placeBasis}`),
      ["CONSULT p1 stated", "SUPPORT p1 inferred", "ACCUSE null null"],
    );
  });

  it("places what states say of others where their envoys met", () => {
    const { events } = readScene({
      rows: `
  envoy envoy NOUN 2 nsubj
  met meet VERB 0 root
  Quito Quito PROPN 2 obj
  in in ADP 5 case
  Bogota Bogota PROPN 2 obl
  ~; ; PUNCT 8 punct
  Oslo Oslo PROPN 8 nsubj
  condemned condemn VERB 2 parataxis
  Lima Lima PROPN 8 obj`,
      places: { Bogota: "COL.city" },
    });
    assert.deepEqual(
      events.map(({ type, place }) => `${type} ${place}`),
      ["CONSULT p1", "ACCUSE p1"],
    );
  });

  for (const [ground, line] of [
    ["ECU", "visit Lima -> Quito"],
    ["COL", "third-party Lima+Quito -> "],
  ] as const)
    it(`a meeting on the ground of ${ground}: ${line}`, () => {
      const { events } = readScene({
        rows: `
  Lima Lima PROPN 2 nsubj
  met meet VERB 0 root
  Quito Quito PROPN 2 obj
  in in ADP 5 case
  Bogota Bogota PROPN 2 obl`,
        places: { Bogota: `${ground}.city` },
      });
      const [event] = events;
      assert.equal(`${event?.mode} ${event?.actors.join("+")} -> ${event?.recipients.join("+")}`, line);
    });
});
