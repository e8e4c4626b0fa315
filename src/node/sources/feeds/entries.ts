import { isObject, valuesAt } from "../json/values.ts";
import { type OpenSource, textIn } from "../open-source.ts";
import type { SourceFormat } from "../source-format.ts";
import type { Web } from "../web/web.ts";
import { elementsOf } from "../xml/elements.ts";
import { readJsonEntry } from "./json-feed.ts";
import type { Listing } from "./listed.ts";
import { entriesOfSitemap } from "./sitemap-tree.ts";
import { entryNames, readEntry } from "./xml-feed.ts";

/** Formats that list reports. */
export type ListFormat = Extract<SourceFormat, "feed" | "json-feed" | "sitemap">;

export const listings: Readonly<Record<ListFormat, (source: OpenSource, web: Web) => Listing>> = {
  feed: entriesOfFeed,
  "json-feed": entriesOfJsonFeed,
  sitemap: entriesOfSitemap,
};

export function isListFormat(format: SourceFormat): format is ListFormat {
  return format in listings;
}

async function* entriesOfFeed(source: OpenSource): Listing {
  let number = 0;
  for await (const item of elementsOf(textIn(source), entryNames))
    yield { input: `${source.name}, item ${++number}`, entry: readEntry(item, source.url) };
}

async function* entriesOfJsonFeed(source: OpenSource): Listing {
  let number = 0;
  for await (const item of valuesAt(textIn(source), "$.items.*")) {
    number++;
    if (isObject(item))
      yield { input: `${source.name}, item ${number}`, entry: readJsonEntry(item, source.url) };
  }
}
