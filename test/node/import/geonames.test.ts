import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { leftOut, setUp } from "./workbench.ts";

const bench = setUp();

afterEach(bench.clear);

/** A line of a dump: id, name, other names, point, class, code, country, region, inhabitants. */
const line = (
  id: number,
  name: string,
  others: string,
  code: string,
  population = 0,
  [lat, lon, country]: readonly [number, number, string] = [33.1, 44.2, "IQ"],
) => {
  const [group, kind] = code.split(".");
  const front = [id, name, name, others, lat, lon, group, kind, country, "", "07"];
  return `${[...front, "", "", "", population, "", "10", "Asia/Baghdad", "2020-01-01"].join("\t")}\n`;
};

describe("readout import geonames", () => {
  it("makes towns, regions, and other places, under all their names in Latin letters", async () => {
    const dump =
      line(1, "Zarqūn", "Sarkun,Заркун,zrqwn", "P.PPLA", 4200) +
      line(2, "Zarqūn Governorate", "", "A.ADM1", 9000) +
      line(3, "Jabal Zarqun", "Mount Zarqun", "T.MT") +
      line(4, "Hotel Zarqun", "", "S.HTL");
    const { talk } = await bench.importText("geonames", dump);
    assert.match(talk, /3 carried over, 0 known already, 1 not wanted, 0 left out/u);
    assert.deepEqual(bench.rows("places/cities.tsv"), [
      "sarkun\tZarqūn\tIRQ\t07\t33.1\t44.2\t4200\tA\t1",
      "zarqun\tZarqūn\tIRQ\t07\t33.1\t44.2\t4200\tA\t1",
    ]);
    assert.equal(bench.rows("places/admin1.tsv").length, 1);
    assert.deepEqual(bench.rows("places/regions.tsv"), [
      "Jabal Zarqun\tmountain\tIRQ\t33.1\t44.2\t3\tMount Zarqun",
    ]);
  });

  it("leaves out small towns, and calls places by their English names, where asked to", async () => {
    const alternates = bench.file(
      "alternateNames.txt",
      "1\t1\ten\tZarkoon\t\t\t\t\n2\t1\ten\tZarcoon\t1\t\t\t\n3\t1\tfr\tZarcoune\t\t\t\t\n",
    );
    const dump = line(1, "Zarqun", "", "P.PPL", 4200) + line(2, "Zarqunet", "", "P.PPL", 20);
    await bench.importText("geonames", dump, "--population", "100", "--alternates", alternates);
    assert.deepEqual(
      bench.rows("places/cities.tsv").map((row) => row.split("\t").slice(0, 2).join(" ")),
      ["zarcoon Zarcoon", "zarkoon Zarcoon", "zarqun Zarcoon"],
    );
  });

  it("tells what it leaves out, with line and reason, and goes on", async () => {
    const dump = `Zarqun 33 44
${line(2, "Pole", "", "P.PPL", 5, [95, 0, "IQ"])}${line(3, "Ruritown", "", "P.PPL", 5, [1, 1, "XX"])}${line(4, "", "", "P.PPL")}${line(5, "Zarqun", "", "P.PPL", 5)}`;
    const { talk } = await bench.importText("geonames", dump);
    assert.deepEqual(leftOut(talk), [
      "1: it has 1 columns, and a dump has 19",
      "2: '95, 0' is no point on the globe",
      "3: 'XX' is no code of ISO 3166-1",
      "4: it has no name",
    ]);
    assert.equal(bench.rows("places/cities.tsv").length, 1);
  });
});
