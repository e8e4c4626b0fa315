import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EventKind } from "../../../src/core/lexicon/event-kinds.ts";
import { readEventKinds } from "../../../src/core/lexicon/event-kinds.ts";
import { frameIndex, readFrames } from "../../../src/core/lexicon/frames.ts";
import type { TableFile, Tables } from "../../../src/core/lexicon/table.ts";

const kind: EventKind = { type: "AGREE", quad: 1, score: 2.5, modes: new Map([["loud", 1]]) };
const classes = new Map([
  ["actor", new Set<string>()],
  ["deal", new Set(["pact"])],
]);

/** Reads one row of frames, its cells parted by `|`. */
function frames(...rows: readonly string[]) {
  const header = "predicate|pos|object|mode|cameo|actors|recipients|example";
  const text = [header, ...rows].map((row) => row.replaceAll("|", "\t")).join("\n");
  const file: TableFile = { path: "events/frames/agree.tsv", text };
  const tables: Tables = new Map([[file.path, file]]);
  return readFrames(tables, kind, classes);
}

describe("event frames", () => {
  it("finds the head of a predicate", () => {
    const heads = frames(
      "call for|verb|||020|subj||x",
      "gang-rape|verb|||020|subj||x",
      "letter of intent|noun|||020|by||x",
      "peace talk|noun|||020|by||x",
    ).map(({ words, head }) => words[head]);
    assert.deepEqual(heads, ["call", "rape", "letter", "talk"]);
  });

  it("reads alternatives, a demand on a verb's subject, and what must not be there", () => {
    const [frame] = frames("sign|verb|@deal;with:@actor;subj:@actor;!xcomp|loud|030|subj+with;by||x");
    assert.deepEqual(
      frame?.demands.map((demand) => demand.map((conditions) => conditions.map(({ slot }) => slot))),
      [[["obj"], ["with"]], [["subj"]]],
    );
    assert.deepEqual(frame?.exclusions, [{ slot: "xcomp", filler: "anything" }]);
    assert.deepEqual(frame?.actors, [["subj", "with"], ["by"]]);
  });

  it("tries the frame that asks for more first", () => {
    const index = frameIndex(frames("sign|verb|||030|subj||x", "sign|verb|@deal||030|subj||x"));
    assert.deepEqual(
      index.get("sign")?.map(({ id }) => id),
      ["agree/sign.verb[@deal]", "agree/sign.verb"],
    );
  });

  for (const [what, row] of [
    ["a class without lines", "sign|verb|@nothing||030|subj||x"],
    ["a mode of another type", "sign|verb||quiet|030|subj||x"],
    ["a code that is none", "sign|verb|||3|subj||x"],
    ["a slot that is none", "sign|verb|||030|subject||x"],
    ["no example", "sign|verb|||030|subj||"],
  ] as const)
    it(`rejects ${what}, with file and line`, () => {
      assert.throws(() => frames(row), { code: "bad-table", message: /events\/frames\/agree\.tsv:2/u });
    });
});

describe("event types", () => {
  it("rejects a list that lacks a type", () => {
    const files: TableFile[] = [
      { path: "events/types.tsv", text: "type\tquad\tscore\nAGREE\t1\t2.5" },
      { path: "events/modes.tsv", text: "type\tmode\tscore\nCONSULT\tvisit\t4" },
    ];
    const tables: Tables = new Map(files.map((file) => [file.path, file]));
    assert.throws(() => readEventKinds(tables), { code: "bad-table", message: /no line for .*CONSULT/u });
  });
});
