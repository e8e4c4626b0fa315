import { type Page, pageOf } from "../../src/core/article/page/page.ts";
import { parsePage } from "../../src/core/article/page/parse.ts";

/** Reads a page from what stands in its head and its body. */
export function webPage(head: string, body = ""): Page {
  const document = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
  if (!document) throw new Error("the page cannot be parsed");
  return pageOf(document);
}

/** Writes a JSON-LD script with the text as it stands. */
export function linkedData(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}
