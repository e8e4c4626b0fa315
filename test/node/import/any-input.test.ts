import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { afterEach, describe, it } from "node:test";
import fc from "fast-check";
import { loadLexicon, packageRoot } from "../../../src/node/resources.ts";
import { setUp } from "./workbench.ts";

const bench = setUp();

afterEach(bench.clear);

/** Pieces of which lines are made, well formed and not, parted by bars. */
const pieces: Readonly<Record<string, string>> = {
  geonames:
    "1\tA\tA\tB,C;D\t1\t2\tP\tPPL\tIQ\t\t07\t\t\t\t5\t\t1\tx\ty|2\tR\tR\tX-Y\t1\t2\tA\tADM1\tIQ\t\t07\t\t\t\t5\t\t1\tx\ty|" +
    "3\tSea;x\tSea\tOne\t1\t2\tH\tSEA\t\t\t\t\t\t\t0\t\t1\tx\ty|\t|x",
  people: 'Jane Doe,|"Doe, J",|Peru,|USA,|King,|2001-05,|2001-13,|Q5|,|"|a;b|\t|',
  "petrarch-actors":
    "FOO_BAR_|+BAZ_|\t[USAGOV|[AFGREB]|[|]|{|}|>20010120|<19991232|20010101-20020101| |#c|;|<!-- x|[---]|É|\0|_|“",
  "petrarch-agents":
    "!PERSON!| = |MAN|,|+|FOO_|{BARS}|{}|[~GOV]|[NGO~]|[~|]| |!|!X! = A, !X!|CHIEF|é|~|[~MED]",
  "petrarch-verbs":
    "--- | ATTACK| [190]| ---|&SET|+FOO_BAR|- * | TO |(IN | {A B}|[071]|[042:043]|~ a|*|+|$|HIT {HITS}|#x|_|X/Y|[|]|OUT",
};

describe("what is imported, whatever it was", () => {
  it("can be read with the package's lists, and is no fault of the program", async () => {
    const contents = Object.entries(pieces).map(([format, alternatives]) => {
      const line = fc.array(fc.constantFrom(...alternatives.split("|")), { minLength: 1, maxLength: 6 });
      const head = format === "people" ? "name,country,role,from,wikidata\n" : "";
      return fc
        .array(line, { minLength: 40, maxLength: 80 })
        .map((lines) => [format, head + lines.map((parts) => parts.join("")).join("\n")] as const);
    });
    await fc.assert(
      fc.asyncProperty(fc.tuple(...contents), async (files) => {
        bench.clear();
        for (const [format, content] of files) {
          const { talk } = await bench.importText(format, content);
          assert.doesNotMatch(talk, /fault of readout/u);
        }
        if (existsSync(bench.lists)) loadLexicon(packageRoot(), [bench.lists]);
      }),
      { numRuns: 4 },
    );
  });
});
