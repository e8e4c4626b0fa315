import { type Entry, webAddress } from "../entry.ts";
import { reportDate } from "../report-date.ts";
import { childAt, wordsIn, type XmlElement } from "../xml/element.ts";

/** Elements of a sitemap and of an index of sitemaps. */
export const sitemapNames: ReadonlySet<string> = new Set(["url", "sitemap"]);

/**
 * Reads a page that a sitemap lists; its news extension gives title, day and language.
 *
 *     <url><loc>https://…</loc><news:news><news:publication_date>2024-04-27</news:publication_date>
 *       <news:title>Ministers meet in Astana</news:title></news:news></url>
 *
 * Leaves `<lastmod>` alone: a page that was changed is not published anew.
 */
export function readSitemapEntry(url: XmlElement): Entry {
  const address = addressIn(url);
  const news = childAt(url, "news:news");
  return {
    key: address ?? "",
    url: address,
    title: wordsIn(childAt(news, "news:title")),
    published: reportDate(wordsIn(childAt(news, "news:publication_date"))),
    language: wordsIn(childAt(news, "news:publication", "news:language")),
    isWhole: false,
  };
}

/** Returns the address of a page or of a further sitemap. */
export function addressIn(element: XmlElement): string | undefined {
  return webAddress(wordsIn(childAt(element, "loc")));
}
