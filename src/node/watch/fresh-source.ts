import { failed } from "../sources/failure.ts";
import { articleFor } from "../sources/feeds/entry-page.ts";
import type { PageChoice } from "../sources/feeds/page-choice.ts";
import type { Source, SourceItem } from "../sources/source.ts";
import type { Web } from "../sources/web/web.ts";
import type { Changed } from "./poll-feed.ts";
import { entryHash } from "./seen.ts";

/** Failures that another visit may not meet. */
const passing: ReadonlySet<string> = new Set(["network", "server-busy", "stopped"]);

/** The new reports of a feed, and what came of each entry so far. */
export interface FreshSource {
  readonly items: Source;
  /** Hashes of the entries that are done: taken, or of no use another time either. */
  readonly done: readonly string[];
  /** Whether entries are left for the next visit. */
  readonly isLeft: () => boolean;
}

/** Gives the new reports of a feed, until the signal asks to end. */
export function freshSource(
  { fresh, failures }: Changed,
  { pages, web, signal }: { readonly pages: PageChoice; readonly web: Web; readonly signal: AbortSignal },
): FreshSource {
  const done: string[] = [];
  async function* items(): AsyncGenerator<SourceItem> {
    yield* failures;
    for (const { input, entry } of fresh) {
      if (signal.aborted) return;
      let item: SourceItem;
      try {
        item = { input, article: await articleFor(entry, pages, web) };
      } catch (cause) {
        item = failed(input, cause);
      }
      const hasPassed = "error" in item && passing.has(item.error.code);
      if (!hasPassed) done.push(entryHash(entry.key));
      if (!("error" in item && item.error.code === "stopped")) yield item;
    }
  }
  return { items: items(), done, isLeft: () => failures.length > 0 || done.length < fresh.length };
}
