/**
 * Writes the JavaScript of the package below `dist/`: one file an entry and what they share, since loading three
 * hundred small modules costs a command as much time as reading a report. Types come from `tsc -b`. Decisions 0007 and
 * 0010 tell more.
 */
import { rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { codeHashFile, hashSources } from "../src/node/ingest/code-hash.ts";
import { latePackages } from "./late-packages.ts";
import { buildWeb } from "./web.ts";

rmSync("dist/chunks", { recursive: true, force: true });
await build({
  entryPoints: {
    "core/index": "src/core/index.ts",
    "core/exchange/index": "src/core/exchange/index.ts",
    "core/language/index": "src/core/language/index.ts",
    "node/index": "src/node/index.ts",
    "node/store/index": "src/node/store/index.ts",
    "node/cli": "src/node/cli.ts",
    "node/coding-worker": "src/node/ingest/coding-worker.ts",
    "node/archive-worker": "src/node/serve/archive-worker.ts",
    "node/reading-worker": "src/node/serve/reading-worker.ts",
  },
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  plugins: [latePackages],
  logLevel: "warning",
});
await buildWeb();
writeFileSync(`dist/${codeHashFile}`, `${hashSources(".")}\n`);
