import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { cutIntoSegments, factsAt, type Part } from "../../src/web/reading/segments.ts";

const part = (fact: string, start: number, end: number, role: Part["role"] = "content"): Part => ({
  fact,
  layer: fact.startsWith("e") ? "event" : fact.startsWith("a") ? "actor" : "statement",
  role,
  start,
  end,
});

/** `[0-4] [4-9 s1] [9-12 s1 e1]`: segments with the facts over them. */
function shown(parts: readonly Part[], block = { start: 0, end: 20 }): string {
  return cutIntoSegments(block, parts)
    .map(({ start, end, covers }) =>
      [
        `${start}-${end}`,
        ...covers.map(
          ({ part: { fact }, opens, closes }) => `${opens ? "(" : ""}${fact}${closes ? ")" : ""}`,
        ),
      ].join(" "),
    )
    .join(" | ");
}

describe("cutting a block into segments", () => {
  it("leaves a block without parts whole", () => assert.equal(shown([]), "0-20"));

  it("lets parts overlap, lie inside each other and share an edge", () => {
    assert.equal(
      shown([part("s1", 2, 10), part("e1", 6, 14), part("a1", 6, 8)]),
      "0-2 | 2-6 (s1 | 6-8 s1 (e1 (a1) | 8-10 s1) e1 | 10-14 e1) | 14-20",
    );
  });

  it("cuts off what reaches over the block, which then neither opens nor closes there", () => {
    assert.equal(shown([part("s1", 5, 30)], { start: 10, end: 20 }), "10-20 s1");
  });

  it("leaves out parts of other blocks and parts without letters", () => {
    assert.equal(shown([part("s1", 20, 25), part("e1", 4, 4)]), "0-20");
  });

  it("keeps every letter once, and every part whole, whatever the parts", () => {
    const parts = fc.array(
      fc
        .tuple(fc.nat(60), fc.nat(60), fc.constantFrom("s1", "s2", "e1", "a1"))
        .map(([a, b, fact]) => part(fact, Math.min(a, b), Math.max(a, b))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, fc.nat(30), fc.integer({ min: 31, max: 60 }), (given, start, end) => {
        const segments = cutIntoSegments({ start, end }, given);
        assert.equal(segments[0]?.start, start);
        assert.equal(segments.at(-1)?.end, end);
        segments.slice(1).forEach((segment, i) => {
          assert.equal(segment.start, segments[i]?.end);
        });
        for (const each of given) {
          const covered = segments.filter(({ covers }) => covers.some((cover) => cover.part === each));
          const length = covered.reduce((sum, segment) => sum + segment.end - segment.start, 0);
          assert.equal(length, Math.max(0, Math.min(each.end, end) - Math.max(each.start, start)));
        }
      }),
    );
  });
});

describe("what is meant by pointing", () => {
  it("is the shortest part first, each fact once, and no search hit", () => {
    const [segment] = cutIntoSegments({ start: 5, end: 6 }, [
      part("s1", 0, 20),
      part("s1", 4, 7, "source"),
      part("e1", 2, 12),
      { ...part("", 5, 6, "match"), layer: "search" },
    ]);
    assert.deepEqual(factsAt(segment?.covers ?? []), ["s1", "e1"]);
  });
});
