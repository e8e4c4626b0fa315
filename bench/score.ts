/**
 * Measures accuracy: `npm run score [-- area...] [--write | --check]`.
 * `--write` keeps the figures as floors in `bench/results.json`; `--check` fails where one fell.
 */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure, Scorer } from "./figure.ts";
import { figureTable } from "./print-figures.ts";
import { fallen, readFloors, writeFloors } from "./results.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "score");

async function main(args: readonly string[]): Promise<number> {
  const data = process.env.READOUT_DATA;
  if (!data || !existsSync(data)) {
    process.stderr.write(
      "READOUT_DATA names no folder. It is the one with the sets to measure on (gold, ud, attribution, …), " +
        "its scorers in ../score beside it: READOUT_DATA=../shared/data npm run score\n",
    );
    return 2;
  }
  const areas = args.filter((arg) => !arg.startsWith("--"));
  const scorers = (await loadScorers()).filter(({ id }) => areas.length === 0 || areas.includes(id));
  if (scorers.length === 0) {
    process.stderr.write(`no area is named ${areas.join(" or ")}\n`);
    return 2;
  }
  const figures: Figure[] = [];
  let broken = false;
  for (const scorer of scorers) {
    process.stderr.write(`${scorer.id} …\n`);
    try {
      figures.push(...(await scorer.run(data)));
    } catch (error) {
      broken = true;
      process.stderr.write(`${scorer.id}: ${error instanceof Error ? error.stack : error}\n`);
    }
  }
  process.stdout.write(`${figureTable(figures)}\n`);
  if (args.includes("--write")) writeFloors(figures);
  if (args.includes("--check")) {
    const failures = fallen(figures, readFloors());
    process.stdout.write(failures.map((failure) => `fell: ${failure}\n`).join("") || "no figure fell\n");
    if (failures.length > 0) return 1;
  }
  return broken ? 1 : 0;
}

/** Loads `bench/score/<area>.ts`, each of which exports a scorer. */
async function loadScorers(): Promise<readonly Scorer[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.sort().map((name) => import(join(folder, name))));
  return modules.flatMap((module) => Object.values(module).filter(isScorer));
}

function isScorer(value: unknown): value is Scorer {
  return typeof value === "object" && value !== null && "id" in value && "run" in value;
}

process.exitCode = await main(process.argv.slice(2));
