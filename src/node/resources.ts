import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type LanguageModel, readLanguageModel } from "../core/language/model.ts";
import { type Lexicon, readLexicon } from "../core/lexicon/lexicon.ts";
import type { TableFile } from "../core/lexicon/table.ts";
import { ReadoutError } from "../core/model/error.ts";
import type { Resources } from "../core/stage.ts";

/**
 * Loads the word lists and models that the package ships, and word lists of the user's own.
 *
 * @param root folder that holds `data/` and `models/`; by default the package's own
 * @param own folders of word lists that are laid over those in `data/`, a later one over an earlier one
 * @throws ReadoutError `missing-resources`, `no-such-folder`, `bad-table`, `bad-model`
 */
export function loadResources(root: string = packageRoot(), own: readonly string[] = []): Resources {
  return { lexicon: loadLexicon(root, own), language: loadLanguageModel(root) };
}

/** Loads the word lists alone. @throws ReadoutError `missing-resources`, `no-such-folder`, `bad-table` */
export function loadLexicon(root: string = packageRoot(), own: readonly string[] = []): Lexicon {
  return readLexicon(readTableFiles(root, own));
}

/** Loads the models alone, for work on sentences. @throws ReadoutError `missing-resources`, `bad-model` */
export function loadLanguageModel(root: string = packageRoot()): LanguageModel {
  return readLanguageModel(readModelFiles(root));
}

/**
 * Reads the tables below `data/` and in folders of the user's own, for whoever makes a lexicon elsewhere: in a page, in
 * a worker.
 */
export function readTableFiles(
  root: string = packageRoot(),
  own: readonly string[] = [],
): readonly TableFile[] {
  const tables: TableFile[] = [];
  for (const [path, bytes] of shippedFiles("data", root))
    tables.push({ path, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) });
  return [...tables, ...own.flatMap((each) => readOwnTableFiles(each, root))];
}

/** Reads the files that the package ships, one at a time: `[path, bytes]` of each below `data/` or `models/`. */
export function* shippedFiles(
  kind: "data" | "models",
  root: string = packageRoot(),
): Generator<readonly [path: string, bytes: Uint8Array]> {
  const folder = join(root, kind);
  for (const path of filesBelow(folder, kind === "data" ? ".tsv" : ".bin"))
    yield [nameBelow(folder, path), readFileSync(path)];
}

/**
 * Reads the tables of a folder that is laid out as `data/` is, with as few of its tables as there are.
 *
 * @throws ReadoutError `no-such-folder`; `bad-table` for a table that `data/` has no like of
 */
export function readOwnTableFiles(folder: string, root: string = packageRoot()): readonly TableFile[] {
  if (!existsSync(folder))
    throw new ReadoutError(
      "no-such-folder",
      `${folder}: there is no such folder of word lists. 'readout import' makes one.`,
    );
  const shipped = join(root, "data");
  const paths = new Set(filesBelow(shipped, ".tsv").map((path) => nameBelow(shipped, path)));
  return filesBelow(folder, ".tsv").map((file) => {
    const path = nameBelow(folder, file);
    if (!paths.has(path))
      throw new ReadoutError(
        "bad-table",
        `${file}: no word list is called '${path}'. Call it as one of those in data/, such as actors/people.tsv.`,
      );
    return { path, text: readFileSync(file, "utf8").replaceAll("\r\n", "\n"), shownAs: file };
  });
}

/** Reads the binaries below `models/`, by path. */
export function readModelFiles(root: string = packageRoot()): ReadonlyMap<string, Uint8Array> {
  return new Map(shippedFiles("models", root));
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

/** Returns the version of the installed package, `0.1.0`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return String(version);
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
