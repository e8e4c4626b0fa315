import { feedAt, keepFeed } from "../../store/feeds.ts";
import type { Db } from "../../store/store.ts";
import type { FeedState } from "./feed-state.ts";

/** Keeps feeds in mind in a store, beside the reports that came from them. */
export function storeState(db: Db): FeedState {
  return {
    async get(url) {
      const feed = await feedAt(db, url);
      if (!feed) return undefined;
      return {
        etag: feed.etag ?? undefined,
        lastModified: feed.last_modified ?? undefined,
        notBefore: feed.not_before ?? undefined,
        failures: feed.failures,
        seen: JSON.parse(feed.seen),
      };
    },
    set: (url, { etag, lastModified, notBefore, failures, seen }) =>
      keepFeed(db, {
        url,
        etag: etag ?? null,
        last_modified: lastModified ?? null,
        not_before: notBefore ?? null,
        failures,
        seen: JSON.stringify(seen),
      }),
  };
}
