import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../support/sources.ts";

/** Bundles the core into one script for any browser; what it exports is in the global `readout`. */
export async function bundleCore(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "test", "browser", "page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "readout",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  const [script] = outputFiles;
  if (!script) throw new Error("esbuild wrote no bundle");
  return script.text;
}
