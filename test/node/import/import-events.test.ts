import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { exchangeFormats } from "../../../src/core/exchange/formats.ts";
import { exported } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";
import { run } from "../../support/shell.ts";
import { setUp } from "./workbench.ts";

const bench = setUp();
const gdelt = exchangeFormats.find(({ id }) => id === "gdelt");
assert.ok(gdelt);
const rows = exported(gdelt, [record]);

afterEach(bench.clear);

const linesOf = (output: string) =>
  output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe("readout import of a data set", () => {
  it("gives its events as JSON lines, packed or not", async () => {
    const { status, output } = await run([
      "import",
      "gdelt",
      bench.file("day.csv", rows),
      bench.file("day.csv.gz", gzipSync(rows)),
    ]);
    assert.equal(status, 0);
    assert.deepEqual(
      linesOf(output).map(({ dataset, type }) => `${dataset} ${type}`),
      ["gdelt CONSULT", "gdelt AID", "gdelt CONSULT", "gdelt AID"],
    );
  });

  it("reads standard input", async () => {
    const { output } = await run(["import", "gdelt", "-"], { input: rows });
    assert.equal(linesOf(output).length, 2);
  });

  it("goes on after a bad row, which it tells with file and line", async () => {
    const file = bench.file("day.csv", `7\tbroken\n${rows}`);
    const { status, output, talk } = await run(["import", "gdelt", file]);
    assert.equal(status, 1);
    const [error, ...events] = linesOf(output);
    assert.equal(error.error.input, `${file}:1`);
    assert.equal(error.error.code, "bad-row");
    assert.equal(events.length, 2);
    assert.match(talk, /day\.csv:1: it has 2 columns, and GDELT has 61/u);
  });

  it("counts bad rows when there are many, or with --quiet", async () => {
    const file = bench.file("day.csv", "7\tbroken\n".repeat(25) + rows);
    const loud = (await run(["import", "gdelt", file])).talk;
    assert.equal(loud.match(/it has 2 columns/gu)?.length, 20);
    assert.match(loud, /5 bad rows more/u);
    const { talk } = await run(["import", "gdelt", file, "--quiet"]);
    assert.equal(talk, `readout: ${file}: 25 bad rows.\n`);
  });

  it("says what a file is not", async () => {
    const { status, talk } = await run([
      "import",
      "polecat",
      bench.file("a.txt", "name,role\n"),
      bench.file("b.txt", ""),
    ]);
    assert.equal(status, 1);
    assert.match(talk, /a\.txt: the first line of a file of POLECAT names its columns/u);
    assert.match(talk, /b\.txt: there is no event in it\. Is it a file of events of POLECAT/u);
  });

  it("goes on after a file that is not there", async () => {
    const { status, output, talk } = await run([
      "import",
      "gdelt",
      "missing.csv",
      bench.file("day.csv", rows),
    ]);
    assert.equal(status, 1);
    assert.equal(linesOf(output).length, 2);
    assert.match(talk, /missing\.csv: there is no such file/u);
  });

  it("takes no folder, which word lists need", async () => {
    const { status, talk } = await run(["import", "gdelt", "x.csv", "--to", "lists"]);
    assert.equal(status, 2);
    assert.match(talk, /gdelt gives events on standard output/u);
  });
});
