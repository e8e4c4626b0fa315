import { ReadoutError } from "../../core/model/error.ts";
import { wideEncoding } from "../decode.ts";
import { kindOf } from "../input/kind.ts";
import type { SourceFormat } from "./source-format.ts";

/** Names of files that say what is in them, `.gz` taken off. */
const byEnding: readonly (readonly [RegExp, SourceFormat])[] = [
  [/\.(?:jsonl|ndjson)$/iu, "jsonl"],
  [/\.(?:rss|atom|rdf)$/iu, "feed"],
  [/\.(?:warc|wet)$/iu, "warc"],
  [/\.nitf$/iu, "nitf"],
];

/** First elements of XML files, by local name. */
const byRoot: ReadonlyMap<string, SourceFormat> = new Map(
  Object.entries({
    rss: "feed",
    RDF: "feed",
    feed: "feed",
    urlset: "sitemap",
    sitemapindex: "sitemap",
    newsItem: "newsml",
    newsMessage: "newsml",
    packageItem: "newsml",
    nitf: "nitf",
    // NewsML 1, whose items hold NITF.
    NewsML: "nitf",
    html: "html",
  }),
);

/**
 * Tells what a source is: by how its bytes begin, and where they leave it open by its name.
 *
 *     WARC/1.0 …   warc        <rss …   feed        {"version": "https://jsonfeed.org/…   json-feed
 *
 * @throws ReadoutError `unknown-format` for XML that is none of what is read
 */
export function formatOf(head: Uint8Array, name: string, contentType = ""): SourceFormat {
  const text = headText(head);
  if (/^WARC\/\d/u.test(text)) return "warc";
  const plainName = name.replace(/\.gz$/iu, "");
  const named = byEnding.find(([ending]) => ending.test(plainName))?.[1];
  if (named === "jsonl") return named;
  if (/^[{[]/u.test(text)) return jsonFormat(text, plainName);
  const root = rootOf(text);
  const known = root && byRoot.get(root);
  if (known) return known;
  if (named) return named;
  if (/^<\?xml/iu.test(text) && !/<(?:html|body|p)\b/iu.test(text))
    throw new ReadoutError(
      "unknown-format",
      `XML ${root ? `that begins with <${root}>` : "without an element"}: no feed, sitemap, NewsML-G2 or NITF. Say what it is with --as, or turn it into text.`,
    );
  return kindOf(text, plainName, contentType);
}

/** Reads the beginning as far as tags and names go: as UTF-16, or byte by byte. */
function headText(head: Uint8Array): string {
  const text = new TextDecoder(wideEncoding(head) ?? "latin1").decode(head);
  return text.replace(/^(?:\ufeff|ï»¿)?\s*/u, "");
}

/** Returns the local name of the first element, past declarations, comments and instructions. */
function rootOf(text: string): string | undefined {
  if (!text.startsWith("<")) return undefined;
  // At one place after another: looked for anywhere, what never closes would be sought from each of its beginnings.
  const prologue = /\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)/iuy;
  let end = 0;
  while (prologue.test(text)) end = prologue.lastIndex;
  return /^\s*<(?:[\w.-]+:)?([\w.-]+)/u.exec(text.slice(end))?.[1];
}

/** Tells a feed, an item or a list of items in ninjs, and a batch with a report a line from each other. */
function jsonFormat(text: string, name: string): SourceFormat {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\//u.test(text)) return "json-feed";
  if (/"items"\s*:\s*\[/u.test(text) && /"(?:content_html|content_text|home_page_url)"/u.test(text))
    return "json-feed";
  if (text.startsWith("[")) return "ninjs";
  const line = text.split("\n", 1)[0] ?? "";
  if (/"(?:text|html)"\s*:/u.test(line)) return "jsonl";
  if (/"(?:body_\w+|bodies)"\s*:/u.test(text) || /\.json$/iu.test(name)) return "ninjs";
  return "jsonl";
}
