import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, it } from "node:test";
import { createReader } from "../../../src/core/read.ts";
import { loadResources } from "../../../src/node/index.ts";
import { packageRoot } from "../../../src/node/resources.ts";
import { run } from "../../support/shell.ts";
import { setUp } from "./workbench.ts";

const bench = setUp();
const csv = "name,role,country,from\nAurelio Vandesteen,Foreign Minister,Peru,2021-03\n";

afterEach(bench.clear);

describe("readout import", () => {
  it("names the formats where one is not known", async () => {
    const { status, talk } = await run(["import", "csv", "x.csv", "--to", bench.lists]);
    assert.equal(status, 2);
    assert.match(talk, /'csv' is no format\. There are: geonames, people, petrarch-actors,/u);
  });

  it("asks for files and for a folder", async () => {
    assert.equal((await run(["import", "people", "--to", bench.lists])).status, 2);
    assert.match((await run(["import", "people", "x.csv"])).talk, /--to <folder>/u);
    assert.equal((await run(["import", "geonames", "x", "--to", "y", "--population", "few"])).status, 2);
  });

  it("teaches the formats", async () => {
    const { status, output } = await run(["import", "--help"]);
    assert.equal(status, 0);
    for (const words of ["petrarch-verbs", "name,role,country", "--lexicon my-lists"])
      assert.ok(output.includes(words));
  });

  it("goes on after a file that cannot be read", async () => {
    const { status, talk } = await run([
      "import",
      "people",
      join(bench.lists, "missing.csv"),
      bench.file("binary.csv", Buffer.from("PK\x03\x04\0\0\0\0")),
      bench.file("good.csv", csv),
      "--to",
      bench.lists,
    ]);
    assert.equal(status, 1);
    assert.match(talk, /missing\.csv: there is no such file/u);
    assert.match(talk, /binary\.csv: this is binary data/u);
    assert.deepEqual(bench.rows("actors/people.tsv").length, 1);
  });

  it("takes a file of another format for none", async () => {
    const { status, talk } = await bench.importText("petrarch-agents", csv);
    assert.equal(status, 1);
    assert.match(talk, /nothing in it could be carried over\. Is it a file of agent dictionaries/u);
  });

  it("adds to lists that are there, and only once", async () => {
    await bench.importText("people", csv);
    await bench.importText("people", `${csv}Mina Qadirzad,Governor,Afghanistan,\n`);
    assert.equal(bench.rows("actors/people.tsv").length, 2);
  });

  it("refuses to add to a list of other columns", async () => {
    await bench.importText("people", csv);
    writeFileSync(join(bench.lists, "actors/people.tsv"), "name\tcountry\nJane Doe\tUSA\n");
    const { status, talk } = await bench.importText("people", csv);
    assert.equal(status, 1);
    assert.match(talk, /people\.tsv: its columns are not name, country, sector/u);
    assert.match(readFileSync(join(bench.lists, "actors/people.tsv"), "utf8"), /Jane Doe/u);
  });

  it("reads standard input", async () => {
    await run(["import", "people", "-", "--to", bench.lists], { input: csv });
    assert.equal(bench.rows("actors/people.tsv").length, 1);
  });

  it("says where a folder cannot be made", async () => {
    const file = bench.file("taken", "");
    const { status, talk } = await run(["import", "people", bench.file("p.csv", csv), "--to", file]);
    assert.equal(status, 1);
    assert.match(talk, /taken: /u);
    assert.doesNotMatch(talk, /fault of readout/u);
  });

  it("says with --quiet only how much is left out", async () => {
    const { talk } = await bench.importText("people", `${csv}X,Ruritania,,\n`, "--quiet");
    assert.match(talk, /1 left out/u);
    assert.doesNotMatch(talk, /Ruritania/u);
  });
});

describe("word lists of the user's own", () => {
  const dump =
    "1\tZarqun\tZarqun\t\t33.1\t44.2\tP\tPPL\tIQ\t\t07\t\t\t\t42000\t\t10\tAsia/Baghdad\t2020-01-01\n";

  it("are read with the package's: a person, a group, a place, a verb", async () => {
    await bench.importText(
      "people",
      csv.replace("from\n", "from,wikidata\n").replace("2021-03", "2021-03,Q4711"),
    );
    await bench.importText("petrarch-actors", "FREE_VALLEY_FRONT_ [IRQREB]\n");
    await bench.importText("petrarch-agents", "LAMPLIGHTER [~COP]\n");
    await bench.importText("petrarch-verbs", "--- BESNARL [111] ---\nBESNARL\n");
    await bench.importText("geonames", dump);
    const { read } = createReader(loadResources(packageRoot(), [bench.lists]));
    const { actors, places } = read({
      text: "The Free Valley Front attacked a convoy near Zarqun on Friday, Vandesteen said. A lamplighter was killed.",
      published: "2022-05-14",
    });
    const find = (name: string) => actors.find((actor) => actor.name === name);
    assert.equal(find("Aurelio Vandesteen")?.country, "PER");
    assert.equal(find("Aurelio Vandesteen")?.sector, "GOV");
    assert.equal(find("Aurelio Vandesteen")?.wikidata, "Q4711");
    assert.equal(find("Free Valley Front")?.country, "IRQ");
    assert.ok(actors.some(({ role, sector }) => role === "lamplighter" && sector === "COP"));
    assert.deepEqual(
      places.map(({ name, country, geonameid }) => [name, country, geonameid]),
      [["Zarqun", "IRQ", 1]],
    );
  });

  it("take the place of the package's row of the same word", async () => {
    await bench.importText("petrarch-agents", "SOLDIER [~REB]\n");
    const { lexicon } = loadResources(packageRoot(), [bench.lists]);
    assert.equal(lexicon.actors.roles.get("soldier")?.sector, "REB");
  });

  const load = () => loadResources(packageRoot(), [bench.lists]);

  it("are refused with file and line where a row is bad", async () => {
    await bench.importText("people", csv);
    const file = join(bench.lists, "actors/people.tsv");
    writeFileSync(file, `${readFileSync(file, "utf8")}Jane Doe\tusa\n`);
    assert.throws(load, { message: /people\.tsv:4: 'usa' is no code/u });
  });

  it("are refused where towns stand out of order", async () => {
    await bench.importText("geonames", dump);
    const file = join(bench.lists, "places/cities.tsv");
    writeFileSync(file, `${readFileSync(file, "utf8")}aaa\tAaa\tIRQ\t07\t1\t1\t5\t\t9\n`);
    assert.throws(load, /cities\.tsv:4: 'aaa' stands after 'zarqun'/u);
  });

  it("are refused where no list is called so, and where no folder is there", async () => {
    assert.throws(load, /there is no such folder of word lists/u);
    await bench.importText("people", csv);
    writeFileSync(join(bench.lists, "folk.tsv"), "name\n");
    assert.throws(load, /no word list is called 'folk\.tsv'/u);
  });
});
