import { fold } from "../candidate.ts";
import { isAside } from "./content.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import { namesOf } from "./json-ld.ts";
import { meta, type Page } from "./page.ts";

const marked = '[itemprop="author"], [rel="author"], [class*="author" i], [class*="byline" i]';

/** How sure it is that a marked element names an author; 0 for one that does not. */
function certainty(element: PageElement): number {
  const names = element.getAttribute("class") ?? "";
  if (element.getAttribute("itemprop") === "author") return 5;
  if (element.getAttribute("rel") === "author") return 4;
  if (/\b(?:author|byline)[-_]?name\b|\bauthor vcard\b/iu.test(names)) return 3;
  if (/(?:^|\s)(?:byline|author)(?:\s|$)/iu.test(names)) return 2;
  return 1;
}

/** Returns who wrote the report: from JSON-LD, then metadata, then what is marked on the page. */
export function readByline(page: Page): readonly string[] {
  const { document, article } = page;
  const named = authorsIn(namesOf(article, "author"));
  if (named.length > 0) return named;
  const declared = authorsIn([
    meta(page, "author", "article:author", "parsely-author", "byl", "dc.creator") ?? "",
  ]);
  if (declared.length > 0) return declared;
  return authorOnPage(document);
}

function authorOnPage(document: PageDocument): readonly string[] {
  const elements = [...document.querySelectorAll(marked)].sort((a, b) => certainty(b) - certainty(a));
  for (const element of elements) {
    const found = authorsIn([element.getAttribute("content") ?? element.textContent ?? ""]);
    if (found.length > 0 && !isAside(element)) return found;
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
      .replace(/(?:(?<!\s)\s+)?(?:\||•|·| - |–|—)[\s\S]*$/u, "")
      .split(/(?:(?<!\s)\s+)?(?:,|;|&|\band\b)\s*/u)
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
