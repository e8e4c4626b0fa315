import type { OutletLexicon } from "../../lexicon/outlets.ts";
import { fold } from "../candidate.ts";
import { readByline } from "./byline.ts";
import { first, type PageDocument } from "./dom.ts";
import { articleNode, type LinkedNode, namesOf, readJsonLd, textOf } from "./json-ld.ts";
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

/** A page with its JSON-LD and its `<meta>` elements read. */
export interface Page {
  readonly document: PageDocument;
  /** All typed nodes. */
  readonly nodes: readonly LinkedNode[];
  /** The node that describes the report. */
  readonly article: LinkedNode | undefined;
  /** Contents of `<meta>` by name in small letters. */
  readonly metas: ReadonlyMap<string, string>;
}

/** Reads the parts of a page that speak about its report. */
export function pageOf(document: PageDocument): Page {
  const nodes = readJsonLd(document);
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return { document, nodes, article: articleNode(nodes), metas };
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

/** Returns the content of the first `<meta>` that has one of the names, tried in order. */
export function meta({ metas }: Page, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content) return content;
  }
  return undefined;
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
