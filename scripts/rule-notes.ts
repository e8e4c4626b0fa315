import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Reads what the rules say of themselves, by id: the first sentence of the docstring, for the page to show under *Why*.
 *
 *     said-that -> A reporting verb with a subject and a content clause.
 */
export function ruleNotes(): Readonly<Record<string, string>> {
  const files = readdirSync("src/core", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\/(rules|links|constructions)\/[a-z0-9-]+\.ts$/u.test(path));
  const notes = files.flatMap((path) => {
    const note = noteIn(readFileSync(join("src/core", path), "utf8"));
    return note ? [[basename(path, ".ts"), note] as const] : [];
  });
  return Object.fromEntries(notes);
}

/** The first sentence of the docstring that stands before the rule. */
function noteIn(source: string): string | undefined {
  const [, docstring = ""] =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: \w*(?:Rule|Link|Construction)/u.exec(source) ?? [];
  const [paragraph = ""] = docstring
    .replace(/^\s*\* ?/gmu, "")
    .trim()
    .split(/\n\s*\n/u);
  return /^.*?[.:](?=\s|$)/su.exec(paragraph)?.[0].replace(/\s+/gu, " ").replace(/:$/u, ".");
}
