import { statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { ReadoutError } from "../../core/model/error.ts";
import { isAddress } from "../input/report.ts";

/** A file to be read, as big as it is. */
export interface NamedFile {
  readonly kind: "file";
  readonly path: string;
  readonly size: number;
  /** ISO 8601 moment. */
  readonly modified: string;
}

/** What a user's name stands for: files; standard input, an address; or why it stands for nothing. */
export type Named =
  | NamedFile
  | { readonly kind: "input" }
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "nothing"; readonly name: string; readonly cause: unknown };

/** Files that hold reports, by their names; whatever else lies in a folder is passed over. */
const reportNames =
  /\.(?:html?|xhtml|txt|text|md|jsonl|ndjson|json|xml|rss|atom|rdf|nitf|warc|wet)(?:\.gz)?$/iu;

/**
 * Finds out what names stand for: a folder for all files of reports in it and below, a glob for what it matches, `-` for
 * standard input.
 *
 * @param isReport tells by its name whether a file in a folder holds reports
 */
export async function* nameFiles(
  names: readonly string[],
  isReport: (name: string) => boolean = (name) => reportNames.test(name),
): AsyncGenerator<Named> {
  for (const name of names) {
    if (name === "-") yield { kind: "input" };
    else if (isAddress(name)) yield { kind: "address", url: name };
    else yield* filesOf(name, isReport);
  }
}

async function* filesOf(name: string, isReport: (name: string) => boolean): AsyncGenerator<Named> {
  try {
    if (/[*?[\]{}]/u.test(name) && !statSync(name, { throwIfNoEntry: false })) yield* matching(name);
    else yield* below(name, isReport);
  } catch (cause) {
    yield { kind: "nothing", name, cause };
  }
}

async function* matching(pattern: string): AsyncGenerator<Named> {
  const { glob } = await import("tinyglobby");
  const paths = await glob(pattern, { expandDirectories: false, followSymbolicLinks: false });
  if (paths.length === 0)
    throw new ReadoutError("no-such-file", "no file matches. Check the pattern and the folder you are in.");
  for (const path of paths.sort()) yield await fileAt(path);
}

/**
 * Gives the files of a folder and below. A link to a folder is not followed, nor one to a file outside of the folder
 * that was named: who unpacks somebody's archive does not mean to read his own keys with it.
 */
async function* below(
  path: string,
  isReport: (name: string) => boolean,
  within: string | undefined = undefined,
): AsyncGenerator<Named> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield await fileAt(path);
    return;
  }
  const outermost = within ?? (await realpath(path));
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const inside = join(path, entry.name);
    if (entry.isSymbolicLink() && !(await leadsInside(inside, outermost))) continue;
    if (entry.isDirectory()) yield* below(inside, isReport, outermost);
    else if (isReport(entry.name)) yield await fileAt(inside);
  }
}

async function leadsInside(link: string, folder: string): Promise<boolean> {
  const target = await realpath(link).catch(() => "");
  return target.startsWith(`${folder}${sep}`) && (await stat(target)).isFile();
}

async function fileAt(path: string): Promise<NamedFile> {
  const { size, mtime } = await stat(path);
  return { kind: "file", path, size, modified: mtime.toISOString() };
}
