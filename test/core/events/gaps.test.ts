import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventLines, type Scene } from "./scene.ts";

const clash = `
  Lima     Lima   PROPN 2 nsubj
  attacked attack VERB  0 root
  Quito    Quito  PROPN 2 obj
  ~;       ;      PUNCT 6 punct`;

const cases: readonly (Scene & { readonly tells: string; readonly gives: readonly string[] })[] = [
  {
    tells: "talks that name no side are of the two that were told of",
    rows: `${clash}
  talks    talk   NOUN  6 nsubj
  began    begin  VERB  2 parataxis`,
    gives: ["ASSAULT PER.GOV -> ECU.GOV occurred", "CONSULT PER.GOV+ECU.GOV -> occurred"],
  },
  {
    tells: "what a third urges is asked of both",
    rows: `${clash}
  Oslo      Oslo      PROPN 6 nsubj
  urged     urge      VERB  2 parataxis
  restraint restraint NOUN  6 obj`,
    gives: ["ASSAULT PER.GOV -> ECU.GOV occurred", "REQUEST NOR.GOV -> PER.GOV+ECU.GOV occurred"],
  },
  {
    tells: "what a third urges is not asked of the dead",
    rows: `
  rebels    rebel     NOUN  2 nsubj
  attacked  attack    VERB  0 root
  27        27        NUM   4 nummod
  soldiers  soldier   NOUN  2 obj
  ~;        ;         PUNCT 7 punct
  Oslo      Oslo      PROPN 7 nsubj
  urged     urge      VERB  2 parataxis
  restraint restraint NOUN  7 obj`,
    gives: ["ASSAULT PER.REB -> PER.MIL occurred", "REQUEST NOR.GOV -> occurred"],
  },
  {
    tells: "what one of the two urges is not asked of both",
    rows: `${clash}
  Quito     Quito     PROPN 6 nsubj
  urged     urge      VERB  2 parataxis
  restraint restraint NOUN  6 obj`,
    gives: ["ASSAULT PER.GOV -> ECU.GOV occurred", "REQUEST ECU.GOV -> occurred"],
  },
  {
    tells: "what an attack does is done by those who attack",
    rows: `${clash.replace("6 punct", "7 punct")}
  the       the      DET   6 det
  attack    attack   NOUN  7 nsubj
  killed    kill     VERB  2 parataxis
  villagers villager NOUN  7 obj`,
    gives: ["ASSAULT PER.GOV -> ECU.GOV occurred", "ASSAULT PER.GOV -> PER.CVL occurred"],
  },
  {
    tells: "what another attack does is not",
    rows: `${clash.replace("6 punct", "7 punct")}
  another   another  DET   6 det
  attack    attack   NOUN  7 nsubj
  killed    kill     VERB  2 parataxis
  villagers villager NOUN  7 obj`,
    gives: ["ASSAULT PER.GOV -> ECU.GOV occurred", "ASSAULT -.UNK -> PER.CVL occurred"],
  },
  {
    tells: "words about an attack are aimed at those who attack",
    rows: `${clash}
  Oslo      Oslo    PROPN 6 nsubj
  condemned condemn VERB  2 parataxis
  the       the     DET   8 det
  attack    attack  NOUN  6 obj`,
    gives: ["ASSAULT PER.GOV -> ECU.GOV occurred", "ACCUSE disapprove NOR.GOV -> PER.GOV occurred"],
  },
  {
    tells: "an attack of nobody is by somebody unknown",
    rows: `
  The    the    DET   2 det
  attack attack NOUN  3 nsubj
  lasted last   VERB  0 root
  while  while  SCONJ 6 mark
  Lima   Lima   PROPN 6 nsubj
  slept  sleep  VERB  3 advcl`,
    gives: ["ASSAULT -.UNK -> occurred"],
  },
  {
    tells: "rallies of nobody are by protesters of the place",
    rows: `
  Protests protest NOUN  2 nsubj
  began    begin   VERB  0 root
  in       in      ADP   4 case
  Piura    Piura   PROPN 2 obl
  while    while   SCONJ 7 mark
  Lima     Lima    PROPN 7 nsubj
  slept    sleep   VERB  2 advcl`,
    places: { Piura: "PER.city" },
    gives: ["PROTEST demo PER.CVL -> occurred"],
  },
];

describe("gaps", () => {
  for (const scene of cases)
    it(scene.tells, () => {
      assert.deepEqual(eventLines(scene), scene.gives);
    });
});
