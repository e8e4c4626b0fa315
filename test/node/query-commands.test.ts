import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "csv-parse/sync";
import { mergeReports } from "../../src/store/merge/merge-reports.ts";
import { archive } from "../support/archive.ts";
import { run } from "../support/shell.ts";
import { put, scratchFolder, storeIn } from "../support/store.ts";

const folder = scratchFolder();
const merged = join(folder, "merged.db");
const told = join(folder, "told.db");
const later = archive.map(({ article, ...rest }) => ({
  ...rest,
  article: { ...article, id: `x${article.id}` },
}));
for (const name of ["merged.db", "told.db"]) {
  const store = await storeIn(folder, name);
  await put(store, [...archive, ...later]);
  if (name === "merged.db") await mergeReports(store, { now: () => "2024-06-01T00:00:00Z" });
  await store.close();
}
const ask = (...args: readonly string[]) => run([...args, "--store", merged]);

describe("readout events", () => {
  it("writes rows between tabs where nobody watches, and a table on a terminal", async () => {
    const { output, status, talk } = await ask("events", "--type", "assault");
    const [head, ...rows] = output.trimEnd().split("\n");
    assert.deepEqual([status, talk, rows.length], [0, "", 2]);
    assert.equal(head?.split("\t")[0], "event");
    const table = await run(["events", "--type", "ASSAULT", "--store", merged, "--no-color"], {
      isTerminal: true,
    });
    assert.match(table.output, /^event +start +type .*\n[0-9a-f]{8} +2024-04-27 +ASSAULT +happened +Russia/u);
    assert.ok(table.output.split("\n").every((line) => line.length <= 80));
  });

  it("writes CSV, JSON and JSON lines that are read back", async () => {
    const csv = parse((await ask("events", "--format", "csv")).output, { columns: true }) as Record<
      string,
      string
    >[];
    const json = JSON.parse((await ask("events", "--format", "json")).output);
    const lines = (await ask("events", "--format", "jsonl")).output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(json, lines);
    assert.deepEqual(
      csv.map(({ event, reports, originators }) => [event, Number(reports), Number(originators)]),
      json.map((row: { id: string; reports: number; originators: number }) => [
        row.id,
        row.reports,
        row.originators,
      ]),
    );
    assert.ok(json.every((row: { reports: number }) => row.reports >= 2));
    assert.deepEqual(JSON.parse((await ask("events", "--format", "json", "--place", "USA")).output), []);
  });

  it("writes so many as are asked for, or all", async () => {
    const lines = async (...args: readonly string[]) =>
      (await ask("events", "--format", "jsonl", ...args)).output.split("\n").length - 1;
    assert.equal(await lines("--limit", "2"), 2);
    assert.ok((await lines("--limit", "1", "--all")) > 2);
    const { talk } = await run(["events", "--store", merged, "--limit", "2"], { isTerminal: true });
    assert.match(talk, /There are more than 2: --limit 20, or --all/u);
  });

  for (const [what, args, message] of [
    [
      "which filter to loosen",
      ["--type", "ASSAULT", "--place", "USA"],
      /No event fits\. There are some without --place/u,
    ],
    [
      "that two filters are too many",
      ["--actor", "FRA", "--place", "USA"],
      /loosen two of --actor, --place/u,
    ],
    ["what it has of a single filter", ["--actor", "FRA"], /No event fits\. Loosen --actor/u],
  ] as const)
    it(`tells ${what}`, async () => assert.match((await ask("events", ...args)).talk, message));

  for (const [what, args, status, message] of [
    ["a type that is none", ["--type", "BOMB"], 2, /'BOMB' is no type\. These are: AGREE, CONSULT/u],
    ["a layer that is none", ["--layer", "real"], 2, /These are: happened, said/u],
    ["a share that is none", ["--min-confidence", "7"], 2, /from 0 to 1/u],
    ["a date that is none", ["--since", "yesterday"], 1, /'yesterday' is no date\. Give a day/u],
    ["somebody who is nobody", ["--actor", "…"], 1, /names nobody\. Give a country/u],
    ["a pair of three", ["--pair", "RUS CHN USA"], 1, /is no pair/u],
    ["a pair of one", ["--pair", "RUS"], 1, /is no pair/u],
  ] as const)
    it(`refuses ${what}`, async () => {
      const ran = await ask("events", ...args);
      assert.deepEqual([ran.status, ran.output.includes("CONSULT")], [status, false]);
      assert.match(ran.talk, message);
    });

  it("takes the filters together, and says where reports are not merged", async () => {
    const { output, talk } = await run([
      "events",
      "--store",
      told,
      "--format",
      "jsonl",
      "--pair",
      "CHN RUS",
      "--sector",
      "GOV",
      "--layer",
      "happened,said",
      "--min-confidence",
      "0.5",
      "--asserted-by",
      "reporter",
      "--outlet",
      "the courier",
      "--words",
      "astana",
      "--mode",
      "multilateral",
      "--context",
      "military",
      "--status",
      "occurred",
      "--since",
      "2023",
      "--until",
      "2023-12",
      "--party",
      "Dong Jun",
      "--actor",
      "CHN/GOV",
    ]);
    assert.deepEqual(
      output
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id)
        .sort(),
      ["r1#e1", "xr1#e1"],
    );
    assert.match(
      talk,
      /6 reports wait to be merged, so that each report's events stand alone: 'readout merge/u,
    );
  });
});

describe("readout statements, actors, search", () => {
  it("list what is said", async () => {
    const { output } = await ask(
      "statements",
      "--speaker",
      "Dong Jun",
      "--via",
      "TASS",
      "--kind",
      "direct",
      "--outlet",
      "The Courier",
    );
    assert.match(output, /^statement\tday\tspeaker.*\nxr1#s1\t2024-04-26\tDong Jun\t.*We value these ties/u);
    assert.match(
      (await ask("statements", "--negated", "--kind", "direct")).talk,
      /No statement fits\. There are some without --negated/u,
    );
  });
  it("list whom reports speak of", async () => {
    const { output } = await ask("actors", "dong", "--format", "jsonl");
    const [dong] = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual([dong.name, dong.reports], ["Dong Jun", 6]);
    assert.match((await ask("actors", "nobody")).talk, /No actor fits\. Loosen 'nobody'/u);
  });
  it("find reports by their words", async () => {
    const { output } = await run(["search", "zebra", "quite", "--store", merged], { isTerminal: true });
    assert.match(output, /\[zebra\] was seen/u);
    assert.match((await ask("search", "zebra", "--until", "2020")).talk, /There are some without --until/u);
    const none = await ask("search", "…");
    assert.deepEqual([none.status, /has no word to search for/u.test(none.talk)], [1, true]);
  });
});

describe("readout relations", () => {
  it("counts by period and layer, with periods that have none", async () => {
    const { output } = await ask("relations", "RUS", "CHN", "--by", "month", "--format", "csv");
    const rows = parse(output, { columns: true }) as Record<string, string>[];
    assert.deepEqual(Object.keys(rows[0] ?? {}).slice(0, 7), [
      "period",
      "happened",
      "said",
      "claimed",
      "background",
      "open",
      "n",
    ]);
    assert.deepEqual(
      rows.filter(({ n }) => n !== "0").map(({ period, n }) => [period, n]),
      [
        ["", "2"],
        ["2023-05", "2"],
        ["2024-04", "1"],
      ],
    );
    assert.equal(rows.length, 13, "undated, and May 2023 to April 2024");
  });
  it("draws bars on a terminal", async () => {
    const { output } = await run(["relations", "RUS", "UKR", "--by", "year", "--store", merged], {
      isTerminal: true,
    });
    assert.match(output, /2024 .*█·/u);
  });
  it("says so where two have nothing with each other", async () =>
    assert.match((await ask("relations", "RUS", "FRA")).talk, /No event has RUS and FRA on its sides/u));
});

describe("readout show", () => {
  it("tells all of an event, by the beginning of its id", async () => {
    const [row] = JSON.parse(
      (await ask("events", "--asserted-by", "State Department", "--format", "json")).output,
    );
    const { output } = await ask("show", row.id.slice(0, 8));
    assert.match(output, /^AID {2}[0-9a-f]{20}\n {2}who {8}China \(CHN\)/u);
    assert.match(output, /told as {4}claimed/u);
    assert.match(output, /behind it {2}2 reports of 1 originator/u);
    assert.match(
      output,
      /Dong Jun \[met\] Sergei Shoigu in Astana on Friday\.\n {2}U\.S\. State Department > UPI > The Courier/u,
    );
    const story = JSON.parse((await ask("show", row.id, "--format", "json")).output);
    assert.equal(story.mentions.length, 2);
    assert.match((await ask("show", row.id, "--reports", "1")).output, /… and 1 mention more: --reports 2/u);
  });
  it("tells of one report's, and knows no others", async () => {
    assert.match((await ask("show", "r1#e2")).output, /^AID {2}r1#e2/u);
    for (const id of ["r1#e9", "r#e1", "0000", "%"]) {
      const { status, talk } = await ask("show", id);
      assert.deepEqual([status, /is in the store\. 'readout events' lists ids/u.test(talk)], [1, true]);
    }
  });
});

describe("readout sql", () => {
  it("answers a query, several of them, and those of standard input", async () => {
    const one = await ask("sql", "select id, 'a;b' as x from reports order by id limit 2");
    assert.equal(one.output, "id\tx\nr1\ta;b\nr2\ta;b\n");
    const input = "-- two; of them\nselect 1 as a, 2 as a;\nselect null as n";
    const two = await run(["sql", "--store", merged, "--format", "json"], { input });
    assert.equal(two.output, '[\n{"a":1,"a_2":2}\n]\n[\n{"n":null}\n]\n');
  });

  for (const query of [
    "insert into meta values ('a', 'b')",
    "delete from reports",
    "with r as (select 1) delete from reports",
    "drop table reports",
    "attach 'other.db' as other",
    "pragma query_only = 0",
    "pragma journal_mode = delete",
    "vacuum into 'copy.db'",
    "create table t (a)",
    "explain select 1; update meta set value = '9'",
  ])
    it(`changes nothing: ${query}`, async () => {
      const { status, talk } = await ask("sql", query);
      assert.equal(status, 1);
      assert.match(talk, /only questions are answered|readonly database/u);
    });

  it("says what is wrong, breaks off what takes too long, and cuts what is too much", async () => {
    assert.match((await ask("sql", "select * from no_such")).talk, /no such table.*\.tables/u);
    const endless =
      "with recursive c (x) as (values (1) union all select x + 1 from c) select count(*) from c";
    assert.match(
      (await ask("sql", endless, "--timeout", "1")).talk,
      /took longer than 1 s and was broken off/u,
    );
    const cut = await ask("sql", "select id from events", "--limit", "3");
    assert.deepEqual([cut.output.trimEnd().split("\n").length, /first 3 rows/u.test(cut.talk)], [4, true]);
  });

  it("asks at a terminal, line by line", async () => {
    const lines = [
      ".tables\n",
      "select count(*) as n\n",
      "from reports;\n",
      ".format json\n",
      "select 1 as one;\n",
      ".schema meta\n",
      ".what\n",
      ".quit\n",
      "select 2;\n",
    ];
    const { output, talk } = await run(["sql", "--store", merged], {
      input: lines.map((line) => Buffer.from(line)),
      inputIsTerminal: true,
    });
    assert.match(output, /merged_events\n/u);
    assert.match(output, /n\n6\n/u);
    assert.match(output, /\{"one":1\}/u);
    assert.ok(!output.includes('"2":2'));
    assert.match(talk, /A question ends with a semicolon/u);
  });

  it("wants a store", async () =>
    assert.match(
      (await run(["sql", "select 1", "--store", join(folder, "none.db")])).talk,
      /there is no such store/u,
    ));
});
