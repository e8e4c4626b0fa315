import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { openReadOnly } from "../../src/node/sql/read-only.ts";
import { record } from "../support/record.ts";
import { put, scratchFolder, storeIn } from "../support/store.ts";

const folder = scratchFolder();
const limits = { rows: 10, milliseconds: 5_000 };

async function asked(query: string) {
  const path = join(folder, "archive.db");
  if (!existsSync(path)) {
    const store = await storeIn(folder, "archive.db");
    await put(store, [record]);
    await store.close();
  }
  const db = await openReadOnly(path);
  try {
    return await db.ask(query, limits);
  } finally {
    await db.close();
  }
}

describe("a question in SQL", { timeout: 600_000 }, () => {
  it("reads and writes no other file, however it is written", async () => {
    const out = join(folder, "written");
    for (const query of [
      `select writefile('${out}', 'x')`,
      `select "writefile"('${out}', 'x')`,
      `with a as (select [WriteFile]('${out}', 'x')) select * from a`,
      `select /* */ writefile /* */ ('${out}', 'x')`,
      "select readfile('/etc/passwd')",
      "select name from fsdir('/etc')",
      "select load_extension('x')",
    ])
      await assert.rejects(asked(query), { code: "not-a-query" }, query);
    for (const query of [
      `attach '${out}' as b`,
      `vacuum into '${out}'`,
      "pragma query_only = 0",
      "/**/ delete from reports",
    ])
      await assert.rejects(asked(query), { code: "not-a-query" }, query);
    assert.ok(!existsSync(out));
  });

  it("may begin with comments, and takes no time over them", async () => {
    const { rows } = await asked("-- how many\n/* of all */ select count(*) from reports");
    assert.deepEqual(rows, [[1]]);
    const before = process.cpuUsage();
    await assert.rejects(asked(`${"/*p*//*o".repeat(5_000)}A`), { code: "not-a-query" });
    assert.ok(process.cpuUsage(before).user < 2e6);
  });
});
