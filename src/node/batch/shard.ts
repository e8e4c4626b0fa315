import { ReadoutError } from "../../core/model/error.ts";
import { type NamedFile, nameFiles } from "../ingest/name-files.ts";

/** A part of a batch: the second of sixteen is `{index: 2, of: 16}`. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly of: number;
}

/** What of a batch belongs to a shard: whole files, or some lines of each. */
export interface Share {
  readonly by: "file" | "line";
  readonly files: readonly NamedFile[];
  /** Tells by its number in its file, 1-based, whether a line belongs to the shard. */
  isMine(line: number): boolean;
}

/** Reads `2/16`; undefined for what is none. */
export function readShard(typed: string): Shard | undefined {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(typed) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of ? shard : undefined;
}

/**
 * Finds the share of a shard, the same on every machine that sees the same files: every Nth file of their names in
 * order, or, where there are fewer files than shards, every Nth line of each.
 *
 * @throws ReadoutError `no-such-file`, `bad-input`, and the system's own errors
 */
export async function shareOf(names: readonly string[], { index, of }: Shard): Promise<Share> {
  const files: NamedFile[] = [];
  for await (const named of nameFiles(names, (name) => /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(name))) {
    if (named.kind === "nothing") throw inputFailure(named.name, named.cause);
    if (named.kind !== "file")
      throw new ReadoutError("bad-input", "shards are of files. Write standard input to a file first.");
    files.push(named);
  }
  if (files.length === 0)
    throw new ReadoutError(
      "no-such-file",
      `${names.join(", ")}: no .jsonl or .jsonl.gz in it. Check the folder.`,
    );
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length < of) return { by: "line", files, isMine: (line) => (line - 1) % of === index - 1 };
  return { by: "file", files: files.filter((_, i) => i % of === index - 1), isMine: () => true };
}

function inputFailure(name: string, cause: unknown): unknown {
  return cause instanceof ReadoutError ? new ReadoutError(cause.code, `${name}: ${cause.message}`) : cause;
}

/** The name of a shard's files without their ends: `part-00002-of-00016`. */
export function partName({ index, of }: Shard): string {
  const five = (number: number) => String(number).padStart(5, "0");
  return `part-${five(index)}-of-${five(of)}`;
}
