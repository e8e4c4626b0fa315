import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";

/** A file and what was in it. */
export interface FileMark {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a finished shard was made of, and what came of it; lies beside it. */
export interface Manifest {
  readonly readout: "1";
  readonly shard: { readonly index: number; readonly of: number; readonly by: "file" | "line" };
  /** `0.1.0+3f9c2a7b41d0`: what is the same gives the same records. */
  readonly coder: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly FileMark[];
  readonly output: FileMark;
  readonly records: number;
  readonly failures: number;
}

/** Reads a manifest; undefined where there is none, or none that can be read. */
export function readManifest(path: string): Manifest | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    return manifest?.readout === "1" && Array.isArray(manifest.inputs) && manifest.output
      ? manifest
      : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a manifest in its place, whole or not at all. */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const part = `${path}.${ownMark()}.part`;
  try {
    await writeFile(part, `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

/** Tells this process from all others that may write the same shard at the same time. */
export function ownMark(): string {
  return `${hostname().replace(/[^\w-]/gu, "-")}-${process.pid}`;
}

/** Marks a file as it is now. */
export async function markFile(name: string, path: string): Promise<FileMark> {
  const mark = startMark(name);
  for await (const _ of mark.through(createReadStream(path)));
  return mark.end();
}

/** Marks a file while it is read. */
export function startMark(name: string) {
  const hash = createHash("sha256");
  let size = 0;
  return {
    async *through(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of bytes) {
        hash.update(piece);
        size += piece.length;
        yield piece;
      }
    },
    end: (): FileMark => ({ name, size, sha256: hash.digest("hex") }),
  };
}
