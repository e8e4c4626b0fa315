import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { FuzzTarget } from "../../fuzz/target.ts";
import { root } from "../support/sources.ts";

/** Microseconds of the processor beyond which fuzzing takes a run for one that hangs. */
const longestRun = 2e6;

const folder = join(root, "test", "fuzz", "found");

describe("inputs that fuzzing found, and what is like them", { timeout: 600_000 }, async () => {
  for (const id of readdirSync(folder)) {
    const { target } = (await import(`../../fuzz/targets/${id}.ts`)) as { target: FuzzTarget };
    const attempt = await target.open();
    for (const name of readdirSync(join(folder, id)))
      it(`break nothing any more: ${id}: ${name}`, { timeout: 60_000 }, async () => {
        const input = readFileSync(join(folder, id, name));
        const before = process.cpuUsage();
        await attempt(input);
        const { user, system } = process.cpuUsage(before);
        assert.ok(user + system < longestRun, `took ${(user + system) / 1e6} s of the processor`);
      });
  }
});
