import { errorRecord } from "../failure.ts";
import type { PageChoice } from "../sources/feeds/page-choice.ts";
import type { Source } from "../sources/source.ts";
import type { Clock } from "../sources/web/clock.ts";
import type { Web } from "../sources/web/web.ts";
import { eager } from "./eager.ts";
import type { FeedMemory, FeedState } from "./feed-state.ts";
import { freshSource } from "./fresh-source.ts";
import { type Changed, pollFeed } from "./poll-feed.ts";
import { chanceOf, waitAfter } from "./schedule.ts";
import { seenNow } from "./seen.ts";
import { createTurns } from "./turns.ts";

/** What a watch works with. */
export interface Watch {
  readonly state: FeedState;
  readonly web: Web;
  readonly clock: Clock;
  readonly pages: PageChoice;
  /** Milliseconds between two visits of a feed. */
  readonly every: number;
  /** Visits each feed once and ends. */
  readonly once: boolean;
  /** Of the times that are left to chance. */
  readonly seed: string;
  /** Asks to end after what is being read; a fault that ends one feed ends all. */
  readonly stop: AbortController;
  /** Takes in the reports of a feed and tells how that went, once they are kept; never two at once. */
  take(source: Source): Promise<Taken>;
  /** Is told of each visit. */
  tell(visit: Visit): Promise<void>;
}

/** How many reports were taken in, were known before, or could not be read. */
export interface Taken {
  readonly coded: number;
  readonly known: number;
  readonly failed: number;
}

/** How a visit to a feed went. */
export type Visit = { readonly url: string } & (
  | { readonly kind: "taken"; readonly taken: Taken }
  | { readonly kind: "unchanged" }
  | { readonly kind: "resting"; readonly until: string }
  | { readonly kind: "failed"; readonly code: string; readonly message: string; readonly until: string }
);

/** Feeds that are visited at once, and reports that are fetched ahead for each. */
const atOnce = 4;
const ahead = 20;

/** Failures that are no fault of the server, or cannot be told from such. */
const onThisSide: ReadonlySet<string> = new Set(["network", "private-address", "bad-url"]);

const unknown: FeedMemory = { seen: [], failures: 0 };

/**
 * Visits feeds, again and again or once, and hands on the reports that are new in them. What is kept in mind is written
 * down once the reports are taken in, so that a watch that is killed loses none.
 *
 * @throws what `take` and the state throw: a store that cannot be written ends the watch
 */
export async function watchFeeds(urls: readonly string[], watch: Watch): Promise<void> {
  const visits = createTurns(atOnce);
  const takes = createTurns(1);
  const ends = await Promise.allSettled(
    urls.map((url) =>
      watchFeed(url, watch, visits, takes).catch((fault) => {
        watch.stop.abort();
        throw fault;
      }),
    ),
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

type Turns = ReturnType<typeof createTurns>;

async function watchFeed(url: string, watch: Watch, visits: Turns, takes: Turns): Promise<void> {
  for (let visit = 0; !watch.stop.signal.aborted; visit++) {
    const wait = await visits(async () =>
      watch.stop.signal.aborted ? 0 : visitFeed(url, chanceOf(watch.seed, url, visit), watch, takes),
    );
    if (watch.once) return;
    await watch.clock.sleep(wait).catch(() => {});
  }
}

/** Visits a feed and returns how long to leave it alone. */
async function visitFeed(url: string, chance: number, watch: Watch, takes: Turns): Promise<number> {
  const { state, web, clock, every, tell } = watch;
  const memory = (await state.get(url)) ?? unknown;
  const rest = Date.parse(memory.notBefore ?? "") - clock.now();
  if (rest > 0) {
    await tell({ url, kind: "resting", until: memory.notBefore ?? "" });
    return rest;
  }

  const fail = async (code: string, message: string, asked?: number) => {
    const failures = memory.failures + 1;
    const wait = waitAfter(every, failures, chance, asked);
    const until = new Date(clock.now() + wait).toISOString();
    // What may be mended on this side is tried at once when the watch is started again.
    await state.set(url, { ...memory, failures, notBefore: onThisSide.has(code) ? undefined : until });
    await tell({ url, kind: "failed", code, message, until });
    return wait;
  };

  let poll: Awaited<ReturnType<typeof pollFeed>>;
  try {
    poll = await pollFeed(url, memory, web, clock.now);
  } catch (cause) {
    const { code, message } = errorRecord(url, cause).error;
    return code === "stopped" ? 0 : fail(code, message);
  }
  if (poll.kind === "busy") return fail("server-busy", `the server answered ${poll.status}.`, poll.wait);
  if (poll.kind === "unchanged") {
    await state.set(url, { ...memory, failures: 0, notBefore: undefined });
    await tell({ url, kind: "unchanged" });
  } else {
    const taken = await takeFresh(url, memory, poll, watch, takes);
    await tell({ url, kind: "taken", taken });
  }
  return waitAfter(every, 0, chance);
}

async function takeFresh(
  url: string,
  memory: FeedMemory,
  poll: Changed,
  watch: Watch,
  takes: Turns,
): Promise<Taken> {
  const { items, done, isLeft } = freshSource(poll, { ...watch, signal: watch.stop.signal });
  const isEmpty = poll.fresh.length + poll.failures.length === 0;
  const ready = eager(items, ahead);
  const taken = isEmpty ? { coded: 0, known: 0, failed: 0 } : await takes(() => watch.take(ready));
  await watch.state.set(url, {
    // While something is left, the feed is asked for whole the next time.
    ...(isLeft() ? {} : { etag: poll.etag, lastModified: poll.lastModified }),
    seen: seenNow(memory.seen, done, poll.listed),
    failures: 0,
  });
  return taken;
}
