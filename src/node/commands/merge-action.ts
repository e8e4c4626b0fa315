import { mergedSum, mergeStore } from "../ingest/merge-store.ts";
import { counted } from "../output/ingest-progress.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";

/** Options of `readout merge`. */
export interface MergeOptions {
  readonly store: string;
  readonly quiet?: boolean;
}

/** Merges the reports of a store that wait for it, and tells what came of it. */
export async function merge(
  { store: path, quiet = false }: MergeOptions,
  { talk }: Shell,
): Promise<ExitStatus> {
  const store = await openStore(path, { mode: "write", isThere: true });
  try {
    const merged = await mergeStore(store, talk, { quiet });
    await talk.write(`${counted(merged, "report")} merged: ${await mergedSum(store)}.\n`);
    return 0;
  } finally {
    await store.close();
  }
}
