import type { Part } from "./segments.ts";

const most = 500;

/** Finds words in a text, capitals or not; the first 500 places. One letter alone is not looked for. */
export function matchesOf(text: string, query: string): readonly Part[] {
  const wanted = query.trim();
  if (wanted.length < 2) return [];
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+"), "giu");
  return [...text.matchAll(pattern)].slice(0, most).map(({ index, 0: words }) => ({
    fact: "",
    layer: "search" as const,
    role: "match" as const,
    start: index,
    end: index + words.length,
  }));
}
