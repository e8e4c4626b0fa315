import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ReadoutError } from "../../core/model/error.ts";
import { packageRoot } from "../resources.ts";

/** Reads the built page, by file name. @throws ReadoutError `no-page` where the package was not built */
export function readPageFiles(folder: string = pageFolder()): ReadonlyMap<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** Reads the page that stands alone, to be given a record. @throws ReadoutError `no-page` */
export function readStandalonePage(): string {
  return readFileSync(join(pageFolder(), "reading.html"), "utf8");
}

function pageFolder(): string {
  const folder = join(packageRoot(), "dist", "web");
  try {
    readdirSync(folder);
  } catch {
    throw new ReadoutError(
      "no-page",
      `${folder} is not there. Install readout again, or run 'npm run build'.`,
    );
  }
  return folder;
}
