import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../src/learn/random.ts";

/** Inputs that each reach what none before did, kept in a folder. */
export interface Corpus {
  readonly size: number;
  add(input: Buffer, milliseconds: number): void;
  pick(): Buffer;
}

/** Reads the inputs that earlier campaigns kept. */
export function keptInputs(folder: string): Buffer[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

export function createCorpus(folder: string, random: Random): Corpus {
  const inputs: Buffer[] = [];
  const costs: number[] = [];
  let total = 0;
  return {
    get size() {
      return inputs.length;
    },
    add(input, milliseconds) {
      const copy = Buffer.from(input);
      inputs.push(copy);
      costs.push(milliseconds);
      total += milliseconds;
      writeFileSync(join(folder, nameOf(copy)), copy);
    },
    pick() {
      // The newest are likely to lead on; what is much slower than others is taken less often.
      for (let attempt = 0; ; attempt++) {
        const recent = random() < 0.5;
        const from = recent ? Math.floor(inputs.length * 0.8) : 0;
        const at = from + Math.floor(random() * (inputs.length - from));
        const isSlow = (costs[at] as number) > (2 * total) / inputs.length;
        if (!isSlow || attempt > 3 || random() < 0.2) return inputs[at] as Buffer;
      }
    },
  };
}

/** Names an input by what is in it. */
export function nameOf(input: Uint8Array): string {
  return createHash("sha256").update(input).digest("hex").slice(0, 16);
}
