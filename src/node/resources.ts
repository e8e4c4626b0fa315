import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { readLanguageModel } from "../core/language/model.ts";
import { readLexicon } from "../core/lexicon/lexicon.ts";
import { ReadoutError } from "../core/model/error.ts";
import type { Resources } from "../core/stage.ts";

/**
 * Loads the word lists and models that the package ships.
 *
 * @param root folder that holds `data/` and `models/`; by default the package's own
 * @throws ReadoutError `missing-resources`, `bad-table`, `bad-model`
 */
export function loadResources(root: string = packageRoot()): Resources {
  const tables = filesBelow(join(root, "data"), ".tsv").map((path) => ({
    path: nameBelow(join(root, "data"), path),
    text: readFileSync(path, "utf8"),
  }));
  const models = new Map<string, Uint8Array>(
    filesBelow(join(root, "models"), ".bin").map((path) => [
      nameBelow(join(root, "models"), path),
      readFileSync(path),
    ]),
  );
  return { lexicon: readLexicon(tables), language: readLanguageModel(models) };
}

/** Returns the folder of the installed package: the nearest one above with a `package.json`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder)
      throw new ReadoutError(
        "missing-resources",
        "no package.json above the program. Install readout again.",
      );
    folder = above;
  }
  return folder;
}

function filesBelow(folder: string, extension: string): string[] {
  if (!existsSync(folder))
    throw new ReadoutError("missing-resources", `${folder} is not there. Install readout again.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function nameBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}
