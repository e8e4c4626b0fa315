import { ReadoutError } from "../../core/model/error.ts";
import { errorRecord } from "../failure.ts";
import type { Piece } from "../ingest/piece.ts";
import { type LongOptions, withIngest } from "../ingest/with-ingest.ts";
import { count, counted } from "../output/ingest-progress.ts";
import { printable } from "../output/printable.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { Source } from "../sources/source.ts";
import { systemClock } from "../sources/web/clock.ts";
import { openWeb, type WebChoices } from "../sources/web/open-web.ts";
import { nameFeeds } from "../watch/name-feeds.ts";
import { storeState } from "../watch/store-state.ts";
import { type Taken, type Visit, watchFeeds } from "../watch/watch.ts";

/** Options of `readout watch`. */
export interface WatchOptions extends LongOptions, WebChoices {
  /** Milliseconds. */
  readonly every: number;
  readonly once?: boolean;
  readonly seed: string;
}

/** Visits feeds until it is asked to end, or once, and tells of each visit. */
export async function watch(
  named: readonly string[],
  options: WatchOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const feeds = await feedsOf(named);
  const stop = new AbortController();
  shell.onStop(() => {
    stop.abort();
    void shell.talk.write("readout: ending after the reports in work; once more ends at once\n");
  });
  const clock = systemClock(stop.signal);
  const once = options.once === true;
  let [failedVisits, failures] = [0, 0];
  await withIngest(
    { command: "watch", sources: named, totalBytes: 0 },
    options,
    shell,
    async ({ store, tally, take }) => {
      await watchFeeds(feeds, {
        ...options,
        once,
        clock,
        stop,
        web: openWeb(options, clock),
        state: storeState(store.db),
        async take(source) {
          const before = { ...tally };
          await take(piecesIn(source));
          const grown = (key: "coded" | "known" | "failed") => tally[key] - before[key];
          return { coded: grown("coded"), known: grown("known"), failed: grown("failed") };
        },
        async tell(visit) {
          if (visit.kind === "failed") failedVisits++;
          if (visit.kind === "failed" || !options.quiet)
            await shell.talk.write(`${printable(lineOf(visit, once, clock.now()))}\n`);
        },
      });
      failures = failedVisits + tally.failed;
      await shell.talk.write(`${counted(feeds.length, "feed")}: ${sumOf(tally, failedVisits)}\n`);
    },
  );
  return once && failures > 0 ? 1 : 0;
}

/** @throws ReadoutError for all that keeps a list of feeds from being read */
async function feedsOf(named: readonly string[]): Promise<readonly string[]> {
  try {
    return await nameFeeds(named);
  } catch (cause) {
    const { code, message } = errorRecord(named.join(", "), cause).error;
    if (cause instanceof ReadoutError) throw cause;
    throw new ReadoutError(code, `${named.join(", ")}: ${message}`);
  }
}

async function* piecesIn(source: Source): AsyncGenerator<Piece> {
  for await (const item of source) yield { item };
}

/** `12:30 https://e.example/feed.xml: 3 reports read, 1 failed` */
function lineOf(visit: Visit, once: boolean, now: number): string {
  const time = new Date(now).toISOString().slice(11, 16);
  return `${time} ${visit.url}: ${wordsFor(visit, once)}`;
}

function wordsFor(visit: Visit, once: boolean): string {
  switch (visit.kind) {
    case "unchanged":
      return "unchanged";
    case "resting":
      return `left alone until ${visit.until}, as its server asked or for its failures`;
    case "failed":
      return once ? visit.message : `${visit.message} Next visit: ${visit.until}.`;
    case "taken": {
      const { coded, known, failed } = visit.taken;
      if (coded + known + failed === 0) return "nothing new";
      return sumOf(visit.taken);
    }
  }
}

function sumOf({ coded, known, failed }: Taken, failedVisits = 0): string {
  const parts = [`${counted(coded, "report")} read`];
  if (known > 0) parts.push(`${count(known)} known before`);
  if (failed > 0) parts.push(`${count(failed)} failed`);
  if (failedVisits > 0) parts.push(`${counted(failedVisits, "visit")} failed`);
  return parts.join(", ");
}
