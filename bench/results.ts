import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const path = join(dirname(fileURLToPath(import.meta.url)), "results.json");

/** Reads what was reached, as the repository keeps it: floors that a later change must not fall through. */
export function readFloors(): readonly Figure[] {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Keeps figures as floors, rounded to the digits they are printed with; floors of other figures stay. */
export function writeFloors(figures: readonly Figure[]): void {
  const floors = new Map(readFloors().map((floor) => [floor.id, floor]));
  for (const figure of figures)
    floors.set(figure.id, { ...figure, value: Number(figure.value.toFixed(figure.digits)) });
  const sorted = [...floors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Tells which figures fell below their floor by more than their noise, in words. */
export function fallen(figures: readonly Figure[], floors: readonly Figure[]): string[] {
  return figures.flatMap(({ id, value, digits, noise, lowerIsBetter }) => {
    const floor = floors.find((reached) => reached.id === id)?.value;
    if (floor === undefined) return [];
    const fall = lowerIsBetter ? value - floor : floor - value;
    // Floors are rounded: half a unit of the last digit is no fall.
    if (fall <= noise + 0.5 * 10 ** -digits) return [];
    return [`${id}: ${value.toFixed(digits)}, floor ${floor}, noise ${noise}`];
  });
}
