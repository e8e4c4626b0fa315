import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { readLanguageModel } from "../core/language/model.ts";
import { readLexicon } from "../core/lexicon/lexicon.ts";
import type { TableFile } from "../core/lexicon/table.ts";
import { ReadoutError } from "../core/model/error.ts";
import type { Resources } from "../core/stage.ts";

/**
 * Loads the word lists and models that the package ships.
 *
 * @param root folder that holds `data/` and `models/`; by default the package's own
 * @throws ReadoutError `missing-resources`, `bad-table`, `bad-model`
 */
export function loadResources(root: string = packageRoot()): Resources {
  const { tables, models } = readResourceFiles(root);
  return { lexicon: readLexicon(tables), language: readLanguageModel(models) };
}

/** Files that a reader is made from, as `readLexicon` and `readLanguageModel` take them. */
export interface ResourceFiles {
  readonly tables: readonly TableFile[];
  readonly models: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads the files that the package ships, for a page that makes its own reader from them.
 *
 * @throws ReadoutError `missing-resources`
 */
export function readResourceFiles(root: string = packageRoot()): ResourceFiles {
  const [data, models] = [join(root, "data"), join(root, "models")];
  return {
    tables: filesBelow(data, ".tsv").map((path) => ({
      path: nameBelow(data, path),
      text: readFileSync(path, "utf8"),
    })),
    models: new Map(filesBelow(models, ".bin").map((path) => [nameBelow(models, path), readFileSync(path)])),
  };
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
