import { type MergeProgress, mergeReports } from "../../store/merge/merge-reports.ts";
import type { Store } from "../../store/store.ts";
import { count, counted, duration } from "../output/ingest-progress.ts";
import type { Sink } from "../shell.ts";

const redrawAfter = 200;
const repeatAfter = 30_000;

/**
 * Merges what waits for it in a store, and tells how far it has come.
 *
 *     merging: 1,200 of 10,000 reports, 2 min left
 */
export async function mergeStore(
  store: Store,
  talk: Sink,
  {
    quiet = false,
    now = () => performance.now(),
  }: { readonly quiet?: boolean; readonly now?: () => number } = {},
): Promise<number> {
  const begin = now();
  let drawn = begin;
  let isDrawn = false;
  const merged = await mergeReports(store, {
    now: () => new Date().toISOString(),
    async onStep(progress) {
      if (quiet || now() - drawn < (talk.isTerminal ? redrawAfter : repeatAfter)) return;
      drawn = now();
      isDrawn = talk.isTerminal;
      const line = lineOf(progress, (drawn - begin) / 1000);
      await talk.write(isDrawn ? `\r\u001b[K${line}` : `${line}\n`);
    },
  });
  if (isDrawn) await talk.write("\r\u001b[K");
  return merged;
}

function lineOf({ merged, waiting }: MergeProgress, seconds: number): string {
  const left = waiting > 0 ? `, ${duration((seconds / merged) * waiting)} left` : "";
  return `merging: ${count(merged)} of ${counted(merged + waiting, "report")}${left}`;
}

/** Tells what merging made of a store: `1,204 reports from 903 originators tell 3,120 events`. */
export async function mergedSum({ db }: Store): Promise<string> {
  const { reports, originators } = await db
    .selectFrom("reports")
    .select(({ fn }) => [
      fn.countAll<number>().as("reports"),
      fn.count<number>("originator").distinct().as("originators"),
    ])
    .executeTakeFirstOrThrow();
  const { events } = await db
    .selectFrom("merged_events")
    .select(({ fn }) => fn.countAll<number>().as("events"))
    .executeTakeFirstOrThrow();
  return `${counted(Number(reports), "report")} from ${counted(Number(originators), "originator")} tell ${counted(Number(events), "event")}`;
}
