import assert from "node:assert/strict";
import { test } from "node:test";
import { homeOf } from "../../../src/core/actors/home.ts";
import type { Document, Sentence } from "../../../src/core/model/document.ts";

/** A report filed from a place in Bulgaria that names states so often. */
function homeWhere(named: Readonly<Record<string, number>>): string | undefined {
  const place = { start: 0, end: 5 };
  const document = {
    article: { dateline: { place } },
    places: [{ country: "BGR", mentions: [place] }],
    sentences: [{ index: 9 } as Sentence],
  } as unknown as Document;
  const hits = Object.entries(named).flatMap(([country, times]) =>
    Array.from({ length: times }, () => ({ known: { kind: "state", country } })),
  );
  return homeOf(document, () => hits as never);
}

test("a report is at home where it is filed from, if it speaks of that state nearly as much as of any", () => {
  assert.equal(homeWhere({ BGR: 7, RUS: 10 }), "BGR");
  assert.equal(homeWhere({ RUS: 12 }), "RUS");
});
