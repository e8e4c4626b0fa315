import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, it } from "node:test";
import { exportFormats } from "../../../src/node/export/targets.ts";
import { eventsWith, mergedMeeting, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";
import { run } from "../../support/shell.ts";
import { scratchFolder } from "../../support/store.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const file = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};
const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

afterEach(() => {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) rmSync(at(name), { recursive: true });
});

describe("readout export", () => {
  it("lists its formats, a line each", async () => {
    const { status, output } = await run(["export", "--formats"]);
    assert.equal(status, 0);
    assert.deepEqual(
      output.split("\n").map((line) => line.split(" ")[0]),
      [...exportFormats.map(({ id }) => id), ""],
    );
    for (const id of [
      "plover",
      "polecat",
      "icews",
      "gdelt",
      "gdelt-mentions",
      "phoenix",
      "reports",
      "jsonld",
    ])
      assert.ok(exportFormats.some((format) => format.id === id));
    for (const id of ["webannotation", "geojson", "graphml", "stix", "brat", "conllu", "parquet"])
      assert.ok(exportFormats.some((format) => format.id === id));
  });

  it("teaches in its help", async () => {
    const { output } = await run(["export", "--help"]);
    for (const words of ["--status all", "tables       a folder", "run cells that begin with =", "NAME.part"])
      assert.ok(output.includes(words), words);
  });

  for (const [what, args, message] of [
    ["no format", ["x.jsonl"], /--format says what to write: plover, polecat/u],
    ["a format that is none", ["--format", "excel", "x.jsonl"], /'excel' is no format\. There are: plover/u],
    ["a folder without a name", ["--format", "brat", "x.jsonl"], /brat is several files: name a folder/u],
    ["standard input twice", ["--format", "geojson", "-", "-"], /read only once/u],
    ["nothing", ["--format", "geojson"], /nothing to read/u],
    [
      "a status that is none",
      ["--format", "gdelt", "--status", "done", "x"],
      /'done' is no status\. There are: all/u,
    ],
    ["sums of no graph", ["--format", "gdelt", "--aggregate", "x"], /--aggregate is for graphml alone/u],
  ] as const)
    it(`asks again for ${what}`, async () => {
      const { status, talk } = await run(["export", ...args]);
      assert.equal(status, 2);
      assert.match(talk, message);
    });

  for (const { id, isFolder } of exportFormats)
    it(`writes ${id}`, async () => {
      const out = isFolder ? ["--out", at("out")] : [];
      const { status, output } = await run(["export", "--format", id, ...out], { input: lines(record) });
      assert.equal(status, 0);
      if (isFolder) assert.ok(readdirSync(at("out")).length >= 3);
      else assert.ok(output.length > 100);
    });

  it("goes on after lines that are no record, and after errors in their place", async () => {
    const input = `${lines(record)}not json\n\n${lines({ readout: "1", error: { input: "a.html", code: "x", message: "no report in it." } }, { text: "…" }, record)}`;
    const { status, output, talk } = await run(["export", "--format", "geojson"], { input });
    assert.equal(status, 1);
    assert.equal(JSON.parse(output).features.length, 4);
    assert.match(talk, /standard input:2: the line is no JSON/u);
    assert.match(
      talk,
      /standard input:4: stands for a report that could not be read \(a\.html: no report in it\.\)/u,
    );
    assert.match(talk, /standard input:5: the line has no "readout": "1"/u);
    assert.match(talk, /2 read, 3 failed/u);
  });

  it("goes on after a file that is not there", async () => {
    const { status, output, talk } = await run([
      "export",
      "--format",
      "geojson",
      at("none"),
      file("r", lines(record)),
    ]);
    assert.equal(status, 1);
    assert.equal(JSON.parse(output).features.length, 2);
    assert.match(talk, /none: there is no such file/u);
  });

  it("writes a file under its name once it is whole", async () => {
    const out = at("events.geojson");
    const { status, output } = await run(["export", "--format", "geojson", "--out", out, "--quiet"], {
      input: lines(record),
    });
    assert.deepEqual([status, output], [0, ""]);
    assert.equal(JSON.parse(readFileSync(out, "utf8")).features.length, 2);
    assert.equal(existsSync(`${out}.part`), false);
  });

  it("says where a file cannot be made", async () => {
    const { status, talk } = await run(["export", "--format", "geojson", "--out", at("no/such/x")], {
      input: lines(record),
    });
    assert.equal(status, 1);
    assert.match(talk, /no\/such\/x: there is no such file/u);
  });

  it("counts what a format cannot say, unless --status names it", async () => {
    const input = lines(recordWith({ events: eventsWith({ status: "hypothetical" }) }));
    const { output, talk } = await run(["export", "--format", "gdelt"], { input });
    assert.equal(output, "");
    assert.match(talk, /2 events left out: planned, feared, denied or long past, which gdelt cannot say/u);
    const all = await run(["export", "--format", "gdelt", "--status", "all"], { input });
    assert.equal(all.output.split("\n").length, 3);
    assert.doesNotMatch(all.talk, /left out/u);
    const some = await run(["export", "--format", "geojson", "--status", "occurred, future"], { input });
    assert.deepEqual(JSON.parse(some.output).features, []);
  });

  it("counts events without a day, by reason", async () => {
    const input = lines(recordWith({ article: { published: null }, events: eventsWith({ time: null }) }));
    const { talk } = await run(["export", "--format", "polecat"], { input });
    assert.match(talk, /2 events left out: neither the event nor the report has a day\./u);
  });

  it("begins a table with a head or without, as is asked for", async () => {
    const head = async (...args: readonly string[]) =>
      (await run(["export", ...args], { input: lines(record) })).output.split("\t")[0];
    assert.equal(await head("--format", "polecat"), "Event ID");
    assert.equal(await head("--format", "polecat", "--no-head"), "r1_e1");
    assert.match((await head("--format", "gdelt")) ?? "", /^\d+$/u);
    assert.equal(await head("--format", "gdelt", "--head"), "GlobalEventID");
  });

  it("keeps words from running in a spreadsheet where that is asked for", async () => {
    const actors = record.actors.map((actor) => ({ ...actor, name: "=cmd" }));
    const input = lines(recordWith({ actors }));
    const plain = await run(["export", "--format", "icews"], { input });
    assert.match(plain.output, /\t=cmd\t/u);
    const guarded = await run(["export", "--format", "icews", "--spreadsheet"], { input });
    assert.match(guarded.output, /\t'=cmd\t/u);
    assert.match(guarded.output, /\t8\.3\t|\t7\.0\t/u);
  });

  it("counts reports and originators of merged events", async () => {
    const merged = file("merged.jsonl", lines(mergedMeeting));
    const input = lines(...["r1", "r2", "r3"].map((id) => recordWith({ article: { id } })));
    const { output } = await run(["export", "--format", "geojson", "--merged", merged], { input });
    const [meeting] = JSON.parse(output).features;
    assert.deepEqual([meeting.id, meeting.properties.reports, meeting.properties.originators], ["m1", 3, 2]);
    assert.equal(JSON.parse(output).features.length, 4);
  });

  it("says what is no merged event", async () => {
    const merged = file("merged.jsonl", `${lines(mergedMeeting)}${lines({ id: "m2" })}`);
    const { status, talk } = await run(["export", "--format", "geojson", "--merged", merged], {
      input: lines(record),
    });
    assert.equal(status, 1);
    assert.match(talk, /merged\.jsonl:2: this is no merged event/u);
  });
});
