import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { leftOut, setUp } from "./workbench.ts";

const bench = setUp();

afterEach(bench.clear);

describe("readout import petrarch-agents", () => {
  it("makes roles, with plurals and the kind of their last word", async () => {
    const { talk } = await bench.importText(
      "petrarch-agents",
      `WARLORDLING {WARLORDLINGEN} [~REB]
LIGHTHOUSE_MINISTRY_ [~GOV]
RELIEF_WARDEN [NGO~]
PRESS_SCRIBE [~MED]
`,
    );
    assert.match(talk, /4 carried over/u);
    assert.deepEqual(bench.rows("actors/roles.tsv"), [
      "lighthouse ministry\torganization\tGOV",
      "press scribe\tperson\tJRN",
      "relief warden\tperson\tNGO",
      "warlordling\tperson\tREB\t\t\twarlordlingen",
    ]);
  });

  it("spells sets out", async () => {
    await bench.importText(
      "petrarch-agents",
      "!PERSON! = MAN, WOMAN\n!BODY! =\n+BOARD\n+PANEL\nTRIBES!PERSON! [~CVL]\nPEARL_!BODY! [~BUS]\n",
    );
    assert.deepEqual(
      bench.rows("actors/roles.tsv").map((row) => row.split("\t")[0]),
      ["pearl board", "pearl panel", "tribeswoman"].filter((role) => role !== "tribesman"),
    );
  });

  it("spells no line out that stands for thousands of words", async () => {
    const { talk } = await bench.importText(
      "petrarch-agents",
      `!PERSON! = MAN, WOMAN\n${"CHIEF_OF_!PERSON!".repeat(30)} [~GOV]\nWARLORDLING [~REB]\n`,
    );
    assert.deepEqual(leftOut(talk), ["2: its sets stand for more than 1000 words together"]);
    assert.equal(bench.rows("actors/roles.tsv").length, 1);
  });

  it("leaves nouns to the package that it has so", async () => {
    const { talk } = await bench.importText("petrarch-agents", "SOLDIER [~MIL]\n");
    assert.match(talk, /0 carried over, 1 known already, 0 left out/u);
  });

  it("tells what it leaves out, with line and reason, and goes on", async () => {
    const { talk } = await bench.importText(
      "petrarch-agents",
      "ODDMAN [~XXX]\nFOO!BAR! [~GOV]\nNOCODE\nBROKEN {PLURAL [~GOV]\nWARLORDLING [~REB]\n",
    );
    assert.deepEqual(leftOut(talk), [
      "1: '~XXX' names no sector that PLOVER has",
      "2: the set '!BAR!' is told nowhere before",
      "3: 'NOCODE' has no code in square brackets",
      "4: no entry such as POLICEMAN {POLICEMEN} [~COP]",
    ]);
    assert.equal(bench.rows("actors/roles.tsv").length, 1);
  });
});
