import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { emptyState, layers, panels, readHash, writeHash } from "../../src/web/state/url-state.ts";

describe("the state in the address", () => {
  it("is empty at the start", () => {
    assert.deepEqual(readHash(""), emptyState);
    assert.equal(writeHash(emptyState), "");
  });

  it("reads as a person would write it", () => {
    const { example, span, fact, hidden } = readHash("#x=camp-david&c=120-168&f=e3&hide=actor,event");
    assert.deepEqual(
      { example, span, fact, hidden },
      { example: "camp-david", span: { start: 120, end: 168 }, fact: "e3", hidden: ["actor", "event"] },
    );
  });

  it("leaves out what it does not understand", () => {
    for (const hash of [
      "#c=168-120",
      "#c=12",
      "#c=a-b",
      "#c=-1-5",
      "#f=<b>",
      "#x=../secret",
      "#show=all-of-it",
      "#%",
    ])
      assert.deepEqual(readHash(hash), emptyState, hash);
  });

  it("comes back from what was written, whatever it is", () => {
    const state = fc.record(
      {
        example: fc.option(fc.constantFrom("camp-david", "inf-treaty")),
        report: fc.option(fc.string({ minLength: 1 })),
        stored: fc.option(fc.string({ minLength: 1 })),
        span: fc.option(
          fc
            .tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }))
            .map(([start, size]) => ({ start, end: start + size })),
        ),
        fact: fc.option(fc.constantFrom("s1", "e22", "a3")),
        hidden: fc.subarray([...layers]),
        panel: fc.constantFrom(...panels),
        query: fc.string(),
      },
      { noNullPrototype: true },
    );
    fc.assert(fc.property(state, (given) => assert.deepEqual(readHash(writeHash(given)), { ...given })));
  });
});
