import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { noServer } from "../../support/databases.ts";
import { root } from "../../support/sources.ts";

const here = join(root, "test", "node", "store");
const files = [
  join(here, "merge-reports.test.ts"),
  ...readdirSync(join(here, "query")).map((name) => join(here, "query", name)),
];

describe("the tests of queries and merging, over PostgreSQL", { skip: noServer, timeout: 600_000 }, () => {
  for (const file of files)
    it(file.slice(root.length + 1), () => {
      // Its own runner, or it would take itself for a part of this one.
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "--test", file], {
        env: { ...env, READOUT_TEST_STORE: "postgres" },
        encoding: "utf8",
      });
      assert.equal(status, 0, stdout.slice(-20_000));
    });
});
