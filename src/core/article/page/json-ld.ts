import type { PageDocument } from "./dom.ts";

/** One node of a page's JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Returns all typed nodes of the JSON-LD scripts on a page, those nested in `@graph` and `mainEntity` too. */
export function readJsonLd(document: PageDocument): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll("script")) {
    if (!/ld\+json/iu.test(script.getAttribute("type") ?? "")) continue;
    collect(parseLeniently(script.textContent ?? ""), nodes, 0);
  }
  return nodes;
}

/** Returns the node that describes the report itself. */
export function articleNode(nodes: readonly LinkedNode[]): LinkedNode | undefined {
  return nodes.find((node) =>
    [node["@type"]].flat().some((type) => /Article|BlogPosting|Report/u.test(String(type))),
  );
}

/** Returns a property that is text; undefined where it is missing or something else. */
export function textOf(node: LinkedNode | undefined, property: string): string | undefined {
  const value = node?.[property];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Returns the names that a property holds: `author` may be text, an object with a `name`, or a list of both. */
export function namesOf(node: LinkedNode | undefined, property: string): readonly string[] {
  return [node?.[property]].flat().flatMap((value) => {
    const name = isNode(value) ? [value.name].flat()[0] : value;
    return typeof name === "string" && name.trim() !== "" ? [name.trim()] : [];
  });
}

/** Parses JSON as sites serve it: inside comments or CDATA, with raw line breaks and trailing commas. */
function parseLeniently(source: string): unknown {
  const mended = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*(?:;\s*)?$/u, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids
    .replace(/[\u0000-\u001f]+/gu, " ");
  for (const attempt of [source, mended, mended.replace(/,\s*([}\]])/gu, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  if (!isNode(value)) return;
  if (value["@type"]) nodes.push(value);
  for (const property of ["@graph", "mainEntity", "mainEntityOfPage"])
    collect(value[property], nodes, depth + 1);
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
