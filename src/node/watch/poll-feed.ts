import { ReadoutError } from "../../core/model/error.ts";
import { failed } from "../sources/failure.ts";
import { isListFormat, listings } from "../sources/feeds/entries.ts";
import type { Listed, ListedEntry } from "../sources/feeds/listed.ts";
import { formatOf } from "../sources/format.ts";
import { openFetched } from "../sources/opening.ts";
import type { SourceFailure } from "../sources/source.ts";
import { successful } from "../sources/web/successful.ts";
import { waitAsked } from "../sources/web/wait-asked.ts";
import type { Web } from "../sources/web/web.ts";
import type { FeedMemory } from "./feed-state.ts";
import { feedsOfPage } from "./feeds-of-page.ts";
import { entryHash } from "./seen.ts";

/** Feeds have dozens of entries, a sitemap of news up to 1,000. */
const mostEntries = 50_000;

/** What a visit to a feed gave. */
export type Poll = Unchanged | Changed | Busy;

export interface Unchanged {
  readonly kind: "unchanged";
}

/** The server asks to be left alone for some milliseconds. */
export interface Busy {
  readonly kind: "busy";
  readonly status: number;
  readonly wait: number;
}

export interface Changed {
  readonly kind: "changed";
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** Hashes of all entries. */
  readonly listed: ReadonlySet<string>;
  /** Entries that were not seen before, the oldest first as far as the feed puts the latest first. */
  readonly fresh: readonly ListedEntry[];
  /** Parts of the feed that could not be read. */
  readonly failures: readonly SourceFailure[];
}

/**
 * Visits a feed, asking for it only if it has changed.
 *
 * @throws ReadoutError `not-a-feed`, `http-status`, and those of `Web.ask`
 */
export async function pollFeed(url: string, memory: FeedMemory, web: Web, now: () => number): Promise<Poll> {
  const headers = {
    ...(memory.etag ? { "if-none-match": memory.etag } : {}),
    ...(memory.lastModified ? { "if-modified-since": memory.lastModified } : {}),
  };
  const answer = await web.ask(url, "list", { headers, patience: 0 });
  if (answer.status === 304) return { kind: "unchanged" };
  const wait = waitAsked(answer, now());
  if (wait !== undefined) return { kind: "busy", status: answer.status, wait };

  const { headers: given, url: address } = successful(answer);
  const opened = await openFetched(answer);
  const contentType = given["content-type"];
  const format = formatOf(opened.head, new URL(address).pathname, contentType);
  if (!isListFormat(format)) throw notAFeed(format === "html" ? feedsOfPage(opened.head, address) : []);
  const listing = listings[format]({ ...opened, name: url, url: address, contentType }, web);
  return {
    kind: "changed",
    etag: given.etag,
    lastModified: given["last-modified"],
    ...(await sort(listing, memory, url)),
  };
}

function notAFeed(others: readonly string[]): ReadoutError {
  const advice =
    others.length > 0
      ? `Its page names ${others.join(", ")}: give that.`
      : "Look on the site for the address of its feed (RSS, Atom, JSON).";
  return new ReadoutError("not-a-feed", `the address leads to no feed or sitemap. ${advice}`);
}

/** Parts what is new from what was seen; a feed that breaks off gives what comes before. */
async function sort(
  listing: AsyncIterable<Listed>,
  memory: FeedMemory,
  url: string,
): Promise<Pick<Changed, "listed" | "fresh" | "failures">> {
  const seen = new Set(memory.seen);
  const listed = new Set<string>();
  const fresh: ListedEntry[] = [];
  const failures: SourceFailure[] = [];
  try {
    for await (const one of listing) {
      if ("error" in one) {
        failures.push(one);
        continue;
      }
      const hash = entryHash(one.entry.key);
      if (!seen.has(hash) && !listed.has(hash)) fresh.push(one);
      listed.add(hash);
      if (listed.size > mostEntries) break;
    }
  } catch (cause) {
    failures.push(failed(url, cause));
  }
  if (listed.size > mostEntries)
    throw new ReadoutError(
      "not-a-feed",
      `it lists more than ${mostEntries} reports, which is an archive and no feed. Give it to 'readout ingest'.`,
    );
  return { listed, fresh: fresh.reverse(), failures };
}
