import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readScene, type Scene } from "./scene.ts";

interface Case extends Scene {
  readonly what: string;
  /** Start, end and basis of the last event; the report is of 2024-04-27. */
  readonly gives: string;
}

const cases: readonly Case[] = [
  {
    what: "has besieged since March",
    rows: `
  Lima Lima PROPN 3 nsubj
  has have AUX 3 aux
  besieged besiege VERB 0 root
  Quito Quito PROPN 3 obj
  since since ADP 6 case
  March March PROPN 3 obl`,
    times: { March: "2024-03" },
    gives: "2024-03 2024-04-27 stated",
  },
  {
    what: "the battle, eased by Peruvian attacks, has raged since March",
    rows: `
  battle battle NOUN 7 nsubj
  eased ease VERB 1 acl
  by by ADP 5 case
  Peruvian Peruvian ADJ 5 amod
  attacks attack NOUN 2 obl:agent
  has have AUX 7 aux
  raged rage VERB 0 root
  since since ADP 9 case
  March March PROPN 7 obl`,
    times: { March: "2024-03" },
    gives: "2024-03 2024-04-27 inferred",
  },
  {
    what: "attacked Quito's guards, posted since March: the time of the posting",
    rows: `
  Lima Lima PROPN 2 nsubj
  attacked attack VERB 0 root
  guards guard NOUN 2 obj
  posted post VERB 3 acl _ VBN
  since since ADP 6 case
  March March PROPN 4 obl`,
    times: { March: "2024-03" },
    gives: "2024-04-27 2024-04-27 published",
  },
  {
    what: "until tells the end and not the day",
    rows: `
  Lima Lima PROPN 2 nsubj
  attacked attack VERB 0 root
  Quito Quito PROPN 2 obj
  until until ADP 5 case
  December December PROPN 2 obl`,
    times: { December: "2024-12" },
    gives: "2024-04-27 2024-04-27 published",
  },
  {
    what: "condemned last month's attack",
    rows: `
  Lima Lima PROPN 2 nsubj
  condemned condemn VERB 0 root
  Quito Quito PROPN 2 obj
  for for ADP 7 case
  March March PROPN 7 nmod:poss
  ~'s 's PART 5 case
  raid raid NOUN 2 obl`,
    times: { March: "2024-03" },
    gives: "2024-04-27 2024-04-27 published",
  },
  {
    what: "Lima, which shut the border in March, praised Quito",
    rows: `
  Lima Lima PROPN 8 nsubj
  which which PRON 3 nsubj
  shut shut VERB 1 acl:relcl
  the the DET 5 det
  border border NOUN 3 obj
  in in ADP 7 case
  March March PROPN 3 obl
  praised praise VERB 0 root
  Quito Quito PROPN 8 obj`,
    times: { March: "2024-03" },
    gives: "2024-04-27 2024-04-27 published",
  },
  {
    what: "met in Bogota on Friday; praised",
    rows: `
  Lima Lima PROPN 2 nsubj
  praised praise VERB 0 root
  Quito Quito PROPN 2 obj`,
    title: `
  Lima Lima PROPN 2 nsubj
  met meet VERB 0 root
  Quito Quito PROPN 2 obj
  in in ADP 5 case
  Bogota Bogota PROPN 2 obl
  Friday Friday PROPN 2 obl:tmod`,
    times: { Friday: "2024-04-26" },
    places: { Bogota: "COL.city" },
    gives: "2024-04-26 2024-04-26 inferred",
  },
  {
    what: "expelled on Friday; the move came as Lima met Quito",
    rows: `
  It it PRON 2 nsubj
  came come VERB 0 root
  as as SCONJ 5 mark
  Lima Lima PROPN 5 nsubj
  met meet VERB 2 advcl
  Quito Quito PROPN 5 obj`,
    title: `
  Oslo Oslo PROPN 2 nsubj
  expelled expel VERB 0 root
  rebels rebel NOUN 2 obj
  Friday Friday PROPN 2 obl:tmod`,
    times: { Friday: "2024-04-26" },
    gives: "2024-04-26 2024-04-26 inferred",
  },
  {
    what: "what the report tells of beside news of Friday",
    rows: `
  Lima Lima PROPN 2 nsubj
  praised praise VERB 0 root
  Quito Quito PROPN 2 obj`,
    title: `
  Oslo Oslo PROPN 2 nsubj
  expelled expel VERB 0 root
  rebels rebel NOUN 2 obj
  Friday Friday PROPN 2 obl:tmod`,
    times: { Friday: "2024-04-26" },
    gives: "2024-04-26 2024-04-26 inferred",
  },
  {
    what: "what the report tells of beside an act of March",
    rows: `
  Lima Lima PROPN 2 nsubj
  praised praise VERB 0 root
  Quito Quito PROPN 2 obj`,
    title: `
  Oslo Oslo PROPN 2 nsubj
  expelled expel VERB 0 root
  rebels rebel NOUN 2 obj
  March March PROPN 2 obl:tmod`,
    times: { March: "2024-03" },
    gives: "2024-04-27 2024-04-27 published",
  },
];

describe("times of events", () => {
  for (const { what, gives, ...scene } of cases)
    it(`${what} -> ${gives}`, () => {
      const { events } = readScene(scene);
      const time = events[events.length - 1]?.time;
      assert.equal(time && `${time.start} ${time.end} ${time.basis}`, gives);
    });
});
