import type { ReaderOptions } from "../../core/read.ts";
import { readShardInto } from "../batch/read-shard.ts";
import { partName, type Shard, shareOf } from "../batch/shard.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import { coderVersion } from "../ingest/coder-version.ts";
import type { Given } from "../input/report.ts";
import { counted } from "../output/ingest-progress.ts";
import { jsonLines } from "../output/printer.ts";
import { progressOn } from "../output/progress.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** What a shard is read by. */
export interface ShardOrder {
  readonly shard: Shard;
  readonly folder: string;
  readonly given: Given;
  readonly lexicon: readonly string[];
  readonly reader: ReaderOptions;
  readonly quiet: boolean;
}

/** Reads one shard of a batch into a folder, unless that was done, and tells how it went. */
export async function readShardOf(
  inputs: readonly string[],
  { shard, folder, given, lexicon, reader, quiet }: ShardOrder,
  shell: Shell,
): Promise<ExitStatus> {
  const progress = quiet ? undefined : progressOn(shell.talk);
  const name = partName(shard);
  try {
    const { manifest, isOld } = await readShardInto({
      shard,
      share: await shareOf(inputs, shard),
      folder,
      given,
      coder: coderVersion(lexicon, reader).version,
      options: { ...reader, ...given },
      makeReader: () => shell.makeReader(lexicon, reader),
      async line(outcome) {
        await progress?.step("failure" in outcome);
        if ("record" in outcome) return jsonLines.record(outcome.record, 0);
        await reportFailure(shell, outcome.failure, outcome.cause);
        return jsonLines.failure(outcome.failure, 0);
      },
    });
    await progress?.end();
    const { records, failures } = manifest;
    const failed = failures > 0 ? `, ${counted(failures, "failure")}` : "";
    if (!quiet)
      await shell.talk.write(
        `readout: ${name}: ${isOld ? "finished before: " : ""}${counted(records, "record")}${failed}\n`,
      );
    return failures > 0 ? 1 : 0;
  } catch (cause) {
    await reportFailure(shell, errorRecord(name, cause), cause);
    return 1;
  }
}
