/**
 * Builds the page below `dist/web`: its script, the worker that reads, the service worker, the styles, and the page that
 * stands alone. Models and word lists are added by `readout web`, so that the package holds them once. Decision 0021.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { countryNames } from "./country-names.ts";
import { latePackages } from "./late-packages.ts";
import { licencesOf } from "./licences.ts";
import { ruleNotes } from "./rule-notes.ts";
import { worldPaths } from "./world.ts";

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: ["chrome123", "firefox120", "safari17.5"],
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { ruleNotes: JSON.stringify(ruleNotes()), countryNames: JSON.stringify(countryNames()) },
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
};

/** Builds the page below a folder. */
export async function buildWeb(out = "dist/web"): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [scripts, alone, style] = await Promise.all([
    build({
      ...shared,
      entryPoints: {
        page: "src/web/page.tsx",
        worker: "src/web/worker.ts",
        offline: "src/web/offline.ts",
      },
      outdir: out,
      plugins: [latePackages],
    }),
    build({ ...shared, entryPoints: ["src/web/reading-page.tsx"], write: false, outdir: out }),
    build({ ...shared, entryPoints: ["src/web/styles/reading.css"], write: false, outdir: out }),
    build({ ...shared, entryPoints: { page: "src/web/styles/page.css" }, outdir: out }),
  ]);
  for (const file of ["index.html", "icon.svg", "manifest.webmanifest"])
    cpSync(`src/web/assets/${file}`, `${out}/${file}`);
  writeFileSync(
    `${out}/reading.html`,
    standalone(alone.outputFiles?.[0]?.text ?? "", style.outputFiles?.[0]?.text ?? ""),
  );
  writeFileSync(`${out}/world.json`, worldPaths());
  writeFileSync(`${out}/licences.txt`, licencesOf(scripts.metafile as Metafile));
}

/** Lays script and styles into the page that stands alone; its policy allows these two and nothing else. */
function standalone(script: string, style: string): string {
  return readFileSync("src/web/assets/reading.html", "utf8")
    .replace("SCRIPT_HASH", hashOf(script))
    .replace("STYLE_HASH", hashOf(style))
    .replace(">STYLE<", () => `>${style}<`)
    .replace(">SCRIPT<", () => `>${script}<`);
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
