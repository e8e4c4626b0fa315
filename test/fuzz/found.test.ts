import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { FuzzTarget } from "../../fuzz/target.ts";
import { root } from "../support/sources.ts";

const folder = join(root, "test", "fuzz", "found");

describe("inputs that fuzzing found, and what is like them", { timeout: 120_000 }, async () => {
  for (const id of readdirSync(folder)) {
    const { target } = (await import(`../../fuzz/targets/${id}.ts`)) as { target: FuzzTarget };
    const attempt = await target.open();
    for (const name of readdirSync(join(folder, id)))
      it(`break nothing any more: ${id}: ${name}`, { timeout: 5000 }, async () => {
        await attempt(readFileSync(join(folder, id, name)));
      });
  }
});
