/**
 * Compiles `kernels/` to WebAssembly that lies as text in the sources: `npm run kernels`.
 * With `--check` it writes nothing and fails where the sources hold something else. The compiler is fetched when it is
 * needed and is no dependency of the project: with all that it brings it is larger than everything else together.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const compiler = "assemblyscript@0.28.20";

const modules = [
  {
    entry: "kernels/reading.ts",
    name: "readingKernels",
    path: "src/core/language/network/reading-kernels.ts",
  },
  { entry: "kernels/learning.ts", name: "learningKernels", path: "src/learn/network/learning-kernels.ts" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "readout-kernels-"));
for (const { entry, name, path } of modules) {
  const file = join(folder, "kernels.wasm");
  const flags = ["-O3", "--runtime", "stub", "--enable", "simd", "--noAssert", "--importMemory", "-o", file];
  const { status } = spawnSync("npx", ["--yes", `--package=${compiler}`, "asc", entry, ...flags], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`${entry} does not compile`);
  const text = `/** ${entry}, compiled by \`npm run kernels\`; base64. */\nexport const ${name} =\n  "${readFileSync(file).toString("base64")}";\n`;
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    process.stderr.write(`${path} is not what ${entry} compiles to. Run 'npm run kernels'.\n`);
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });
