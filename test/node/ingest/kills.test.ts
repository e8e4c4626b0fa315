import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { killAgainAndAgain } from "../../../bench/archive/kill.ts";
import { createRandom } from "../../../src/learn/random.ts";
import { root } from "../../support/sources.ts";
import { scratchFolder } from "../../support/store.ts";

const folder = scratchFolder();

describe("ingest that is killed", { timeout: 600_000 }, () => {
  it("has lost nothing that was written, and writes nothing twice, when it goes on", async () => {
    const reports = 2000;
    const batch = join(folder, "batch.jsonl");
    const lines = Array.from({ length: reports }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: `Talks no. ${i} resumed.` }),
    );
    writeFileSync(batch, lines.join("\n"));
    const program = [
      "--import",
      "tsx",
      join(root, "test", "support", "quick-ingest.ts"),
      batch,
      "--no-merge",
    ];
    const found = await killAgainAndAgain({ program, reports }, 4, folder, createRandom(3));
    assert.deepEqual([found.lost, found.twice], [0, 0]);
    assert.ok(found.rounds > 0, "no store was filled to the end");
    assert.ok(found.inside > 0, "no kill came in mid-work");
  });
});
