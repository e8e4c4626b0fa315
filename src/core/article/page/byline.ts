import { fold } from "../candidate.ts";
import { isAside } from "./content.ts";
import { namesOf } from "./json-ld.ts";
import { meta, type Page } from "./metadata.ts";

/** Where pages name their authors, the surest first. */
const places = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  ".author-name",
  ".author.vcard",
  ".byline-name",
  ".byline a",
  ".byline",
  ".author a",
  ".author",
  '[class*="author" i] a',
  '[class*="byline" i]',
];

/** Returns who wrote the report: from JSON-LD, then metadata, then what is marked on the page. */
export function readByline(page: Page): readonly string[] {
  const { document, article } = page;
  const named = authorsIn(namesOf(article, "author"));
  if (named.length > 0) return named;
  const declared = authorsIn([
    meta(page, "author", "article:author", "parsely-author", "byl", "dc.creator") ?? "",
  ]);
  if (declared.length > 0) return declared;
  for (const place of places)
    for (const element of document.querySelectorAll(place)) {
      if (isAside(element)) continue;
      const found = authorsIn([element.getAttribute("content") ?? element.textContent ?? ""]);
      if (found.length > 0) return found;
    }
  return [];
}

/**
 * Splits bylines into names.
 *
 *     By Jane Roe and John Doe, Harbor News Service  ->  Jane Roe; John Doe
 *
 * Leaves out addresses, handles and job titles.
 */
export function authorsIn(bylines: readonly string[]): readonly string[] {
  const names = bylines.flatMap((byline) =>
    fold(byline)
      .replace(/^(?:by|von|par|por|di|author|written by|posted by)\s*:?\s+/iu, "")
      .replace(/\s*(?:\||•|·| - |–|—).*$/u, "")
      .split(/\s*(?:,|;|&|\band\b)\s*/u)
      .filter(isPersonName),
  );
  return [...new Set(names)];
}

function isPersonName(name: string): boolean {
  if (name.length < 3 || name.length > 60 || /https?:|www\.|@|\d/iu.test(name)) return false;
  if (
    /\b(?:news|press|agency|service|staff|editor|correspondent|reporter|reporters|writer|team|desk|times|post|wire|reuters|afp|upi|associated|admin|contributor|bureau|media|online|international)\b/iu.test(
      name,
    )
  )
    return false;
  const words = name.split(" ");
  return words.length >= 2 && words.length <= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}
