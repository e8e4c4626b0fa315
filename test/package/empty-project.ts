import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../support/sources.ts";

/** What a program wrote and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly talk: string;
}

/** A project of somebody's, in which nothing was before, on a machine where nobody configured anything. */
export interface EmptyProject {
  readonly folder: string;
  /** Installs a package, running none of its scripts. */
  install(what: string): Ended;
  run(program: string, ...args: readonly string[]): Ended;
}

/** What npm here goes by that is no choice of a user's: where packages come from and where they are kept. */
function npmPlaces(): Record<string, string> {
  const told = (key: string) =>
    spawnSync("npm", ["config", "get", key], { cwd: tmpdir(), encoding: "utf8" }).stdout.trim();
  return { npm_config_registry: told("registry"), npm_config_cache: told("cache") };
}

export function emptyProject(): EmptyProject {
  const folder = mkdtempSync(join(tmpdir(), "readout-project-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const home = join(folder, "home");
  mkdirSync(home);
  writeFileSync(join(folder, "package.json"), '{"name": "empty", "private": true, "type": "module"}\n');
  const { PATH = "", npm_config_cafile, NODE_EXTRA_CA_CERTS } = process.env;
  const env = {
    PATH,
    HOME: home,
    ...npmPlaces(),
    npm_config_prefer_offline: "true",
    ...(npm_config_cafile && { npm_config_cafile }),
    ...(NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS }),
  };
  const run = (program: string, ...args: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 27,
    });
    return { status, output: stdout ?? "", talk: stderr ?? "" };
  };
  return {
    folder,
    run,
    install: (what) => run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", what),
  };
}

/** Packs the project as it would be published; its name. */
export function pack(folder: string): string {
  const { stdout, stderr, status } = spawnSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 27 },
  );
  if (status !== 0) throw new Error(stderr);
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}

/** Returns a Node of a version, unpacked from its package; undefined where there is none for this machine. */
export function nodeOf(version: string): string | undefined {
  const { folder, run } = emptyProject();
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  // To unpack it takes seconds, to install it minutes.
  const packed = run("npm", "pack", "--silent", `${name}@${version}`).output.trim();
  if (packed) run("tar", "-xzf", packed);
  const program = join(folder, "package", "bin", "node");
  return existsSync(program) ? program : undefined;
}
