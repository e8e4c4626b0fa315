import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { placeKey } from "../../../src/core/lexicon/gazetteer.ts";
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

  it("keeps every point on the globe", () => {
    for (const country of lexicon.places.countries.values())
      assert.ok(Math.abs(country.lat) <= 90 && Math.abs(country.lon) <= 180, country.name);
  });
});
