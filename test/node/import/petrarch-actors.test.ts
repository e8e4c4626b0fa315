import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { leftOut, setUp } from "./workbench.ts";

const bench = setUp();

afterEach(bench.clear);

describe("readout import petrarch-actors", () => {
  it("takes what has a time for people, a term a row", async () => {
    const { talk } = await bench.importText(
      "petrarch-actors",
      `# actors of our own
<!-- <version>1</version> -->
ZORAN_TESTMAN_ ; a comment
+PRESIDENT_TESTMAN_
	[MKDGOV >20010120]   # since then
	[MKDOPP 990101-20010119]
	[MKDELI <19981231]
`,
    );
    assert.match(talk, /1 carried over/u);
    assert.deepEqual(bench.rows("actors/people.tsv"), [
      "Zoran Testman\tMKD\tELI\t\t\t\t1998-12-31\tPresident Testman",
      "Zoran Testman\tMKD\tGOV\t\t\t2001-01-20\t\tPresident Testman",
      "Zoran Testman\tMKD\tOPP\t\t\t1999-01-01\t2001-01-19\tPresident Testman",
    ]);
  });

  it("tells states, bodies and armed groups by their codes", async () => {
    await bench.importText(
      "petrarch-actors",
      `AMERIKANIA_ [USA]
FREE_VALLEY_FRONT_ [AFGREBXXX]
+FVF_
LAKES_COMMISSION_ [IGOAFRLKS]
OFFICE_FOR_LAKES_ [IGOUNO]
JOHN_VALLEYMAN_ [USABUS]
`,
    );
    assert.deepEqual(bench.rows("actors/states.tsv"), ["Amerikania\tUSA\tGOV"]);
    assert.deepEqual(bench.rows("actors/people.tsv"), ["John Valleyman\tUSA\tBUS"]);
    assert.deepEqual(bench.rows("actors/organizations.tsv"), [
      "Free Valley Front\tAFG\tREB\tgroup\t\tFVF",
      "Lakes Commission\tIGO\t\torganization",
      "Office for Lakes\tUNO\t\torganization",
    ]);
  });

  it("gives a code without a time the time after the others", async () => {
    await bench.importText(
      "petrarch-actors",
      `ZORAN_TESTMAN_
	[MKDELI 320101-750101]
	[MKDGOV 750101-20010119]
	[MKDOPP]
MILA_TESTMAN_
	[MKDGOV 750101-20010119]
	[MKDELI]
`,
    );
    assert.deepEqual(bench.rows("actors/people.tsv"), [
      "Mila Testman\tMKD\tGOV\t\t\t1975-01-01\t2001-01-19",
      "Zoran Testman\tMKD\tELI\t\t\t1932-01-01\t1975-01-01",
      "Zoran Testman\tMKD\tGOV\t\t\t1975-01-01\t2001-01-19",
      "Zoran Testman\tMKD\tOPP\t\t\t2001-01-19",
    ]);
  });

  it("leaves towns among the names of a state to the gazetteer", async () => {
    await bench.importText("petrarch-actors", "AFGHANISTAN_ [AFG]\n+HERAT_\n+AFGANISTAN_\n");
    assert.deepEqual(bench.rows("actors/states.tsv"), ["Afghanistan\tAFG\tGOV\tAfganistan"]);
  });

  it("leaves names to the package that it has so", async () => {
    const { talk } = await bench.importText("petrarch-actors", "FRANCE_ [FRA]\n+FRENCH_REPUBLIC_\n");
    assert.match(talk, /0 carried over, 1 known already, 0 left out/u);
  });

  it("tells what it leaves out, with line and reason, and goes on", async () => {
    const { status, talk } = await bench.importText(
      "petrarch-actors",
      `+ORPHAN_
NOWHERE_LAND_ [WSTXXX]
OPEN_ [AFG
KABUL_COUNCIL_
	[---]
BARE_NAME_
LATE_MAN_ [AFGGOV >20011345]
LAST_MAN_ [AFGGOV 2001]
GOOD_FRONT_ [AFGREB]
`,
    );
    assert.equal(status, 0);
    assert.deepEqual(leftOut(talk), [
      "1: it belongs to an actor, and none stands before it",
      "2: 'WSTXXX' begins with no country and with no body that PLOVER has a code for",
      "3: a bracket opens or closes alone",
      "5: it has no code: the dictionary takes the name for nobody",
      "6: 'Bare Name' has no code",
      "7: '>20011345' is no time such as >20010120 or 20010120-20090120",
      "8: '2001' is no time such as >20010120 or 20010120-20090120",
    ]);
    assert.deepEqual(bench.rows("actors/organizations.tsv"), ["Good Front\tAFG\tREB\tgroup"]);
  });

  it("reads stray bytes that are no UTF-8", async () => {
    await bench.importText("petrarch-actors", Buffer.from("CAF\xc9_FRONT_ [FRAREB]\n", "latin1"));
    assert.deepEqual(bench.rows("actors/organizations.tsv"), ["Café Front\tFRA\tREB\tgroup"]);
  });
});
