import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { leftOut, setUp } from "./workbench.ts";

const bench = setUp();

afterEach(bench.clear);

/** Predicate, object, mode, code, recipients. */
const frames = (type: string) =>
  bench.rows(`events/frames/${type}.tsv`).map((row) => {
    const [predicate, , object, mode, cameo, , recipients] = row.split("\t");
    return [predicate, object, mode, cameo, recipients].join("|");
  });

describe("readout import petrarch-verbs", () => {
  it("makes frames of verbs and of patterns with what stands behind them", async () => {
    const { talk } = await bench.importText(
      "petrarch-verbs",
      `&AID
+SUPPLIES_
+FOOD_AID
--- SNARL [111] ---
SNARL
LASH_OUT {LASHED_OUT} [112]
- * AT [112] # LASH
--- FERRY [---] ---
FERRY
- * &AID [071]
- * TO TALKS [046]
- * {PEACE TALKS} [046]
`,
    );
    assert.match(talk, /0 left out/u);
    assert.deepEqual(frames("accuse"), [
      "lash out||allege|112|obj",
      "lash out at||allege|112|at",
      "snarl||disapprove|111|obj",
      "snarl at||allege|112|at",
    ]);
    assert.deepEqual(frames("aid"), ["ferry|supply;food aid||071|with;to;of"]);
    assert.deepEqual(frames("consult"), ["ferry|peace talk||046|with;to;of", "ferry|to:talk||046|obj"]);
  });

  it("tells what it leaves out, with line and reason, and goes on", async () => {
    const { talk } = await bench.importText(
      "petrarch-verbs",
      `STRAY
--- SAY [010] ---
SAY
- THEY * TALKS [046]
- * TALKS
- * &NOPE [046]
- * GREEN SHORES [046]
~ a (b Q) SAY = a b Q
4711
--- MEET [046:042] ---
MEET
- * (BEFORE COURT) [:173]
`,
    );
    assert.deepEqual(leftOut(talk), [
      "1: it stands in no block such as --- CONDEMN [111] ---",
      "3: CAMEO 010 comes to no type of PLOVER",
      "4: words stand before the verb",
      "5: it has no code in square brackets",
      "6: the set '&NOPE' is told nowhere before",
      "7: more than one noun stands behind the verb, or none does",
      "8: a transformation tells of events that are coded already",
      "9: '4711' is no verb",
      "11: the second code, 042: an act has one type",
      "12: the first code of [:173] is empty",
    ]);
    assert.deepEqual(frames("consult"), ["meet|||046|obj"]);
  });
});
