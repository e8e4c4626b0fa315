/**
 * Measures speed and memory on the reports of `examples/`: `npm run bench [-- --write]`, after `npm run build`.
 * `--language` measures the language core alone, `--long` its memory over 100 MB, `--page` the page alone.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createReader, type Reader } from "../src/core/read.ts";
import { loadResources } from "../src/node/resources.ts";
import { exampleInputs, examples } from "./examples.ts";
import type { Figure } from "./figure.ts";
import { languageFigures } from "./language.ts";
import { pageFigures } from "./page.ts";
import { figureTable } from "./print-figures.ts";
import { writeFloors } from "./results.ts";
import { stageFigures } from "./stages.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cli = join(root, "dist", "node", "cli.js");
const reportWords = 600;

async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(cli)) {
    process.stderr.write("dist/ is not there. Run 'npm run build' first.\n");
    return 2;
  }
  if (args.includes("--page")) {
    process.stdout.write(`${figureTable(await pageFigures())}\n`);
    return 0;
  }
  const whole = args.includes("--language") ? [] : await reportFigures();
  const figures = [...whole, ...(await languageFigures(args.includes("--long")))];
  process.stdout.write(`${figureTable(figures)}\n`);
  if (args.includes("--write")) writeFloors(figures);
  return 0;
}

async function reportFigures(): Promise<readonly Figure[]> {
  const reader = createReader(loadResources());
  return [cpuOfReport(reader), ...stageFigures(), growth(reader), await coldStart(), peakMemory()];
}

/**
 * Milliseconds of CPU for a report of 600 words, whole record, once the program is warm. The fastest of
 * several rounds counts: what else runs on the machine only ever adds.
 */
function cpuOfReport(reader: Reader, warmUp = 20, rounds = 8, runs = 6): Figure {
  const inputs = exampleInputs();
  const readAll = () => inputs.map((input) => reader.read(input).article.text);
  for (let i = 0; i < warmUp; i++) readAll();
  const words = readAll().join(" ").split(/\s+/u).length;
  const spent = Array.from({ length: rounds }, () => {
    return cpuOf(() => {
      for (let i = 0; i < runs; i++) readAll();
    });
  });
  return {
    id: "bench.cpu-ms",
    what: "one 600-word report, whole record, warm, one thread: ms of CPU",
    on: "examples",
    value: (Math.min(...spent) / runs) * (reportWords / words),
    digits: 1,
    goal: 100,
    noise: 15,
    lowerIsBetter: true,
  };
}

/** CPU of a text of many reports, a word, against that of one report: near 1 where nothing grows faster than the text. */
function growth(reader: Reader, reports = 12): Figure {
  const words = readFileSync(join(examples, "helsinki-final-act.txt"), "utf8");
  const paragraphs = words.split("\n\n").slice(2).join("\n\n");
  const long = Array.from({ length: reports }, () => paragraphs).join("\n\n");
  const fastest = (text: string, rounds: number) =>
    Math.min(...Array.from({ length: rounds }, () => cpuOf(() => reader.read({ text }))));
  return {
    id: "bench.growth",
    what: "CPU a word of a text of 12 reports, times that of one",
    on: "examples",
    value: fastest(long, 3) / (reports * fastest(paragraphs, 3 * reports)),
    digits: 1,
    goal: 2,
    noise: 1,
    lowerIsBetter: true,
  };
}

/** Milliseconds of CPU that some work takes. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Seconds from the start of the command to the first byte of its record; the fastest of several. */
async function coldStart(runs = 7): Promise<Figure> {
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) seconds.push(await secondsToRecord());
  return {
    id: "bench.cold-start-s",
    what: "cold start to first record: s",
    on: "examples",
    value: Math.min(...seconds),
    digits: 2,
    goal: 1.5,
    noise: 0.7,
    lowerIsBetter: true,
  };
}

function secondsToRecord(): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [cli, "read", join(examples, "camp-david.txt"), "--format", "json"]);
  child.stderr.pipe(process.stderr);
  return new Promise((done, fail) => {
    child.stdout.once("data", () => done((performance.now() - begin) / 1000));
    child.stdout.resume();
    child.on("error", fail);
    child.on("exit", (code) => code !== 0 && fail(new Error(`readout read ended with ${code}`)));
  });
}

/** Most memory that a process holds which reads the examples fifty times, through the built library. */
function peakMemory(): Figure {
  const program = `
    import { createReader } from "readout";
    import { loadResources } from "readout/node";
    const reader = createReader(loadResources());
    const inputs = ${JSON.stringify(exampleInputs())};
    for (let i = 0; i < 50; i++) for (const input of inputs) reader.read(input);
    process.stdout.write(String(process.resourceUsage().maxRSS));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  if (!/^\d+$/u.test(stdout)) throw new Error(`the built library does not run:\n${stderr}`);
  return {
    id: "bench.memory-mb",
    what: "peak memory over 150 reports: MB",
    on: "examples",
    value: Number(stdout) / 1024,
    digits: 0,
    noise: 60,
    lowerIsBetter: true,
  };
}

process.exitCode = await main(process.argv.slice(2));
