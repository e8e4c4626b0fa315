import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noServer, schemas } from "../support/databases.ts";
import { run } from "../support/shell.ts";

const line = (fields: object) => `${JSON.stringify(fields)}\n`;

describe("commands over PostgreSQL", { skip: noServer }, () => {
  const place = schemas();

  it("take an address wherever they take a file", async () => {
    const store = place();
    const input = Array.from({ length: 20 }, (_, i) =>
      line({ id: `r${i}`, text: `Talks no. ${i}.`, published: "2024-04-27" }),
    ).join("");
    const first = await run(["ingest", "-", "--store", store], { input });
    assert.match(first.talk, /20 reports read/u);
    assert.match(
      (await run(["ingest", "-", "--store", store], { input })).talk,
      /0 reports read, 20 known before/u,
    );
    assert.equal((await run(["merge", "--store", store])).status, 0);
    for (const [command, wanted] of [
      [["events", "--store", store, "--format", "jsonl"], /CONSULT/u],
      [["statements", "--store", store, "--format", "jsonl"], /Dong Jun/u],
      [["actors", "--store", store, "--format", "jsonl"], /Dong Jun/u],
      [["relations", "CHN", "RUS", "--store", store, "--format", "jsonl"], /2024/u],
      [["search", "talks", "--store", store, "--format", "jsonl"], /r1/u],
      [["cite", "--store", store], /20 reports/u],
      [["diff", "--coders", "--store", store], /20 reports/u],
      [["export", "--format", "plover", "--store", store], /CONSULT/u],
      [["sql", "select count(*) as n from reports", "--store", store], /20/u],
      [["sql", "values (1), (2)", "--store", store, "--limit", "1"], /1/u],
    ] as const) {
      const { status, output, talk } = await run(command);
      assert.equal(status, 0, `${command.join(" ")}: ${talk}`);
      assert.match(output, wanted, command.join(" "));
    }
    assert.match((await run(["recode", "--store", store])).talk, /All reports are coded/u);
  });

  it("answer queries in SQL, and nothing but queries", async () => {
    const store = place();
    await run(["ingest", "-", "--store", store], { input: line({ id: "a", text: "Talks." }) });
    for (const query of [
      "delete from reports",
      "select 1; drop table reports",
      "with gone as (delete from reports returning 1) select * from gone",
      "copy reports to program 'true'",
      "select pg_sleep(20)",
      "commit",
      "select pg_read_file('/etc/hostname')",
    ]) {
      const { status, talk } = await run(["sql", query, "--store", store, "--timeout", "1"]);
      assert.equal(status, 1, `${query}: ${talk}`);
    }
    assert.match((await run(["sql", "select id from reports", "--store", store])).output, /a/u);
  });
});
