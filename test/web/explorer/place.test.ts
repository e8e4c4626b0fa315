import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { filterInWords, only, toggled, withParam } from "../../../src/web/explorer/state/filters.ts";
import {
  linkTo,
  type Params,
  paramNames,
  readPlace,
  viewNames,
  writeParams,
  writePlace,
} from "../../../src/web/explorer/state/place.ts";

describe("the address of a view", () => {
  it("is read as it is written by hand, and leaves out what it does not know", () => {
    assert.deepEqual(readPlace("#/events?type=ASSAULT,COERCE&pair=RUS,UKR&since=2024-01&colour=red"), {
      view: "events",
      id: null,
      params: { pair: ["RUS", "UKR"], type: ["ASSAULT", "COERCE"], since: ["2024-01"] },
    });
    assert.deepEqual(readPlace("#/actor/RUS%2FGOV"), { view: "actor", id: "RUS/GOV", params: {} });
    assert.equal(readPlace("#/nowhere")?.view, "overview");
    assert.equal(readPlace("#/event/%E0%A4%A")?.id, "%E0%A4%A");
  });

  it("leads into the reader where it is none of a view", () => {
    for (const hash of ["", "#start", "#x=camp-david", "#s=made-1&f=e2"]) assert.equal(readPlace(hash), null);
  });

  it("keeps the commas of names", () => {
    const params = { party: ["key:RUS/shoigo, sergi", "CHN"], pair: ["key:RUS/shoigo, sergi", "CHN"] };
    const hash = linkTo("events", params);
    assert.equal(hash.match(/party=/gu)?.length, 2);
    assert.deepEqual(readPlace(hash)?.params, params);
  });

  it("comes back whole, whatever it holds", () => {
    const word = fc
      .string({ minLength: 1 })
      .filter((value) => value === value.trim() && !value.includes(","));
    const params = fc
      .dictionary(fc.constantFrom(...paramNames), fc.uniqueArray(word, { minLength: 1, maxLength: 3 }))
      .map((given) => ({ ...given }) as Params);
    const place = fc.record({
      view: fc.constantFrom(...viewNames.filter((view) => view !== "overview")),
      id: fc.option(fc.string({ minLength: 1 })),
      params,
    });
    fc.assert(fc.property(place, (given) => assert.deepEqual(readPlace(writePlace(given)), { ...given })));
  });
});

describe("filters", () => {
  const place = { view: "events", id: null, params: { type: ["AID"], after: ["x"] } } as const;

  it("are set and taken back, and the list begins anew", () => {
    const both = toggled(place, "type", "ASSAULT");
    assert.deepEqual(both.params, { type: ["AID", "ASSAULT"] });
    assert.deepEqual(toggled(both, "type", "AID").params, { type: ["ASSAULT"] });
    assert.deepEqual(withParam(both, "type", []).params, {});
  });

  it("go to the API under their names alone", () => {
    assert.equal(writeParams(only({ type: ["AID"], per: ["year"] }, ["type"])), "type=AID");
  });

  it("are told in words", () => {
    assert.equal(filterInWords("since", "2024-04"), "from April 2024");
    assert.equal(filterInWords("type", "ASSAULT"), "assault");
    assert.equal(filterInWords("quad", "4"), "material conflict");
    assert.equal(filterInWords("by", "reporter"), "asserted by the report itself");
    assert.equal(filterInWords("party", "key:RUS/GOV/defense minister"), "with defense minister (RUS)");
    assert.equal(filterInWords("words", "nuclear talks"), "words “nuclear talks”");
  });
});
