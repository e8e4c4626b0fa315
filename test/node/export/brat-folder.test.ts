import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { bratFolder, freshName } from "../../../src/node/export/brat-folder.ts";
import { plainExchange, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";
import { run } from "../../support/shell.ts";
import { scratchFolder } from "../../support/store.ts";

const folder = scratchFolder();

describe("a folder for brat", () => {
  it("has a text and its annotation for each report, and one configuration", async () => {
    const out = join(folder, "some");
    const target = await bratFolder(out, plainExchange);
    for (const id of ["https://example.org/a?b=1", "../../etc/passwd", "A", "a", ""]) {
      const laid = target.lay(recordWith({ article: { id } }));
      assert.ok("commit" in laid);
      await laid.commit();
    }
    await target.end();
    assert.deepEqual(readdirSync(out).sort(), [
      "A.ann",
      "A.txt",
      "a-2.ann",
      "a-2.txt",
      "annotation.conf",
      "etc-passwd.ann",
      "etc-passwd.txt",
      "https-example.org-a-b-1.ann",
      "https-example.org-a-b-1.txt",
      "report.ann",
      "report.txt",
    ]);
    assert.equal(readFileSync(join(out, "A.txt"), "utf8"), record.article.text);
  });

  it("gives names that stay in the folder and differ, whatever the ids are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (ids) => {
        const taken = new Set<string>();
        const names = ids.map((id) => freshName(id, taken));
        assert.equal(new Set(names.map((name) => name.toLowerCase())).size, ids.length);
        for (const name of names) assert.match(name, /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u);
      }),
    );
  });

  it("is refused where a file has its name", async () => {
    writeFileSync(join(folder, "file"), "");
    const { status, talk } = await run(["export", "--format", "brat", "--out", join(folder, "file")], {
      input: `${JSON.stringify(record)}\n`,
    });
    assert.equal(status, 1);
    assert.match(talk, /file: this is a file, and a folder is wanted/u);
  });
});
