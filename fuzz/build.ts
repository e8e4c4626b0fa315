import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { instrument } from "./instrument.ts";

const here = dirname(fileURLToPath(import.meta.url));

/** Folder that holds what campaigns keep: below the project, so that its lists and models are found. */
export const workFolder = join(here, "..", ".cache", "fuzz");

/** The targets, by the names of their files. */
export const targetIds: readonly string[] = readdirSync(join(here, "targets"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3))
  .sort();

/** A target ready to run, and what was found in its code. */
export interface BuiltTarget {
  readonly id: string;
  readonly module: string;
  readonly points: number;
  readonly words: readonly string[];
}

/** Bundles a target with all that it uses, packages included, and lets it count where it goes. */
export async function buildTarget(id: string): Promise<BuiltTarget> {
  const folder = join(workFolder, id);
  mkdirSync(folder, { recursive: true });
  const { code, points, words } = instrument(await bundle(join(here, "targets", `${id}.ts`)));
  const module = join(folder, "target.mjs");
  writeFileSync(module, code);
  return { id, module, points, words };
}

/** Bundles what runs beside the target in its thread. */
export async function buildThread(): Promise<string> {
  mkdirSync(workFolder, { recursive: true });
  const path = join(workFolder, "thread.mjs");
  writeFileSync(path, await bundle(join(here, "thread.ts")));
  return path;
}

async function bundle(entry: string): Promise<string> {
  if (!existsSync(entry)) throw new Error(`there is no ${entry}`);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["libsql", "tinypool", "oxc-parser", "esbuild"],
    // Packages of CommonJS ask for Node's own modules.
    banner: {
      js: 'import{createRequire as __makeRequire}from"node:module";const require=__makeRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
