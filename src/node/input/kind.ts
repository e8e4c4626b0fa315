import { isPage } from "../../core/article/page/parse.ts";

/** What kind of text an input holds. */
export type InputKind = "html" | "text";

const structure = /<(p|div|article|section|main|body|h1|br|span|a)(\s[^<>]{0,500})?\/?>/giu;

/**
 * Tells a page from plain or copied text: by what the server says of it, by how it begins, by its
 * name, and last by its tags. A report that merely mentions `<div>` stays text.
 */
export function kindOf(text: string, name = "", contentType = ""): InputKind {
  if (/\bx?html\b/iu.test(contentType)) return "html";
  if (/^text\/plain\b/iu.test(contentType)) return "text";
  if (isPage(text)) return "html";
  if (/\.(html?|xhtml)$/iu.test(name)) return "html";
  if (/\.(txt|text|md)$/iu.test(name)) return "text";
  return (text.slice(0, 20_000).match(structure)?.length ?? 0) >= 3 ? "html" : "text";
}
