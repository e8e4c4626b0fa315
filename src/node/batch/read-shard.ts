import { createReadStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Reader } from "../../core/read.ts";
import { openFile } from "../export/out-file.ts";
import type { Given } from "../input/report.ts";
import type { Outcome } from "../outcome.ts";
import { openBytes } from "../sources/opening.ts";
import {
  type FileMark,
  type Manifest,
  markFile,
  ownMark,
  readManifest,
  startMark,
  writeManifest,
} from "./manifest.ts";
import { readBatch } from "./read-batch.ts";
import { partName, type Shard, type Share } from "./shard.ts";

/** How a shard is to be read. */
export interface ShardWork {
  readonly shard: Shard;
  readonly share: Share;
  /** Folder of the parts. */
  readonly folder: string;
  readonly given: Given;
  readonly coder: string;
  /** What the records depend on beside the coder. */
  readonly options: Readonly<Record<string, unknown>>;
  makeReader(): Promise<Reader>;
  /** Is told of each outcome, and returns the line to write. */
  line(outcome: Outcome): Promise<string>;
}

/**
 * Reads a shard into a part that appears under its name once it is whole, and beside it a manifest. A part that was made
 * of the same inputs by the same coder is left as it is.
 *
 * @returns the manifest, and whether it was there before
 * @throws what makes an input unreadable: then there is no part, and a rerun begins the shard again
 */
export async function readShardInto(
  work: ShardWork,
): Promise<{ readonly manifest: Manifest; readonly isOld: boolean }> {
  const path = join(work.folder, partName(work.shard));
  const done = readManifest(`${path}.json`);
  if (done && (await isSame(done, work, `${path}.jsonl`))) return { manifest: done, isOld: true };

  await mkdir(work.folder, { recursive: true });
  // What stands there now is of other inputs, and must not be taken for finished.
  await rm(`${path}.json`, { force: true });
  const own = `${path}.${ownMark()}.jsonl`;
  const out = await openFile(own);
  const counts = { records: 0, failures: 0 };
  const inputs: FileMark[] = [];
  try {
    const reader = await work.makeReader();
    for (const file of work.share.files) {
      const mark = startMark(file.path);
      const { bytes } = await openBytes(mark.through(createReadStream(file.path)));
      for await (const outcome of readBatch(bytes, work.given, reader, work.share.isMine)) {
        await out.write(await work.line(outcome));
        counts["record" in outcome ? "records" : "failures"]++;
      }
      inputs.push(mark.end());
    }
    await out.close();
  } catch (error) {
    await out.discard();
    throw error;
  }
  const output = { ...(await markFile(basename(`${path}.jsonl`), own)) };
  await rename(own, `${path}.jsonl`);
  const manifest: Manifest = {
    readout: "1",
    shard: { ...work.shard, by: work.share.by },
    coder: work.coder,
    options: work.options,
    inputs,
    output,
    ...counts,
  };
  await writeManifest(`${path}.json`, manifest);
  return { manifest, isOld: false };
}

/** Tells whether a finished shard is what would be made again. Sizes are compared before contents are. */
async function isSame(done: Manifest, work: ShardWork, part: string): Promise<boolean> {
  const { shard, share, coder, options } = work;
  const isOfSameWork =
    done.coder === coder &&
    JSON.stringify(done.shard) === JSON.stringify({ ...shard, by: share.by }) &&
    JSON.stringify(done.options) === JSON.stringify(options) &&
    done.inputs.length === share.files.length &&
    share.files.every((file, i) => file.path === done.inputs[i]?.name && file.size === done.inputs[i]?.size);
  if (!isOfSameWork) return false;
  try {
    for (const [i, { path }] of share.files.entries())
      if ((await markFile(path, path)).sha256 !== done.inputs[i]?.sha256) return false;
    return (await markFile(done.output.name, part)).sha256 === done.output.sha256;
  } catch {
    // Whatever cannot be read is not what it was.
    return false;
  }
}
