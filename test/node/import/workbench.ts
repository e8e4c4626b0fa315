import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run } from "../../support/shell.ts";
import { scratchFolder } from "../../support/store.ts";

/** A folder in which files are imported. */
export interface Workbench {
  readonly lists: string;
  file(name: string, content: string | Uint8Array): string;
  /** Imports one file whose content is given, under a name that says its format. */
  importText(format: string, content: string | Uint8Array, ...options: readonly string[]): Promise<Ran>;
  /** The rows of a list, without its head. */
  rows(path: string): string[];
  clear(): void;
}

/** Makes a folder to import in. */
export function setUp(): Workbench {
  const folder = scratchFolder();
  const lists = join(folder, "lists");
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    lists,
    file,
    importText: (format, content, ...options) =>
      run(["import", format, file(`${format}.txt`, content), "--to", lists, ...options]),
    rows(path) {
      const own = join(lists, path);
      if (!existsSync(own)) return [];
      return readFileSync(own, "utf8").trimEnd().split("\n").slice(2);
    },
    clear() {
      // The folder goes with the file's last test, which may be before this.
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        rmSync(join(folder, name), { recursive: true });
    },
  };
}

/** Returns what was left out, as line and reason. */
export function leftOut(talk: string): string[] {
  return [...talk.matchAll(/:(\d+: left out: .*)\.$/gmu)].map(([, told = ""]) =>
    told.replace("left out: ", ""),
  );
}
