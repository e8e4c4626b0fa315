import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { disturb } from "../../../bench/cluster/chaos.ts";
import { hasServers } from "../../../bench/cluster/servers.ts";
import { createRandom } from "../../../src/learn/random.ts";
import { root } from "../../support/sources.ts";
import { scratchFolder } from "../../support/store.ts";

const folder = scratchFolder();
const skip = hasServers() ? false : "nats-server or PostgreSQL is not installed";

describe("workers that are killed, over servers that are restarted", { skip, timeout: 600_000 }, () => {
  it("write every report once, lose none, and end well when asked", async () => {
    const found = await disturb({
      program: ["--import", "tsx", join(root, "test", "support", "quick-readout.ts")],
      workers: 2,
      seconds: 20,
      killEvery: 5,
      reports: Array.from({ length: 2000 }, (_, i) => ({ id: `r${i}`, text: `Talks no. ${i} resumed.` })),
      random: createRandom(3),
      folder,
      tell: () => {},
    });
    const { kills, restarts, lost, otherwise, strange, dead, badEnds } = found;
    assert.deepEqual([lost, otherwise, strange, dead, badEnds], [0, 0, 0, 0, 0]);
    assert.ok(kills > 1 && restarts === 2, "nothing was disturbed");
  });
});
