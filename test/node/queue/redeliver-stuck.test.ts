import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Queue, redeliverStuck } from "../../../src/node/queue/open-queue.ts";

/** A server that counts some reports as waiting or in work, of those that lie there. */
function serverOf(counts: { readonly waiting: number; readonly inWork: number; readonly lying: number }) {
  const done: string[] = [];
  let isThere = true;
  const consumers = {
    info: async () => {
      if (!isThere) throw new Error("consumer not found");
      return {
        num_pending: counts.waiting,
        num_ack_pending: counts.inWork,
        config: { ack_wait: 7_000_000_000 },
      };
    },
    delete: async (stream: string, name: string) => {
      isThere = false;
      done.push(`without ${stream}/${name}`);
    },
    add: async (_: string, { ack_wait }: { ack_wait: number }) => {
      isThere = true;
      done.push(`with ${ack_wait / 1e9} s`);
    },
  };
  const streams = { info: async () => ({ state: { messages: counts.lying } }) };
  const ask = <T>(question: () => Promise<T>) => question();
  return { done, queue: { manager: { consumers, streams }, stream: "news", ask } as unknown as Queue };
}

describe("redeliverStuck", () => {
  it("has handed out again what lies there and nobody has, as patiently as before", async () => {
    const { queue, done } = serverOf({ waiting: 0, inWork: 0, lying: 8 });
    assert.equal(await redeliverStuck(queue), true);
    assert.deepEqual(done, ["without news/workers", "with 7 s"]);
  });

  for (const [what, counts] of [
    ["waits", { waiting: 1, inWork: 0, lying: 8 }],
    ["is in work", { waiting: 0, inWork: 1, lying: 8 }],
    ["is done", { waiting: 0, inWork: 0, lying: 0 }],
  ] as const)
    it(`leaves alone what ${what}`, async () => {
      const { queue, done } = serverOf(counts);
      assert.equal(await redeliverStuck(queue), false);
      assert.deepEqual(done, []);
    });
});
