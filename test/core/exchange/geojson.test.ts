import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { geojson } from "../../../src/core/exchange/geojson.ts";
import { awkwardRecords, exported } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

/** RFC 7946 for collections of points: longitude before latitude. */
const isCollection = new Ajv({ allErrors: true }).compile({
  type: "object",
  required: ["type", "features"],
  properties: {
    type: { const: "FeatureCollection" },
    features: {
      type: "array",
      items: {
        type: "object",
        required: ["type", "geometry", "properties"],
        properties: {
          type: { const: "Feature" },
          id: { type: ["string", "number"] },
          properties: { type: ["object", "null"] },
          geometry: {
            oneOf: [
              { type: "null" },
              {
                type: "object",
                required: ["type", "coordinates"],
                additionalProperties: false,
                properties: {
                  type: { const: "Point" },
                  coordinates: {
                    type: "array",
                    minItems: 2,
                    maxItems: 2,
                    items: { type: "number", minimum: -180, maximum: 180 },
                  },
                },
              },
            ],
          },
        },
      },
    },
  },
});

describe("GeoJSON", () => {
  it("has a point where an event's place has one, and no geometry elsewhere", () => {
    const { features } = JSON.parse(exported(geojson, [record]));
    assert.deepEqual(
      features.map(
        (feature: { id: string; geometry: unknown; properties: { place: string; words: string } }) => [
          feature.id,
          feature.geometry,
          feature.properties.place,
          feature.properties.words,
        ],
      ),
      [
        ["r1#e1", { type: "Point", coordinates: [71.45, 51.18] }, "Astana", "met"],
        ["r1#e2", null, null, "supplied"],
      ],
    );
  });

  it("is a collection of nothing for no records", () =>
    assert.deepEqual(JSON.parse(exported(geojson, [])), { type: "FeatureCollection", features: [] }));

  it("keeps to RFC 7946, whatever the words are", () => {
    fc.assert(
      fc.property(fc.array(awkwardRecords, { maxLength: 3 }), (records) => {
        const collection = JSON.parse(exported(geojson, records));
        assert.ok(isCollection(collection), JSON.stringify(isCollection.errors));
        assert.equal(collection.features.length, records.length * 2);
      }),
    );
  });
});
