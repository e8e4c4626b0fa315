/**
 * Kills ingest with SIGKILL, half of the times the command itself and half of the times one whose reader is so quick
 * that kills meet its writes. After `npm run build`:
 *
 *     node --import tsx bench/archive/kills.ts [--kills 50] [--reports 300]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { ArticleInput } from "../../src/core/model/article.ts";
import { createRandom } from "../../src/learn/random.ts";
import { figureTable } from "../print-figures.ts";
import { killAgainAndAgain } from "./kill.ts";
import { recombine } from "./recombine.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "readout-kills-"));
const { values } = parseArgs({
  options: { kills: { type: "string", default: "50" }, reports: { type: "string", default: "300" } },
});

/** Writes reports to a file, a line each. */
function batchOf(name: string, reports: Iterable<ArticleInput>): string {
  const path = join(folder, name);
  writeFileSync(path, [...reports].map((input) => `${JSON.stringify(input)}\n`).join(""));
  return path;
}

function* shortReports(count: number): Generator<ArticleInput> {
  for (let i = 0; i < count; i++) yield { id: `short-${i}`, text: `Talks no. ${i} resumed.` };
}

try {
  const reports = Number(values.reports);
  const half = Number(values.kills) / 2;
  const fillings = [
    {
      program: [
        join(root, "dist", "node", "cli.js"),
        "ingest",
        batchOf("made.jsonl", recombine(reports)),
        "--no-merge",
      ],
      reports,
    },
    {
      program: [
        "--import",
        "tsx",
        join(root, "test", "support", "quick-ingest.ts"),
        batchOf("short.jsonl", shortReports(10 * reports)),
        "--no-merge",
      ],
      reports: 10 * reports,
    },
  ];
  const sums = { kills: 0, inside: 0, lost: 0, twice: 0, rounds: 0 };
  for (const [i, filling] of fillings.entries()) {
    const place = join(folder, String(i));
    mkdirSync(place);
    const kills = i === 0 ? Math.floor(half) : Math.ceil(half);
    const found = await killAgainAndAgain(filling, kills, place, createRandom(7 + i));
    process.stderr.write(`${JSON.stringify(found)}\n`);
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += found[key];
  }
  const on = `${sums.kills} kills, ${sums.inside} in mid-work, ${sums.rounds} stores`;
  const shared = { on, digits: 0, noise: 0, goal: 0, lowerIsBetter: true };
  const figures = [
    { ...shared, id: "archive.lost", what: "reports lost that were written", value: sums.lost },
    { ...shared, id: "archive.twice", what: "reports otherwise than undisturbed", value: sums.twice },
  ];
  process.stdout.write(`${figureTable(figures)}\n`);
  process.exitCode = sums.lost + sums.twice > 0 ? 1 : 0;
  if (process.exitCode === 0) rmSync(folder, { recursive: true });
} catch (error) {
  process.stderr.write(`stores are left in ${folder}\n`);
  throw error;
}
