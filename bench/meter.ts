import { spawn } from "node:child_process";
import { Readable } from "node:stream";

/** What a process took, and what it wrote. */
export interface Metered {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Most memory that it held at once. */
  readonly peakMegabytes: number;
  /** Words that it wrote: lines of CoNLL-U that begin with a number. */
  readonly words: number;
}

/** Loaded into the process before the program; tells at its end, on a pipe of its own, what was used. */
const hook = `
  import { writeSync } from "node:fs";
  process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));
`;

/** Runs a program of Node's with some text as its standard input. */
export async function meter(
  program: readonly string[],
  input: Iterable<string> | AsyncIterable<string>,
): Promise<Metered> {
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, ...program],
    { stdio: ["pipe", "pipe", "inherit", "pipe"] },
  );
  const ended = new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  child.stdin?.on("error", () => {});
  if (child.stdin) Readable.from(input).pipe(child.stdin);
  const [words, usage] = await Promise.all([countWords(child.stdout), readAll(child.stdio[3] as Readable)]);
  const status = await ended;
  if (status !== 0) throw new Error(`${program.join(" ")} ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    wallSeconds: (performance.now() - begin) / 1000,
    peakMegabytes: maxRSS / 1024,
    words,
  };
}

async function countWords(stream: Readable | null): Promise<number> {
  let words = 0;
  let rest = "";
  for await (const chunk of (stream ?? Readable.from([])).setEncoding("utf8")) {
    const lines = rest + chunk;
    const end = lines.lastIndexOf("\n") + 1;
    words += lines.slice(0, end).match(/^\d+\t/gmu)?.length ?? 0;
    rest = lines.slice(end);
  }
  return words;
}

async function readAll(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
}
