import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { keepBusy } from "../../../src/node/ingest/keep-busy.ts";

async function* counting(upTo: number, onTaken: (number: number) => void = () => {}): AsyncGenerator<number> {
  for (let i = 0; i < upTo; i++) {
    onTaken(i);
    yield i;
  }
}

describe("keepBusy", () => {
  it("has no more under way than it may, and takes no more than that ahead", async () => {
    let [underWay, most, done] = [0, 0, 0];
    await keepBusy(
      counting(20, (i) => assert.ok(i <= done + 3)),
      3,
      async () => {
        most = Math.max(most, ++underWay);
        await setTimeout(1);
        underWay--;
        done++;
      },
    );
    assert.deepEqual([most, done], [3, 20]);
  });

  it("stops at a fault, lets the others end, and throws it", async () => {
    let ended = 0;
    const work = keepBusy(counting(100), 3, async (i) => {
      await setTimeout(i === 1 ? 1 : 20);
      if (i === 1) throw new Error("fault");
      ended++;
    });
    await assert.rejects(work, /fault/u);
    assert.ok(ended >= 2 && ended < 5, String(ended));
  });
});
