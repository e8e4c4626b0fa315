import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Document } from "../model/document.ts";

/** Returns nouns that stand somewhere without a capital, *cyclone*, and are nowhere part of a person's name. */
export function commonNouns(
  { sentences, names, article }: Document,
  { actors }: Lexicon,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    for (const { upos, form } of tokens) if (upos === "NOUN" && /^\p{Ll}/u.test(form)) found.add(form);
  for (const { kind, start, end } of names) {
    const parts = kind === "PER" ? article.text.slice(start, end).toLowerCase().split(/\s+/u) : [];
    if (actors.givenNames.has(parts[0] ?? "")) for (const part of parts) found.delete(part);
  }
  return found;
}
