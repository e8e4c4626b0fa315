import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { readModelFiles } from "../src/node/resources.ts";
import type { Figure } from "./figure.ts";
import { longText, textSource } from "./long-text.ts";
import { meter } from "./meter.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const parse = [join(root, "dist", "node", "cli.js"), "parse"];
const megabyte = 1_000_000;

/**
 * Measures the language core through the built program: pace, start, memory and size.
 *
 * @param isLong takes 100 MB of text, which is an hour's work, where 8 MB tell as much
 */
export async function languageFigures(isLong: boolean): Promise<readonly Figure[]> {
  return [
    await pace(),
    loadToFirstParse(),
    await startToEnd(),
    await memoryOver(2),
    await memoryOver(isLong ? 100 : 8),
    modelSize(),
  ];
}

/** Words of raw text that become CoNLL-U in a second of CPU, start of the program and all; the fastest of several. */
async function pace(runs = 3): Promise<Figure> {
  let fastest = 0;
  for (let i = 0; i < runs; i++) {
    const { words, cpuSeconds } = await meter(parse, longText(megabyte));
    fastest = Math.max(fastest, words / cpuSeconds);
  }
  return {
    id: "bench.parse-words-per-second",
    what: "words parsed, raw text to CoNLL-U, whole process over 1 MB: a second of CPU",
    on: textSource(),
    value: fastest,
    digits: 0,
    goal: 20_000,
    noise: 3000,
  };
}

/** Milliseconds from the start of loading the models to the first parsed sentence; the fastest of several. */
function loadToFirstParse(runs = 7): Figure {
  const program = `
    import { createAnalyzer } from "readout/language";
    import { loadLanguageModel } from "readout/node";
    const begin = performance.now();
    createAnalyzer(loadLanguageModel()).analyze("Moscow said talks had resumed.");
    process.stdout.write(String(performance.now() - begin));
  `;
  const times = Array.from({ length: runs }, () => {
    const args = ["--input-type=module", "--eval", program];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (!/^[\d.]+$/u.test(stdout)) throw new Error(`the built library does not run:\n${stderr}`);
    return Number(stdout);
  });
  return {
    id: "bench.parse-load-ms",
    what: "language models, load to first parse: ms",
    on: "one sentence",
    value: Math.min(...times),
    digits: 0,
    goal: 300,
    noise: 100,
    lowerIsBetter: true,
  };
}

/** Milliseconds that the command takes for one sentence, from its start to its end; the fastest of several. */
async function startToEnd(runs = 7): Promise<Figure> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++)
    times.push(1000 * (await meter(parse, ["Moscow said talks had resumed.\n"])).wallSeconds);
  return {
    id: "bench.parse-start-ms",
    what: "readout parse, whole process: ms",
    on: "one sentence",
    value: Math.min(...times),
    digits: 0,
    noise: 300,
    lowerIsBetter: true,
  };
}

/** Most memory that the command holds over a text that is one paragraph from end to end, the hardest case. */
async function memoryOver(megabytes: number): Promise<Figure> {
  const { peakMegabytes } = await meter(parse, longText(megabytes * megabyte, " "));
  return {
    id: `bench.parse-memory-mb.${megabytes}`,
    what: `peak memory of readout parse over ${megabytes} MB of text: MB`,
    on: textSource(),
    value: peakMegabytes,
    digits: 0,
    goal: 300,
    noise: 40,
    lowerIsBetter: true,
  };
}

/** Megabytes of all models together as a package may carry them, compressed as far as it goes. */
function modelSize(): Figure {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  const bytes = [...readModelFiles().values()].reduce(
    (sum, file) => sum + brotliCompressSync(file, { params }).length,
    0,
  );
  return {
    id: "bench.models-mb",
    what: "all models, brotli: MB",
    on: "models",
    value: bytes / megabyte,
    digits: 2,
    goal: 6,
    noise: 0.1,
    lowerIsBetter: true,
  };
}
