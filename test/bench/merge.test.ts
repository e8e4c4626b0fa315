import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bCubed } from "../../bench/merge/b-cubed.ts";
import { nearCopyFigures } from "../../bench/merge/near-copies.ts";
import { readQualitySet } from "../../bench/merge/quality-set.ts";

describe("the merge set", () => {
  for (const half of ["dev", "test"] as const) {
    const reports = readQualitySet(half);

    it(`has 60 reports of some 20 events in ${half}, marked and dated`, () => {
      assert.equal(reports.length, 60);
      const events = new Set(reports.flatMap(({ marks }) => marks.map(({ event }) => event)));
      assert.ok(events.size >= 20 && events.size <= 24, String(events.size));
      for (const { id, published, text, marks, original } of reports) {
        assert.match(published, /^\d{4}-\d\d-\d\d$/u, id);
        assert.ok(marks.length > 0, `${id} tells nothing`);
        assert.ok(!/[[\]{}]/u.test(text), `${id} has a mark left in its text`);
        for (const { start, end } of marks) assert.match(text.slice(start, end), /^[\p{L} ]+$/u, id);
        assert.ok(
          reports.some((other) => other.id === original && other.original === original),
          id,
        );
      }
    });

    it(`has its copies cut by no more than half in ${half}`, () => {
      const bodyOf = ({ title, text }: (typeof reports)[number]) => text.slice(title.length).trim().length;
      for (const report of reports) {
        const whole = reports.find(({ id }) => id === report.original) ?? report;
        assert.ok(bodyOf(report) >= 0.5 * bodyOf(whole), report.id);
      }
    });
  }
});

describe("B-cubed", () => {
  it("is 1 for the right groups, and counts what is apart and what is together", () => {
    const things = (found: string) => [..."aabb"].map((gold, i) => ({ gold, found: found.charAt(i) }));
    assert.deepEqual(bCubed(things("xxyy")), { precision: 1, recall: 1, f1: 1 });
    assert.deepEqual([bCubed(things("xxxx")).precision, bCubed(things("xxxx")).recall], [0.5, 1]);
    assert.deepEqual([bCubed(things("xyzw")).precision, bCubed(things("xyzw")).recall], [1, 0.5]);
  });
});

describe("near copies", () => {
  it("are found, and nothing else", () => {
    const { precision, recall } = nearCopyFigures(11);
    assert.ok(precision >= 0.98, String(precision));
    assert.ok(recall >= 0.95, String(recall));
  });
});
