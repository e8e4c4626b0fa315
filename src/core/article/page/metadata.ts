import type { OutletLexicon } from "../../lexicon/outlets.ts";
import { fold } from "../candidate.ts";
import { readByline } from "./byline.ts";
import { first } from "./dom.ts";
import { namesOf, textOf } from "./json-ld.ts";
import { meta, type Page } from "./page.ts";
import { readPublished } from "./published.ts";
import { readTitle } from "./title.ts";

/** What a page says about its report outside the report's own text. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: readonly string[];
  /** Authors as written: an agency may be among them. */
  readonly credits: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** BCP 47 tag that the page claims; often wrong. */
  readonly language: string | null;
  readonly description: string;
  /** The report's text as JSON-LD gives it; often missing, often only a teaser. */
  readonly articleBody: string;
}

/** Reads what a page says about its report; before Readability, which takes the document apart. */
export function readMetadata(page: Page, url: string | undefined, outlets: OutletLexicon): Metadata {
  const { document, article } = page;
  const address = url ?? addressOf(page);
  return {
    title: readTitle(page),
    byline: readByline(page),
    credits: [...namesOf(article, "author"), meta(page, "author") ?? ""],
    publisher: publisherOf(page, address, outlets),
    url: address,
    published: readPublished(page, address),
    language: document.documentElement?.getAttribute("lang")?.trim() || null,
    description: fold(meta(page, "og:description", "description") ?? textOf(article, "description") ?? ""),
    articleBody: (textOf(article, "articleBody") ?? "").replace(/<[^<>]*>/gu, " "),
  };
}

function addressOf(page: Page): string | null {
  const address =
    first(page.document, 'link[rel="canonical"]')?.getAttribute("href") ?? meta(page, "og:url") ?? "";
  return /^https?:\/\//iu.test(address) ? address.trim() : null;
}

function publisherOf(page: Page, address: string | null, outlets: OutletLexicon): string | null {
  const named = meta(page, "og:site_name", "application-name") ?? namesOf(page.article, "publisher")[0];
  return fold(named ?? "") || outletAt(address, outlets);
}

/** Returns the outlet that a web address belongs to: `https://www.bbc.com/news/1` -> *BBC*. */
export function outletAt(address: string | null, outlets: OutletLexicon): string | null {
  let domain = /^https?:\/\/([^/?#:]+)/iu.exec(address ?? "")?.[1]?.toLowerCase() ?? "";
  while (domain.includes(".")) {
    const outlet = outlets.byDomain.get(domain);
    if (outlet) return outlet.name;
    domain = domain.slice(domain.indexOf(".") + 1);
  }
  return null;
}
