import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder that holds the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A source file with what it imports. */
export interface SourceFile {
  /** Path below the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Reads the TypeScript files below a folder of the project, in the order of their paths. */
export function sourcesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns what a file imports: paths below the project for its own files, names for packages. */
function importsOf(path: string, text: string): string[] {
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gu,
  );
  const bare = text.matchAll(/(?:^|\n)import\s+"([^"]+)"/gu);
  return [...statements, ...bare].map(([, from, loaded]) => {
    const name = from ?? loaded ?? "";
    return name.startsWith(".")
      ? relative(root, normalize(join(root, dirname(path), name))).replaceAll("\\", "/")
      : name;
  });
}
