import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { entriesNamed } from "../../../src/core/places/names.ts";
import { resolvePlaces } from "../../../src/core/places/resolve.ts";
import { lexicon } from "./rule-tables.ts";

/** Text, the names in it, and where the first lies: country, region, feature. */
const cases: readonly (readonly [string, readonly string[], string])[] = [
  ["talks in Paris", ["Paris"], "FRA 11 city"],
  ["police in Paris, Texas", ["Paris", "Texas"], "USA TX city"],
  ["Alexandria and Richmond, Virginia", ["Alexandria", "Richmond", "Virginia"], "USA VA city"],
  ["Alexandria and Cairo in Egypt", ["Alexandria", "Cairo", "Egypt"], "EGY 06 city"],
  ["in Georgia and Alabama, near Atlanta", ["Georgia", "Alabama", "Atlanta"], "USA GA admin1"],
  ["in Georgia, near Tbilisi", ["Georgia", "Tbilisi"], "GEO null country"],
  ["in Washington", ["Washington"], "USA DC city"],
  ["in Mexico", ["Mexico"], "MEX null country"],
  ["in Aleppo", ["Aleppo"], "SYR 09 city"],
  ["in Kiev", ["Kiev"], "UKR 12 city"],
  ["the province of Kandahar", ["province of Kandahar"], "AFG 23 city"],
  ["Edmonton, near Cairns", ["Edmonton", "Cairns"], "AUS 04 city"],
  ["in New York", ["New York"], "USA NY city"],
  ["Doğubayazıt", ["Doğubayazıt"], "TUR 04 city"],
  ["Dogubayazit", ["Dogubayazit"], "TUR 04 city"],
  ["in Ilocos Sur", ["Ilocos Sur"], "PHL 01 admin2"],
  ["in the Sulu Sea", ["Sulu Sea"], "null null sea"],
  ["in northern Iraq", ["northern Iraq"], "IRQ null country"],
  ["to Léré; Bamako and Mali", ["Léré", "Bamako", "Mali"], "undefined undefined undefined"],
  ["to Léré; Bamako, Mali and Nigeria", ["Léré", "Bamako", "Mali", "Nigeria"], "NGA 23 city"],
];

describe("resolvePlaces", () => {
  for (const [text, names, expected] of cases)
    it(`${text} -> ${expected}`, () => {
      const mentions = names.map((name) => {
        const start = text.indexOf(name);
        return { start, end: start + name.length, name, entries: entriesNamed(name, lexicon.places) };
      });
      const entry = resolvePlaces(text, mentions)[0]?.entry;
      assert.equal(`${entry?.country} ${entry?.region} ${entry?.feature}`, expected);
    });

  it("takes what a town lies in for the region, though a city bears its name", () => {
    const text = "in Buffalo, New York";
    const mentions = ["Buffalo", "New York"].map((name) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, name, entries: entriesNamed(name, lexicon.places) };
    });
    assert.equal(resolvePlaces(text, mentions)[1]?.entry.feature, "admin1");
  });

  it("knows nothing of a name that no table has", () => {
    const mention = { start: 0, end: 6, name: "Zzyzxq", entries: [] };
    assert.deepEqual(resolvePlaces("Zzyzxq", [mention]), [undefined]);
  });
});
