import { findDate } from "../calendar-date.ts";
import type { PageDocument } from "./dom.ts";
import { textOf } from "./json-ld.ts";
import { meta, type Page } from "./page.ts";

const names = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "og:published_time",
  "article:published",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publication_date",
  "pubdate",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "citation_publication_date",
  "date",
];

const marked =
  '[itemprop="datePublished"], time[pubdate], abbr.published, .published[datetime], time.entry-date';
const timeTags = "article time, main time, header time, time";
const classes =
  '[class*="published" i], [class*="dateline" i], [class*="timestamp" i], [class*="date" i], [class*="posted" i]';

/**
 * Returns when the report was published, from the surest place that says so: JSON-LD of the report, metadata,
 * marked elements, the address, `<time>`, elements whose class speaks of a date. Null where none does: a date
 * somewhere in the text is no publication date.
 */
export function readPublished(page: Page, address: string | null): string | null {
  const { document, nodes, article } = page;
  const declared = [article, ...nodes].map((node) => textOf(node, "datePublished")).find(Boolean);
  return (
    dateIn([declared]) ??
    dateIn(names.map((name) => meta(page, name))) ??
    dateIn(textsOf(document, marked)) ??
    dateInAddress(address) ??
    dateIn(textsOf(document, timeTags)) ??
    dateIn(textsOf(document, classes)) ??
    null
  );
}

function dateIn(texts: Iterable<string | undefined>): string | undefined {
  for (const text of texts) {
    const date = text === undefined ? undefined : findDate(text);
    if (date) return date;
  }
  return undefined;
}

function* textsOf(document: PageDocument, selector: string): Generator<string> {
  for (const element of document.querySelectorAll(selector)) {
    const text =
      element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
    if (text.length < 160) yield text.replace(/\s+/gu, " ").trim();
  }
}

/** Reads the date that many addresses carry: `/2018/11/12/…`. */
function dateInAddress(address: string | null): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)/u.exec(address ?? "");
  return match ? findDate(match.slice(1, 4).join("-")) : undefined;
}
