import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/node/resources.ts";

/** Reads the files of a folder of the project whose names fit. */
export function filesIn(folder: string, names: RegExp): Buffer[] {
  const path = join(packageRoot(), folder);
  return readdirSync(path)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => readFileSync(join(path, name)));
}

/** Reads the beginnings of the files below the folders in a folder of the project, one a folder. */
export function filesBelow(folder: string, names: RegExp, longest: number): Buffer[] {
  return readdirSync(join(packageRoot(), folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => filesIn(`${folder}/${name}`, names))
    .map((bytes) => bytes.subarray(0, longest));
}
