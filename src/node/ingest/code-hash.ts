import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** File below `dist/` with the hash of the sources that it was built from. */
export const codeHashFile = "core.sha256";

/** Returns the sha256 of the sources that code reports: paths and contents of `src/core`. */
export function hashSources(root: string): string {
  const folder = join(root, "src", "core");
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  for (const name of files.sort())
    hash.update(`${name.split(sep).join("/")}\n`).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/** Returns the hash of the program that runs: from the sources, or as they were when it was built. */
export function codeHash(root: string): string {
  if (import.meta.url.endsWith(".ts")) return hashSources(root);
  return readFileSync(join(root, "dist", codeHashFile), "utf8").trim();
}
