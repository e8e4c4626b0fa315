import type { PageDocument } from "./dom.ts";
import { articleNode, type LinkedNode, readJsonLd } from "./json-ld.ts";

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

/** Returns the content of the first `<meta>` that has one of the names, tried in order. */
export function meta({ metas }: Page, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content) return content;
  }
  return undefined;
}
