import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createAnswerCache } from "../../src/api/answer-cache.ts";
import { shelf } from "../support/api.ts";

/** Counts how often each question is asked. */
function counted(most = 1000) {
  const cache = createAnswerCache(most);
  const asked: string[] = [];
  return {
    asked,
    get: (state: string, question: string, answer = question) =>
      cache.get(state, question, async () => {
        asked.push(question);
        return answer === "nothing" ? undefined : answer;
      }),
    fail: (question: string) =>
      cache.get("s", question, async () => {
        asked.push(question);
        throw new Error("no");
      }),
  };
}

describe("kept answers", () => {
  it("are asked for once, by however many at the same time", async () => {
    const { asked, get } = counted();
    assert.deepEqual(await Promise.all([get("s", "a"), get("s", "a"), get("s", "b")]), ["a", "a", "b"]);
    assert.equal(await get("s", "a"), "a");
    assert.deepEqual(asked, ["a", "b"]);
  });

  it("are forgotten when the store is another", async () => {
    const { asked, get } = counted();
    await get("s", "a");
    await get("t", "a");
    await get("t", "a");
    assert.deepEqual(asked, ["a", "a"]);
  });

  it("are none where there is no such thing, or the question failed", async () => {
    const { asked, get, fail } = counted();
    assert.equal(await get("s", "a", "nothing"), undefined);
    assert.equal(await get("s", "a"), "a");
    assert.deepEqual(asked, ["a", "a"]);
    await assert.rejects(fail("b"));
    assert.equal(await get("s", "b"), "b");
    assert.ok(asked.filter((each) => each === "b").length === 2);
  });

  it("take no more room than there is: the longest unasked goes first", async () => {
    const { asked, get } = counted(100);
    for (const question of ["a", "b", "c", "d"]) await get("s", question, question.repeat(25));
    await get("s", "a");
    await get("s", "e", "e".repeat(25));
    await get("s", "a");
    await get("s", "b", "b".repeat(25));
    assert.deepEqual(asked, ["a", "b", "c", "d", "e", "b"]);
    await get("s", "large", "x".repeat(60));
    await get("s", "large", "x".repeat(60));
    assert.equal(asked.filter((each) => each === "large").length, 2);
  });

  it("are those of the API", async () => {
    const made = await shelf();
    let asked = 0;
    const ask = made.ask({
      archive: {
        ...made.archive,
        facets: (filter) => {
          asked++;
          return made.archive.facets(filter);
        },
      },
    });
    const bodies = await Promise.all(
      Array.from({ length: 5 }, async () => (await ask("/api/facets?type=AID")).text()),
    );
    assert.deepEqual([asked, new Set(bodies).size], [1, 1]);
    await ask("/api/facets?type=CONSULT");
    assert.equal(asked, 2);
  });
});
