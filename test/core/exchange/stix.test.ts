import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { stix } from "../../../src/core/exchange/stix.ts";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { awkwardRecords, eventsWith, exported, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

interface StixThing {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

/** What STIX 2.1 asks of each type, besides what all have (sections 3.2, 4 and 5). */
const required: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  identity: { name: isText, identity_class: (value) => identityClasses.has(String(value)) },
  location: {},
  note: { content: isText, object_refs: isFull },
  incident: { name: isText },
  relationship: {
    relationship_type: (value) => value === "related-to",
    source_ref: isText,
    target_ref: isText,
  },
  report: {
    name: (value) => typeof value === "string",
    published: (value) => timestamp.test(String(value)),
    object_refs: isFull,
  },
};
const identityClasses = new Set(["individual", "group", "system", "organization", "class", "unknown"]);

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length > 0;
}

function isFull(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

/** Reads a bundle and asserts what STIX 2.1 asks of it. */
function readBundle(text: string): readonly StixThing[] {
  const bundle = JSON.parse(text);
  assert.equal(bundle.type, "bundle");
  assert.match(bundle.id, new RegExp(`^bundle--${uuid}$`, "u"));
  const objects: readonly StixThing[] = bundle.objects;
  const ids = new Set(objects.map(({ id }) => id));
  assert.equal(ids.size, objects.length, "each object once");
  for (const object of objects) {
    assert.equal(object.spec_version, "2.1");
    assert.match(object.id, new RegExp(`^${object.type}--${uuid}$`, "u"));
    for (const property of ["created", "modified"]) assert.match(String(object[property]), timestamp);
    const rules = required[object.type];
    assert.ok(rules, object.type);
    for (const [property, holds] of Object.entries(rules))
      assert.ok(holds(object[property]), `${object.type}.${property}: ${JSON.stringify(object[property])}`);
    for (const [property, value] of Object.entries(object)) {
      assert.match(property, /^[a-z0-9_]{2,250}$/u);
      assert.ok(!(Array.isArray(value) && value.length === 0), `${property} is no empty list`);
      const refs = property.endsWith("_ref")
        ? [value]
        : property.endsWith("_refs")
          ? (value as unknown[])
          : [];
      for (const ref of refs) assert.ok(ids.has(String(ref)), `${property} ${ref} is in the bundle`);
    }
    if (object.type === "location")
      assert.ok(object.country !== undefined || object.latitude !== undefined, "a location is somewhere");
    if (object.latitude !== undefined) assert.ok(Math.abs(Number(object.latitude)) <= 90);
    if (object.country !== undefined) assert.match(String(object.country), /^[A-Z]{2}$/u);
    if (object.confidence !== undefined)
      assert.ok(Number.isInteger(object.confidence) && Number(object.confidence) <= 100);
  }
  return objects;
}

const objectsOf = (...records: readonly ReadoutRecord[]) => readBundle(exported(stix, records));
const ofType = (objects: readonly StixThing[], type: string) =>
  objects.filter((object) => object.type === type);

describe("a STIX 2.1 bundle", () => {
  it("has actors, places, statements, events and a report that holds them", () => {
    const objects = objectsOf(record);
    assert.deepEqual(
      ofType(objects, "identity").map(({ name, identity_class }) => [name, identity_class]),
      [
        ["Dong Jun", "individual"],
        ["Sergei Shoigu", "individual"],
        ["TASS", "organization"],
        ["U.S. State Department", "organization"],
        ["Russia", "organization"],
      ],
    );
    assert.deepEqual(
      ofType(objects, "location").map(({ name, country }) => [name, country]),
      [["Astana", "KZ"]],
    );
    assert.deepEqual(
      ofType(objects, "note").map(({ abstract, content }) => [abstract, content]),
      [
        ["Statement of Dong Jun", "We value these ties,"],
        ["Statement of U.S. State Department", "China had supplied Russia with machine tools."],
        ["CONSULT: Dong Jun, Sergei Shoigu", "met"],
        ["AID: Dong Jun → Russia", "supplied"],
      ],
    );
    const [report] = ofType(objects, "report");
    assert.equal(report?.published, "2024-04-27T00:00:00.000Z");
    assert.deepEqual(
      report?.object_refs,
      objects.slice(0, -1).map(({ id }) => id),
    );
  });

  it("takes material conflict that occurred for an incident, bound to its sides", () => {
    const conflict = { type: "ASSAULT", quad: 4, recipients: ["a5"], confidence: 0.86 } as const;
    const objects = objectsOf(recordWith({ events: eventsWith(conflict).slice(0, 1) }));
    const [incident] = ofType(objects, "incident");
    assert.equal(incident?.name, "ASSAULT: Dong Jun, Sergei Shoigu → Russia");
    assert.equal(incident?.confidence, 86);
    assert.deepEqual(
      ofType(objects, "relationship").map(({ description }) => description),
      ["actor", "actor", "recipient", "place"],
    );
    const feared = recordWith({ events: eventsWith({ ...conflict, status: "hypothetical" }) });
    assert.deepEqual(ofType(objectsOf(feared), "incident"), []);
  });

  it("has an actor of two reports once, and the same ids each time", () => {
    const other = recordWith({ article: { id: "r2" } });
    assert.equal(ofType(objectsOf(record, other), "identity").length, 5);
    assert.equal(exported(stix, [record, other]), exported(stix, [record, other]));
    assert.notEqual(exported(stix, [record]).slice(-50), exported(stix, [other]).slice(-50));
  });

  it("keeps to the rules, whatever the words are", () => {
    fc.assert(
      fc.property(fc.array(awkwardRecords, { maxLength: 3 }), (records) => {
        objectsOf(...records);
      }),
    );
  });
});
