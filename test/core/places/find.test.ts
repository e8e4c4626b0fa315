import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPlaces } from "./rule-tables.ts";

/** What a report writes, and what the record calls the place. */
const cases: readonly (readonly [string, string])[] = [
  ["Raqqa", "Raqqa"],
  ["Hajjah", "Hajjah"],
  ["Kiev", "Kiev"],
  ["RAQQA", "Rakka"],
  ["NYC", "New York"],
  ["NSW", "New South Wales"],
  ["Whitehall", "Whitehall"],
  ["Britain", "United Kingdom"],
];

describe("placesIn", () => {
  for (const [written, name] of cases)
    it(`calls ${written} ${name}`, () => {
      const { places } = readPlaces({
        rows: `
  fighting fighting NOUN 0 root
  in in ADP 3 case
  ${written} ${written} PROPN 1 nmod`,
      });
      assert.deepEqual(
        places.map((place) => place.name),
        [name],
      );
    });
});
