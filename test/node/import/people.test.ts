import assert from "node:assert/strict";
import { after, afterEach, describe, it } from "node:test";
import { leftOut, setUp } from "./workbench.ts";

const bench = setUp();

afterEach(bench.clear);
after(bench.clear);

describe("readout import people", () => {
  it("makes rows of people, with the sector that the role tells", async () => {
    const csv = `name,role,country,from,to,wikidata
Aurelio Vandesteen,Foreign Minister,Peru,2021-03,,Q4711
"Okonma, Bright",Minister of Defence,NGA,2019-01-05,2020,
Mina Qadirzad,Army chief,af,,,http://www.wikidata.org/entity/Q42
`;
    const { status, output, talk } = await bench.importText("people", csv);
    assert.equal(status, 0);
    assert.equal(output, "");
    assert.match(talk, /3 carried over, 0 known already, 0 left out/u);
    assert.deepEqual(bench.rows("actors/people.tsv"), [
      "Aurelio Vandesteen\tPER\tGOV\t\tForeign Minister\t2021-03\t\t\tQ4711",
      "Mina Qadirzad\tAFG\tMIL\t\tArmy chief\t\t\t\tQ42",
      "Okonma, Bright\tNGA\tGOV\t\tMinister of Defence\t2019-01-05\t2020",
    ]);
  });

  it("reads semicolons, other headings, and columns of its own", async () => {
    const csv =
      "﻿Person;Position;Country;Start date;Gender;Sector;Shoe size\nAnja Vell;Rebel;Mali;2012;female;REB;39\n";
    const { talk } = await bench.importText("people", csv);
    assert.deepEqual(leftOut(talk), ["1: column 'Shoe size' is none that people have"]);
    assert.deepEqual(bench.rows("actors/people.tsv"), ["Anja Vell\tMLI\tREB\tf\tRebel\t2012"]);
  });

  it("tells what it leaves out, with line and reason, and goes on", async () => {
    const csv = `name,country,from,to,wikidata
Nobody,Ruritania,,,
Early Riser,Peru,2019-13,,
Late Leaver,Peru,2022,2021,
,Peru,,,
"Two
Lines",Peru,soon,,
Odd Id,Peru,,,4711
`;
    const { status, talk } = await bench.importText("people", csv);
    assert.equal(status, 0);
    assert.deepEqual(leftOut(talk), [
      "2: 'Ruritania' is no country's name or code",
      "3: '2019-13' is no date such as 2021-03-15",
      "4: it ends, 2021, before it begins, 2022",
      "5: it has no name",
      "6: 'soon' is no date such as 2021-03-15",
      "8: the id '4711', which is none of Wikidata; the person is carried over",
    ]);
    assert.deepEqual(bench.rows("actors/people.tsv"), ["Odd Id\tPER"]);
  });

  for (const [what, csv, message] of [
    ["a table without names", "who,country\nX,Peru\n", /line 1: no column 'name'/u],
    ["an open quotation", 'name,country\n"Jane,Peru\n', /people\.txt: .*Mend the quotation marks/u],
    ["an empty file", "", /there is no row in it/u],
  ] as const)
    it(`refuses ${what}`, async () => {
      const { status, talk } = await bench.importText("people", csv);
      assert.equal(status, 1);
      assert.match(talk, message);
    });
});
