import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

/** What was reached, as the repository keeps it: the floor that a later change must not fall through. */
export interface Floor {
  readonly what: string;
  readonly on: string;
  readonly value: number;
  readonly noise: number;
  readonly lowerIsBetter?: boolean | undefined;
}

const path = join(dirname(fileURLToPath(import.meta.url)), "results.json");

/** Reads the committed floors, by a figure's id. */
export function readFloors(): ReadonlyMap<string, Floor> {
  return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, Floor>));
}

/** Writes figures as floors, rounded to the digits they are printed with; others stay as they are. */
export function writeFloors(figures: readonly Figure[]): void {
  const floors = new Map(readFloors());
  for (const { id, what, on, value, digits, noise, lowerIsBetter } of figures)
    floors.set(id, { what, on, value: Number(value.toFixed(digits)), noise, lowerIsBetter });
  const sorted = [...floors].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** Tells which figures fell below their floor by more than their noise, in words. */
export function fallen(figures: readonly Figure[], floors: ReadonlyMap<string, Floor>): string[] {
  return figures.flatMap(({ id, value, digits, noise, lowerIsBetter }) => {
    const floor = floors.get(id);
    const fall = floor && (lowerIsBetter ? value - floor.value : floor.value - value);
    // Floors are rounded: half a unit of the last digit is no fall.
    if (fall === undefined || fall <= noise + 0.5 * 10 ** -digits) return [];
    return [`${id}: ${value.toFixed(digits)}, floor ${floor?.value}, noise ${noise}`];
  });
}
