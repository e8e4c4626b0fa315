import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ReadoutError } from "../../core/model/error.ts";
import { readPageFiles } from "./page-files.ts";
import { siteFiles } from "./site-files.ts";

/** What was written. */
export interface WrittenSite {
  readonly files: number;
  /** Bytes that a visitor's browser fetches before the first view, packed; and before the first reading. */
  readonly firstView: number;
  readonly reader: number;
}

/** What `GET api` answers where no store stands behind the page. */
const noStore = Buffer.from("{}");

/**
 * Writes the page, with all that it needs to read reports, into a folder that any web server can serve.
 *
 * @param own folders of the user's word lists
 * @param page files of the built page, those of the package by default
 * @throws ReadoutError `folder-not-empty` where the folder holds anything but an earlier site
 */
export function writeSite(
  folder: string,
  own: readonly string[],
  page: ReadonlyMap<string, Uint8Array> = readPageFiles(),
): WrittenSite {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, "resources.json")))
    throw new ReadoutError(
      "folder-not-empty",
      `${folder} holds other files. Name a new folder, or one that an earlier 'readout web' wrote.`,
    );
  // The map is drawn of a store's events alone.
  const withoutStore = [...page].filter(([name]) => name !== "world.json");
  const { files, resources } = siteFiles(own, new Map([...withoutStore, ["api", noStore]]));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const packed = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? "").length, 0);
  return {
    files: files.size,
    firstView: packed(["index.html", "page.js", "page.css"]),
    reader: packed(["worker.js"]) + resources.reduce((sum, { size }) => sum + size, 0),
  };
}
