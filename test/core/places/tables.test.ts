import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { placeKey } from "../../../src/core/lexicon/gazetteer.ts";
import { readPlaceLexicon } from "../../../src/core/lexicon/places.ts";
import { ReadoutError } from "../../../src/core/model/error.ts";
import { lexicon } from "./rule-tables.ts";

describe("the gazetteer's tables", () => {
  for (const file of ["cities", "admin1", "admin2"])
    it(`${file}.tsv is sorted by key, and every row can be read`, () => {
      const rows = readFileSync(`data/places/${file}.tsv`, "utf8").trimEnd().split("\n").slice(2);
      let before = "";
      for (const row of rows) {
        const [key = ""] = row.split("\t");
        assert.ok(before <= key, `${before} stands before ${key}`);
        assert.equal(placeKey(key), key);
        before = key;
        assert.ok(lexicon.places.find(key).length > 0, key);
      }
    });

  it("takes four megabytes at most with what is known of actors, compressed", () => {
    const folders = ["data/actors", "data/outlets", "data/places"];
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    const bytes = Buffer.concat(files.map((file) => readFileSync(file)));
    assert.ok(gzipSync(bytes).length <= 4_000_000);
  });

  it("has each name in regions.tsv once, sorted by kind and name", () => {
    const rows = readFileSync("data/places/regions.tsv", "utf8").trimEnd().split("\n").slice(3);
    const cells = rows.map((row) => row.split("\t"));
    const order = cells.map(([name = "", feature = ""]) => `${feature}\t${name}`);
    assert.deepEqual(order, [...order].sort());
    const names = cells.flatMap(([name = "", , , , , , others = ""]) => [name, ...others.split(";")]);
    const told = names.filter((name) => name !== "");
    assert.deepEqual(
      told.filter((name, i) => told.indexOf(name) !== i),
      [],
    );
  });

  it("keeps every point on the globe", () => {
    for (const country of lexicon.places.countries.values())
      assert.ok(Math.abs(country.lat) <= 90 && Math.abs(country.lon) <= 180, country.name);
  });
});

/** A table, the bad row put at its end, and what is said of it. */
const refuses: readonly (readonly [string, string, RegExp])[] = [
  ["aliases.tsv", "Gotham\tcity\tBatcave\tUSA", /places\/aliases\.tsv:\d+: no city 'Batcave' in USA/u],
  ["countries.tsv", "XX\tXX\tNowhere\t1\t1\t1", /'XX' is no code of ISO 3166-1/u],
  ["regions.tsv", "Nowhere\tregion\t\tnorth\t1", /'north' is no number/u],
  ["words.tsv", "beside\tword", /'beside' is none of/u],
];

describe("data/places", () => {
  const files = readdirSync("data/places").filter((name) => name.endsWith(".tsv"));
  for (const [file, row, message] of refuses)
    it(`refuses ${row.replaceAll("\t", " ")}`, () => {
      const tables = new Map(
        files.map((name) => {
          const text = readFileSync(`data/places/${name}`, "utf8");
          return [
            `places/${name}`,
            { path: `places/${name}`, text: name === file ? `${text}${row}\n` : text },
          ];
        }),
      );
      assert.throws(
        () => readPlaceLexicon(tables),
        (error) => error instanceof ReadoutError && error.code === "bad-table" && message.test(error.message),
      );
    });
});
