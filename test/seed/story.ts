import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/resources.ts";
import type { SeedReading } from "./checks.ts";

/** Reads the story with the date it came out, and once more as if nobody knew it. */
export function readSeedStory(data: string): SeedReading {
  const { text, published } = JSON.parse(readFileSync(join(data, "gold", "seed-upi.json"), "utf8"));
  const reader = createReader(loadResources());
  return { dated: reader.read({ text, published }), undated: reader.read({ text }) };
}
