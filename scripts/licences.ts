import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Metafile } from "esbuild";

/** Collects the licences of the packages that went into a bundle, in the order of their names. */
export function licencesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0]);
  return [...new Set(folders)]
    .filter((folder) => folder !== undefined && existsSync(`${folder}/package.json`))
    .sort()
    .map((folder) => licenceIn(folder as string))
    .join("\n");
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.trim()}\n\n${"-".repeat(80)}\n`;
}
