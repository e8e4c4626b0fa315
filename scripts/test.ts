/**
 * Runs every `*.test.ts` below `test/`, or those whose path contains a word given: `npm test -- statements`.
 *
 * Files that start no other program share a process, a folder each: most take less time than a process takes to start.
 * Those in a browser take longest, and begin first: the runner goes by name, and what is below `.cache` is before `test`.
 * Where PostgreSQL is installed and READOUT_POSTGRES names no server, tests get one of their own, gone at the end.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { postgresPrograms, startPostgres } from "../bench/cluster/servers.ts";

const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const flags = process.argv.slice(2).filter((word) => word.startsWith("-"));
const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => join("test", path))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .sort();
if (files.length === 0) {
  process.stderr.write(`no test file has ${words.join(" or ")} in its path\n`);
  process.exit(1);
}

const env: NodeJS.ProcessEnv = { ...process.env };
const server =
  env.READOUT_POSTGRES || !postgresPrograms() ? undefined : await startPostgres({ isSafe: false });
if (server) env.READOUT_POSTGRES = `postgres://readout@127.0.0.1:${server.port}/postgres`;
const run = spawn(
  process.execPath,
  ["--import", "tsx", "--test", `--test-concurrency=${availableParallelism()}`, ...flags, ...together(files)],
  { stdio: "inherit", env },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => run.kill(signal));
const [status] = await once(run, "exit");
await server?.remove();
process.exitCode = status ?? 1;

/** Folders whose tests leave nothing behind in their process. */
function together(paths: readonly string[]): readonly string[] {
  const shared = /^test[\\/](?:core[\\/]\w+|learn|web)(?=[\\/])/u;
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = shared.exec(path)?.[0] ?? path;
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  const folder = join(".cache", "test");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return [...groups].map(([group, members]) => {
    const isFirst = /^test[\\/]browser/u.test(group);
    if (members.length === 1 && !isFirst) return members[0] as string;
    const file = join(folder, `${isFirst ? "0-" : ""}${group.replaceAll(/[\\/]/gu, "-")}.ts`);
    writeFileSync(file, members.map((member) => `import ${JSON.stringify(resolve(member))};\n`).join(""));
    return file;
  });
}
