import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { openStore } from "../../src/node/store/open-store.ts";
import { countWaiting } from "../../src/store/merge/merge-reports.ts";
import { codingOf, quickCoder } from "../support/coding.ts";
import { run } from "../support/shell.ts";
import { scratchFolder } from "../support/store.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const line = (fields: object) => `${JSON.stringify(fields)}\n`;
writeFileSync(at("a.jsonl"), line({ id: "r1", text: "One." }) + line({ id: "r2", text: "Two." }));

async function counts(store: string): Promise<readonly number[]> {
  const { db, close } = await openStore(store, { mode: "read" });
  const merged = await db.selectFrom("merged_events").select(["reports", "originators"]).execute();
  const waiting = await countWaiting(db);
  await close();
  return [merged.length, merged[0]?.reports ?? 0, merged[0]?.originators ?? 0, waiting];
}

describe("readout merge", () => {
  it("is done at the end of an ingest, and left out where that is asked for", async () => {
    await run(["ingest", at("a.jsonl"), "--store", at("one.db")]);
    assert.deepEqual(await counts(at("one.db")), [2, 2, 1, 0]);
    await run(["ingest", at("a.jsonl"), "--store", at("two.db"), "--no-merge"]);
    assert.deepEqual(await counts(at("two.db")), [0, 0, 0, 2]);
  });

  it("merges what waits, and says what came of it", async () => {
    const { status, talk, output } = await run(["merge", "--store", at("two.db")]);
    assert.deepEqual(
      [status, output, talk],
      [0, "", "2 reports merged: 2 reports from 1 originator tell 2 events.\n"],
    );
    assert.deepEqual(await counts(at("two.db")), [2, 2, 1, 0]);
    assert.match((await run(["merge", "--store", at("two.db")])).talk, /^0 reports merged/u);
  });

  it("is done after all was coded again", async () => {
    const coding = codingOf(
      { ...quickCoder, code: (prepared) => ({ ...quickCoder.code(prepared), events: [] }) },
      "2.0.0+quick",
    );
    await run(["recode", "--store", at("two.db")], { coding });
    assert.deepEqual(await counts(at("two.db")), [0, 0, 0, 0]);
  });

  it("wants a store that is there", async () => {
    const { status, talk } = await run(["merge", "--store", at("none.db")]);
    assert.equal(status, 1);
    assert.match(talk, /none\.db: there is no such store/u);
  });
});
