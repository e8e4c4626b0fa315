import type { SourceLine } from "./source-lines.ts";

/** English names of places by GeoNames' id, the preferred one first. */
export type EnglishNames = ReadonlyMap<string, readonly string[]>;

/**
 * Reads GeoNames' table of alternate names: id, id of the place, language, name, and 1 in the fifth column where
 * the name is preferred. Names of days gone by (1 in the eighth) count too: reports have them.
 */
export async function readEnglishNames(lines: AsyncIterable<SourceLine>): Promise<EnglishNames> {
  const names = new Map<string, string[]>();
  for await (const { text } of lines) {
    const [, id = "", language, name = "", preferred, , , historic] = text.split("\t");
    if (language !== "en" || name === "") continue;
    const known = names.get(id) ?? [];
    names.set(id, known);
    if (preferred === "1" && historic !== "1") known.unshift(name);
    else known.push(name);
  }
  return names;
}
