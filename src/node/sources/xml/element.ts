import { decodeHTML } from "entities";

/** An element of an XML file with all that is in it. */
export interface XmlElement {
  /** Local name, with the usual prefix where its namespace is that of an extension: `item`, `dc:creator`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Line that it begins at, from 1. */
  readonly line: number;
}

export type XmlNode = XmlElement | string;

/** Returns the elements of these names directly in another. */
export function childrenOf(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && names.includes(child.name),
  );
}

/** Returns the first element along a path: `childAt(item, "contentMeta", "headline")`. */
export function childAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], parent);
}

/** Returns the elements of these names anywhere below another, in order; none inside one that was found. */
export function descendantsOf(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (parent?.children ?? []).flatMap((child) => {
    if (typeof child === "string") return [];
    return names.includes(child.name) ? [child] : descendantsOf(child, ...names);
  });
}

/** Returns the characters of an element and all that is in it, as they stand. */
export function rawText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === "string" ? child : rawText(child)))
    .join("");
}

/**
 * Returns the words of an element in one line; undefined where it has none. References that feeds write twice
 * over (`&amp;rsquo;`) are read.
 */
export function wordsIn(element: XmlElement | undefined): string | undefined {
  return decodeHTML(rawText(element)).replace(/\s+/gu, " ").trim() || undefined;
}

/** Writes an element's content as HTML, as Atom and NewsML carry it in XHTML. */
export function htmlOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? escaped(child) : tagged(child)))
    .join("");
}

function tagged(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith("xmlns"))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
  if (/^(?:br|hr|img|meta|link)$/u.test(element.name)) return `<${element.name}${attributes}>`;
  return `<${element.name}${attributes}>${htmlOf(element)}</${element.name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
