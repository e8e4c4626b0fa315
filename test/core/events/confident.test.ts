import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onlyConfident } from "../../../src/core/events/confident.ts";
import type { Document } from "../../../src/core/model/document.ts";

const event = (id: string, confidence: number, ...actors: string[]) => ({
  id,
  confidence,
  actors,
  recipients: [],
});
const document = {
  statements: [{ id: "s1" }],
  actors: [
    { id: "a1", mentions: [{ start: 0, end: 4, kind: "name" }] },
    { id: "a2", mentions: [] },
    { id: "a3", mentions: [] },
    { id: "a4", mentions: [] },
  ],
  events: [event("e1", 0.9, "a2"), event("e2", 0.4, "a1", "a2", "a3"), event("e3", 0.8, "a1")],
} as unknown as Document;

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(" ");

describe("onlyConfident", () => {
  it("leaves out events below, keeps those at it, and the ids of all", () => {
    assert.equal(ids(onlyConfident(document, 0.8).events), "e1 e3");
    assert.equal(ids(onlyConfident(document, 0).events), "e1 e2 e3");
    assert.equal(ids(onlyConfident(document, 1).events), "");
  });

  it("keeps all statements", () => {
    assert.equal(ids(onlyConfident(document, 1).statements), "s1");
  });

  it("leaves out an actor that only such an event brought, and no other", () => {
    assert.equal(ids(onlyConfident(document, 0.8).actors), "a1 a2 a4");
  });
});
