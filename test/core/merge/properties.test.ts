import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { anchorsOf } from "../../../src/core/merge/anchors.ts";
import { mergeEvents } from "../../../src/core/merge/merge-events.ts";
import { mergeTouched } from "../../../src/core/merge/merge-touched.ts";
import type { MergedEvent } from "../../../src/core/merge/merged-event.ts";
import type { ToldEvent } from "../../../src/core/merge/told-event.ts";
import { anyArchive, anyOriginators } from "./any-archive.ts";

const runs = { numRuns: 300 };

/** A store of the simplest kind: told events, found by their keys, and what they were merged into. */
function archive(originatorOf: (report: string) => string) {
  const told: ToldEvent[] = [];
  let merged: readonly MergedEvent[] = [];
  const near = (keys: readonly number[]) =>
    told.filter((event) => anchorsOf(event).some((key) => keys.includes(key)));
  return {
    add(fresh: readonly ToldEvent[]): void {
      told.push(...fresh);
      const result = mergeTouched(fresh, near, originatorOf);
      const taken = new Set(
        result.flatMap(({ mentions }) => mentions.map(({ report, event }) => `${report} ${event}`)),
      );
      const kept = merged.filter(
        ({ mentions }) => !mentions.some(({ report, event }) => taken.has(`${report} ${event}`)),
      );
      merged = [...kept, ...result];
    },
    merged: () => [...merged].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

describe("merging", () => {
  it("gives the same for any order", () => {
    const shuffled = anyArchive.chain((told) =>
      fc.tuple(fc.constant(told), fc.shuffledSubarray([...told], { minLength: told.length }), anyOriginators),
    );
    fc.assert(
      fc.property(shuffled, ([told, other, originatorOf]) => {
        assert.deepEqual(mergeEvents(other, originatorOf), mergeEvents(told, originatorOf));
      }),
      runs,
    );
  });

  it("gives the same piece by piece as at once", () => {
    fc.assert(
      fc.property(anyArchive, fc.integer({ min: 1, max: 5 }), anyOriginators, (told, size, originatorOf) => {
        const store = archive(originatorOf);
        for (let i = 0; i < told.length; i += size) store.add(told.slice(i, i + size));
        assert.deepEqual(store.merged(), mergeEvents(told, originatorOf));
      }),
      runs,
    );
  });

  it("changes nothing when told the same again", () => {
    fc.assert(
      fc.property(anyArchive, anyOriginators, (told, originatorOf) => {
        assert.deepEqual(mergeEvents([...told, ...told], originatorOf), mergeEvents(told, originatorOf));
      }),
      runs,
    );
  });

  it("joins no two events of one report on different days", () => {
    fc.assert(
      fc.property(anyArchive, anyOriginators, (told, originatorOf) => {
        const timeOf = new Map(told.map(({ report, event, time }) => [`${report} ${event}`, time]));
        for (const { mentions } of mergeEvents(told, originatorOf)) {
          for (const { report, event } of mentions) {
            const [own, days] = [timeOf.get(`${report} ${event}`), /^....-..-..$/u];
            const others = mentions.filter((each) => each.report === report && each.event !== event);
            for (const other of others) {
              const its = timeOf.get(`${report} ${other.event}`);
              if (own && its && days.test(own.start) && days.test(its.start))
                assert.equal(own.start, its.start);
            }
          }
        }
      }),
      runs,
    );
  });

  it("keeps every mention once, and counts what it has", () => {
    fc.assert(
      fc.property(anyArchive, anyOriginators, (told, originatorOf) => {
        const merged = mergeEvents(told, originatorOf);
        const mentions = merged.flatMap((event) =>
          event.mentions.map(({ report, event: id }) => `${report} ${id}`),
        );
        assert.deepEqual(mentions.sort(), told.map(({ report, event }) => `${report} ${event}`).sort());
        for (const { mentions: own, reports, originators } of merged) {
          assert.equal(reports, new Set(own.map(({ report }) => report)).size);
          assert.equal(originators, new Set(own.map(({ originator }) => originator)).size);
        }
        assert.equal(new Set(merged.map(({ id }) => id)).size, merged.length);
      }),
      runs,
    );
  });
});
