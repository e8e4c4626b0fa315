import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Memory } from "../../core/language/network/memory.ts";
import type { Parameters } from "./parameters.ts";
import { floatBytes } from "./quantize.ts";

/** Keeps what was learned after each round, so that a run that was stopped goes on where it was. */
export interface Checkpoint {
  /** Puts back what was kept and returns the number of the last round done; 0 where nothing fits. */
  restore(): number;
  save(round: number): void;
  remove(): void;
}

/**
 * Makes a checkpoint.
 *
 * @param key what the run depends on: data, sizes, settings; another key's file is not used
 */
export function createCheckpoint(
  path: string,
  key: string,
  parameters: Parameters,
  memory: Memory,
): Checkpoint {
  const { size, values, means, squares, average } = parameters;
  const parts = [values, means, squares, average];
  return {
    restore() {
      if (!existsSync(path)) return 0;
      const bytes = readFileSync(path);
      const end = bytes.indexOf(10);
      const { key: kept, round }: { key: string; round: number } = JSON.parse(bytes.toString("utf8", 0, end));
      if (kept !== key || bytes.length !== end + 1 + parts.length * 4 * size) return 0;
      for (const [i, at] of parts.entries()) {
        const place = memory.view(at, size);
        for (let k = 0; k < size; k++) place[k] = bytes.readFloatLE(end + 1 + 4 * (i * size + k));
      }
      return round;
    },
    save(round) {
      mkdirSync(dirname(path), { recursive: true });
      const head = Buffer.from(`${JSON.stringify({ key, round })}\n`);
      const all = [head, ...parts.map((at) => floatBytes(memory.view(at, size)))];
      writeFileSync(`${path}.new`, Buffer.concat(all));
      renameSync(`${path}.new`, path);
    },
    remove() {
      rmSync(path, { force: true });
    },
  };
}
