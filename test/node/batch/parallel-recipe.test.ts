import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../../support/sources.ts";

const isThere = spawnSync("parallel", ["--version"]).status === 0;

describe("the recipe for GNU parallel", { timeout: 600_000 }, () => {
  it("gives a record for every report", { skip: !isThere && "parallel is not installed" }, () => {
    const page = readFileSync(join(root, "deploy", "batch.md"), "utf8");
    const recipe = /<!-- parallel -->\s+```sh\n([\s\S]*?)```/u.exec(page)?.[1] ?? assert.fail("no recipe");
    const script = recipe.replace(
      "npx readout",
      `${process.execPath} ${join(root, "dist", "node", "cli.js")}`,
    );
    assert.notEqual(script, recipe);
    const folder = mkdtempSync(join(tmpdir(), "readout-parallel-"));
    try {
      mkdirSync(join(folder, "reports"));
      const ids = Array.from({ length: 9 }, (_, i) => `r${i}`);
      const line = (id: string) =>
        `${JSON.stringify({ id, text: "Moscow said on Friday that talks had resumed." })}\n`;
      writeFileSync(join(folder, "reports", "all.jsonl"), ids.map(line).join(""));
      for (let turn = 0; turn < 2; turn++) {
        const { status, stderr } = spawnSync("bash", ["-e", "-c", script], {
          cwd: folder,
          encoding: "utf8",
          env: { ...process.env, HOME: folder },
        });
        assert.equal(status, 0, stderr);
        const records = readFileSync(join(folder, "records.jsonl"), "utf8").trimEnd().split("\n");
        assert.deepEqual(records.map((each) => JSON.parse(each).article.id).sort(), ids);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
