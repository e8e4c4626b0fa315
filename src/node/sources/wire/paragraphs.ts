import { childAt, descendantsOf, rawText, type XmlElement, type XmlNode } from "../xml/element.ts";

/** Elements that hold a paragraph, a heading or a point of a list, in NITF and in XHTML. */
const paragraphNames = ["p", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre"] as const;

/** What stands in a body beside its text: pictures with their captions, tables, notes to editors. */
const asides: ReadonlySet<string> = new Set([
  "media",
  "table",
  "nitf-table",
  "figure",
  "ednote",
  "note",
  "script",
  "style",
]);

/**
 * Returns the text of a body, its paragraphs parted by a blank line. The dateline that stands by itself is put where
 * a paper prints it.
 *
 *     <dateline><location>ASTANA</location></dateline> <p>The ministers met.</p>   ->   ASTANA -- The ministers met.
 */
export function textOfBody(body: XmlElement | undefined, dateline?: string): string {
  const paragraphs = descendantsOf(body && withoutAsides(body), ...paragraphNames)
    .map((paragraph) => rawText(paragraph).replace(/\s+/gu, " ").trim())
    .filter((words) => words !== "");
  const [first = "", ...rest] = paragraphs.length > 0 ? paragraphs : plainParagraphs(body);
  if (first === "") return "";
  return [withDateline(first, dateline), ...rest].join("\n\n");
}

/** Returns the dateline of NITF's head of the body: its place, and what stands around it. */
export function datelineOf(head: XmlElement | undefined): string | undefined {
  const dateline = childAt(head, "dateline");
  return (
    rawText(dateline)
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/(?:(?<!\s)\s+)?(?:--|[-–—])\s*$/u, "") || undefined
  );
}

function withDateline(paragraph: string, dateline: string | undefined): string {
  if (!dateline || paragraph.toLowerCase().startsWith(dateline.split(/[\s,(]/u)[0]?.toLowerCase() ?? ""))
    return paragraph;
  return `${dateline} -- ${paragraph}`;
}

function plainParagraphs(body: XmlElement | undefined): string[] {
  return rawText(body)
    .split(/\n\s*\n/u)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
}

function withoutAsides(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === "string") return [child];
    return asides.has(child.name) ? [] : [withoutAsides(child)];
  });
  return { ...element, children };
}
