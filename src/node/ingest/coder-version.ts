import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReaderOptions } from "../../core/read.ts";
import type { CoderVersion } from "../../store/write/coders.ts";
import { packageRoot, readOwnTableFiles, shippedFiles } from "../resources.ts";
import { codeHash } from "./code-hash.ts";

/**
 * Tells exactly what codes: the program, its models, all word lists and the options. What is the same gives the same
 * records.
 *
 *     0.1.0+3f9c2a7b41d0
 *
 * @param own folders of the user's word lists, as given
 */
export function coderVersion(
  own: readonly string[],
  options: ReaderOptions,
  root: string = packageRoot(),
): CoderVersion {
  const { version: program } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const code = codeHash(root);
  const models = hashes(shippedFiles("models", root));
  const lexicon = [
    { folder: "package", files: hashes(shippedFiles("data", root)) },
    ...own.map((folder) => ({
      folder,
      files: hashes(readOwnTableFiles(folder, root).map(({ path, text }) => [path, text])),
    })),
  ];
  const settings = { attribution: options.attribution ?? "all" };
  const lists = lexicon.map(({ files }) => files);
  const state = sha256(JSON.stringify([program, code, models, lists, settings])).slice(0, 12);
  return {
    version: `${program}+${state}`,
    program,
    code,
    models: JSON.stringify(models),
    lexicon: JSON.stringify(lexicon),
    options: JSON.stringify(settings),
  };
}

/** Returns the sha256 of text or bytes in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function hashes(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [path, content] of files) all[path] = sha256(content);
  return all;
}
