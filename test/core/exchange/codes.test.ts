import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readExchangeCodes } from "../../../src/core/exchange/codes.ts";
import { readTable } from "../../../src/core/lexicon/table.ts";
import { readTableFiles } from "../../../src/node/index.ts";

const files = readTableFiles();
const tables = new Map(files.map((file) => [file.path, file]));
const codes = readExchangeCodes(tables);

/** Reads a table with whatever columns its first line names. */
function rowsOf(path: string) {
  const file = tables.get(path);
  assert.ok(file, path);
  const head = file.text.split("\n").find((line) => !line.startsWith("#"));
  return readTable<string>(file, head?.split("\t") ?? [], []);
}

describe("the codes of other data sets", () => {
  it("know the states that readers ask for first", () => {
    const known = ["RUS", "CHN", "GBR", "DEU", "UKR", "XKX"].map((code) => {
      const { fips, cow, icews } = codes.countries.get(code) ?? {};
      return [code, fips, cow, icews];
    });
    assert.deepEqual(known, [
      ["RUS", "RS", "365", "Russian Federation"],
      ["CHN", "CH", "710", "China"],
      ["GBR", "UK", "200", "United Kingdom"],
      ["DEU", "GM", "255", "Germany"],
      ["UKR", "UP", "369", "Ukraine"],
      ["XKX", "KV", "347", "Kosovo"],
    ]);
  });

  it("list every state of the gazetteer, and no code of FIPS or the Correlates of War twice", () => {
    const rows = rowsOf("exchange/countries.tsv");
    assert.deepEqual(
      rows.map(({ code }) => code),
      [...codes.countries.keys()].sort(),
    );
    for (const column of ["fips", "cow"]) {
      const given = rows.map((row) => row[column]).filter((code) => code !== "");
      assert.equal(new Set(given).size, given.length, column);
    }
  });

  it("have a value of Goldstein's scale for every code that a frame gives", () => {
    const frames = files.filter(({ path }) => path.startsWith("events/frames/"));
    const given = frames.flatMap(({ path }) => rowsOf(path).map(({ cameo = "" }) => cameo));
    assert.ok(given.length > 500);
    const strange = new Set(given.filter((code) => code !== "" && !codes.cameo.has(code.slice(0, 3))));
    assert.deepEqual([...strange], []);
  });

  it("know every sector that roles have, and a CAMEO code for every type", () => {
    const roles = rowsOf("actors/roles.tsv");
    const sectors = new Set(roles.map(({ sector }) => sector ?? "").filter((sector) => sector !== ""));
    const unknown = [...sectors].filter((sector) => !codes.sectors.has(sector) && !codes.bodies.has(sector));
    assert.deepEqual(unknown, []);
    assert.equal(codes.usual.size, 16);
    for (const code of codes.usual.values()) assert.ok(codes.cameo.has(code), code);
  });

  it("are refused with file and line where a value is beyond the scale", () => {
    const bad = { path: "exchange/cameo.tsv", text: "cameo\tgoldstein\tlabel\n010\tmany\tSay\n" };
    assert.throws(
      () => readExchangeCodes(new Map([...tables, [bad.path, bad]])),
      /data\/exchange\/cameo\.tsv:2: 'many' is no value/u,
    );
  });
});
