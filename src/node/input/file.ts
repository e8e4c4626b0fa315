import { createReadStream } from "node:fs";
import { collect } from "./collect.ts";

/**
 * Reads a file up to the size that one report may have; a pipe given as a file works as well.
 *
 * @throws ReadoutError `too-large`; the system's own errors for what cannot be opened
 */
export function readReportFile(path: string): Promise<Uint8Array> {
  return collect(createReadStream(path));
}
