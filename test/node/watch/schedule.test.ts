import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { eager } from "../../../src/node/watch/eager.ts";
import { chanceOf, waitAfter } from "../../../src/node/watch/schedule.ts";
import { seenNow } from "../../../src/node/watch/seen.ts";
import { inPieces } from "../../support/read-bytes.ts";

const hour = 3_600_000;

describe("waitAfter", () => {
  it("gives or takes a tenth", () => {
    assert.deepEqual(
      [0, 0.5, 1].map((chance) => waitAfter(1000, 0, chance)),
      [900, 1000, 1100],
    );
  });

  it("doubles with each failure, up to a day, or to what is usual where that is longer", () => {
    assert.deepEqual(
      [1, 2, 3, 20].map((failures) => waitAfter(hour, failures, 0.5) / hour),
      [2, 4, 8, 24],
    );
    assert.equal(waitAfter(48 * hour, 3, 0.5), 48 * hour);
  });

  it("is never shorter than the server asks", () => {
    assert.equal(waitAfter(1000, 1, 0, 90_000), 90_000);
  });
});

describe("chanceOf", () => {
  it("is from 0 to 1 and spreads", () => {
    const chances = Array.from({ length: 1000 }, (_, visit) => chanceOf("a", "https://e.example/", visit));
    assert.ok(chances.every((chance) => chance >= 0 && chance < 1));
    const mean = chances.reduce((sum, chance) => sum + chance) / 1000;
    assert.ok(Math.abs(mean - 0.5) < 0.05, `${mean}`);
  });
});

describe("seenNow", () => {
  it("keeps all that is listed and the latest of the rest, each once", () => {
    const old = Array.from({ length: 3000 }, (_, i) => `old ${i}`);
    const seen = seenNow(old, ["new", "old 5"], new Set(["new", "old 0"]));
    assert.equal(seen.length, 2002);
    assert.deepEqual(
      [seen.includes("old 0"), seen.includes("new"), seen.includes("old 2999")],
      [true, true, true],
    );
    assert.equal(seen.includes("old 6"), false);
  });
});

describe("eager", () => {
  it("gives all items in order, however far ahead it runs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 5 }), async (items, ahead) => {
        const given: number[] = [];
        for await (const item of eager(inPieces(items), ahead)) given.push(item);
        assert.deepEqual(given, items);
      }),
    );
  });

  it("runs ahead, but no farther than it is told", async () => {
    let made = 0;
    async function* endless() {
      for (;;) yield ++made;
    }
    const items = eager(endless(), 3)[Symbol.asyncIterator]();
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(made, 3);
    assert.equal((await items.next()).value, 1);
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(made, 4);
  });

  it("gives what came before a fault, then the fault", async () => {
    async function* broken() {
      yield 1;
      throw new Error("fault");
    }
    const given: number[] = [];
    await assert.rejects(async () => {
      for await (const item of eager(broken(), 5)) given.push(item);
    }, /fault/u);
    assert.deepEqual(given, [1]);
  });
});
