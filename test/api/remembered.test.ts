import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { remembered } from "../../src/api/remembered.ts";

describe("a remembered question", () => {
  it("is asked once for the same words, and again once the store has changed", async () => {
    let [state, asked] = ["one", 0];
    const ask = remembered(
      async () => state,
      async (words: string) => `${words} ${++asked}`,
    );
    assert.deepEqual([await ask("a"), await ask("a"), await ask("b")], ["a 1", "a 1", "b 2"]);
    state = "two";
    assert.equal(await ask("a"), "a 3");
  });

  it("is asked again where it failed", async () => {
    let asked = 0;
    const ask = remembered(
      async () => "one",
      async () => {
        if (++asked === 1) throw new Error("busy");
        return asked;
      },
    );
    await assert.rejects(ask());
    assert.equal(await ask(), 2);
  });
});
