import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type LanguageModel, readLanguageModel } from "../core/language/model.ts";
import { type Lexicon, readLexicon } from "../core/lexicon/lexicon.ts";
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
  return { lexicon: loadLexicon(root), language: loadLanguageModel(root) };
}

/** Loads the word lists alone. @throws ReadoutError `missing-resources`, `bad-table` */
export function loadLexicon(root: string = packageRoot()): Lexicon {
  return readLexicon(readTableFiles(root));
}

/** Loads the models alone, for work on sentences. @throws ReadoutError `missing-resources`, `bad-model` */
export function loadLanguageModel(root: string = packageRoot()): LanguageModel {
  return readLanguageModel(readModelFiles(root));
}

/** Reads the tables below `data/`, for whoever makes a lexicon elsewhere: in a page, in a worker. */
export function readTableFiles(root: string = packageRoot()): readonly TableFile[] {
  const folder = join(root, "data");
  return filesBelow(folder, ".tsv").map((path) => ({
    path: nameBelow(folder, path),
    text: readFileSync(path, "utf8"),
  }));
}

/** Reads the binaries below `models/`, by path. */
export function readModelFiles(root: string = packageRoot()): ReadonlyMap<string, Uint8Array> {
  const folder = join(root, "models");
  return new Map(filesBelow(folder, ".bin").map((path) => [nameBelow(folder, path), readFileSync(path)]));
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
