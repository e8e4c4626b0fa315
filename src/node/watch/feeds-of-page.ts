import { decode } from "../decode.ts";
import { webAddress } from "../sources/entry.ts";

/**
 * Finds the feeds that a page names, so that who gave a site's address can be told the right one.
 *
 *     <link rel="alternate" type="application/rss+xml" href="/world.xml">
 */
export function feedsOfPage(head: Uint8Array, address: string): readonly string[] {
  const tags = decode(head).text.match(/<link\b[^<>]{0,1000}>/giu) ?? [];
  const feeds = tags
    .filter((tag) => /\btype\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/iu.test(tag))
    .flatMap((tag) => {
      const [, , href = ""] = /\bhref\s*=\s*(["']?)([^"'\s>]+)\1/iu.exec(tag) ?? [];
      return webAddress(href.replaceAll("&amp;", "&"), address) ?? [];
    });
  return [...new Set(feeds)].slice(0, 5);
}
