import { parseHTML } from "linkedom/worker";
import { count } from "../candidate.ts";
import type { PageDocument } from "./dom.ts";

/** How deep elements may nest: beyond it the DOM's own functions would exhaust the stack. */
const maxDepth = 500;

/** How many tags a page may have: news pages have some thousands. */
const maxTags = 50_000;

/** Parses HTML; undefined where it has more elements, or nests them deeper, than any page that people write. */
export function parsePage(html: string): PageDocument | undefined {
  const bare = withLinksApart(withSmallAttributes(withoutSilentParts(html)));
  if (count(bare, "<") > maxTags || nestingDepth(bare) > maxDepth) return undefined;
  const document = parseHTML(withBody(bare)).document as unknown as PageDocument;
  if (hasItsWordsInBody(document)) return document;
  const flat = bare.replace(/<\/?(?:html|head|body)\b[^<>]*>/giu, "");
  return parseHTML(withBody(flat)).document as unknown as PageDocument;
}

const headOnly = /^(?:title|meta|link|script|style|base|noscript|template)$/iu;

/**
 * Tells whether all that may be the report stands in the body. Browsers move there what does not; this DOM leaves
 * `<p>Words <body>` and a paragraph in the head where they are, and Readability, which climbs to the body, finds none.
 */
function hasItsWordsInBody({ documentElement: root, children: roots }: PageDocument): boolean {
  // What follows `</html>` stands beside the root.
  if (root?.nodeName.toUpperCase() !== "HTML" || roots.length > 1) return false;
  const parts = [...root.children];
  if (parts.filter(({ nodeName }) => nodeName.toUpperCase() === "BODY").length !== 1) return false;
  return parts.every(
    ({ nodeName, children }) =>
      nodeName.toUpperCase() === "BODY" ||
      (nodeName.toUpperCase() === "HEAD" && [...children].every((child) => headOnly.test(child.nodeName))),
  );
}

/** Adds the `<body>` that HTML lets a page leave out. */
function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html;
  const [root = "<html>"] = /<html\b[^<>]*>/iu.exec(html) ?? [];
  return `${root}<body>${html.replace(/<\/?html\b[^<>]*>/giu, "")}</body></html>`;
}

/** Writes the names of attributes small, the only way that the DOM knows them: `<META NAME="author">`. */
function withSmallAttributes(html: string): string {
  if (!/\s[A-Z][A-Za-z-]*=/u.test(html)) return html;
  return html.replace(/<[a-z][^<>]*>/giu, (tag) =>
    tag.replace(/"[^"]*"|'[^']*'|\s[A-Za-z-]+(?==)/gu, (part) =>
      /^\s/u.test(part) ? part.toLowerCase() : part,
    ),
  );
}

/** Ends a link where another begins, as browsers do: this DOM puts it within the first. */
function withLinksApart(html: string): string {
  let isOpen = false;
  return html.replace(/<(\/?)a(?=[\s>])[^<>]*>/giu, (tag: string, close: string) => {
    const before = isOpen && !close ? "</a>" : "";
    isOpen = !close;
    return before + tag;
  });
}

/** Takes out what no reader sees, JSON-LD aside: on many pages most of the bytes, and time, are there. */
function withoutSilentParts(html: string): string {
  return html.replace(
    /<(script|style|noscript|template|svg|iframe)\b([^<>]*)>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/giu,
    (part: string, tag: string | undefined, attributes: string | undefined) =>
      tag?.toLowerCase() === "script" && /ld\+json/iu.test(attributes ?? "") ? part : "",
  );
}

const unnested = new Set(
  (
    "area base br col dd dt embed hr img input li link meta option p param path source tbody td tfoot th thead " +
    "tr track wbr"
  ).split(" "),
);

/** Returns how many elements are open at the deepest point, those aside that may be left unclosed. */
function nestingDepth(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, close, written = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/giu)) {
    const name = written.toLowerCase();
    if (unnested.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (close && count === 0) continue;
    open.set(name, count + (close ? -1 : 1));
    depth += close ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Tells whether a text is a page and no plain text. */
export function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)[\s>]/iu.test(
    text.slice(0, 2000),
  );
}

/**
 * Returns the text of HTML without a DOM, block elements on lines of their own: for pages that nest too
 * deep to be parsed.
 */
export function tagless(html: string): string {
  return withoutSilentParts(html)
    .replace(/<\/?(?:p|div|li|h[1-6]|section|article|blockquote|tr)\b[^<>]*>/giu, "\n\n")
    .replace(/<br\b[^<>]*>/giu, "\n")
    .replace(/<\/?[a-z][^<>]*>/giu, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (_, name: string) => entities[name] ?? " ");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};
