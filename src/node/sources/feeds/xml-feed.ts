import { type Entry, looksWhole, webAddress } from "../entry.ts";
import { reportDate } from "../report-date.ts";
import { childrenOf, htmlOf, rawText, wordsIn, type XmlElement } from "../xml/element.ts";

/** Elements that are an entry: RSS 0.9 to 2.0 and RDF have `item`, Atom `entry`. */
export const entryNames: ReadonlySet<string> = new Set(["item", "entry"]);

/**
 * Reads an entry of RSS, RDF or Atom, by what each calls the same thing.
 *
 *     <item><title>…</title><link>https://…</link><pubDate>Sat, 27 Apr 2024 09:30:00 GMT</pubDate>
 *       <dc:creator>Jane Roe</dc:creator><description>teaser</description><content:encoded>report</content:encoded>
 *
 * @param feed address of the feed, for entries that give theirs in part
 */
export function readEntry(item: XmlElement, feed?: string): Entry {
  const base = webAddress(item.attributes["xml:base"], feed) ?? feed;
  const words = (...names: string[]) => names.map((name) => wordsIn(childrenOf(item, name)[0])).find(Boolean);
  const url = linkOf(item, base);
  const whole = markupOf(childrenOf(item, "content:encoded")[0]) ?? markupOf(childrenOf(item, "content")[0]);
  const teaser = markupOf(childrenOf(item, "description", "summary", "dcterms:abstract")[0]);
  const html = whole ?? teaser;
  // Titles carry tags in some feeds: "Envoys <i>meet</i> in Tashkent".
  const title = words("title", "dc:title", "media:title")?.replace(/<\/?[a-z][^<>]*>/giu, "");
  return {
    key: words("guid", "id") ?? url ?? title ?? "",
    url,
    title,
    published: reportDate(words("pubDate", "published", "dc:date", "issued", "dcterms:issued", "updated")),
    byline: words("dc:creator", "itunes:author") ?? authorOf(item),
    language: words("dc:language"),
    content: html === undefined ? undefined : { html },
    isWhole: whole !== undefined || looksWhole(teaser),
  };
}

/** `<link>` of RSS holds the address; of Atom's, the one that is the page; else a guid that says it is one. */
function linkOf(item: XmlElement, base: string | undefined): string | undefined {
  const links = childrenOf(item, "link", "atom:link");
  const page = links.find(
    ({ attributes }) => attributes.href && (attributes.rel ?? "alternate") === "alternate",
  );
  const guid = childrenOf(item, "guid").find(({ attributes }) => attributes.isPermaLink !== "false");
  return (
    links.map((link) => webAddress(rawText(link), base)).find(Boolean) ??
    webAddress(page?.attributes.href, base) ??
    webAddress(guid && /^https?:/iu.test(rawText(guid).trim()) ? rawText(guid) : undefined)
  );
}

/** Atom: `<author><name>`; RSS: `<author>jane@example.org (Jane Roe)</author>`. */
function authorOf(item: XmlElement): string | undefined {
  const names = childrenOf(item, "author").map((author) => {
    const written = wordsIn(childrenOf(author, "name")[0]) ?? wordsIn(author) ?? "";
    return /\(([^()]+)\)$/u.exec(written)?.[1] ?? written;
  });
  return names.filter(Boolean).join("; ") || undefined;
}

/** HTML of RSS and of most Atom is text with its tags written as references; Atom's XHTML is elements. */
function markupOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const { type = "" } = element.attributes;
  const html = /xhtml|xml/iu.test(type) ? htmlOf(element) : rawText(element);
  return html.trim() || undefined;
}
