import { Readability } from "@mozilla/readability";
import type { ArticleLexicon } from "../../lexicon/article.ts";
import type { Candidate } from "../candidate.ts";
import { candidatesIn } from "./candidates.ts";
import { first, isWithin, type PageDocument, type PageElement } from "./dom.ts";

/** Where a site may say by itself that the report stands. */
const containers = '[itemprop="articleBody"], article, main, [role="main"]';

/**
 * Finds the part of a page that holds the report.
 *
 * Readability decides. Where it finds little against the paragraphs that the page has, the page's own
 * container of the report is taken instead.
 *
 * @param parse parses the same page again, since Readability takes its document apart
 */
export function findContent(
  document: PageDocument,
  parse: () => PageDocument | undefined,
  lexicon: ArticleLexicon,
): readonly Candidate[] {
  const expected = paragraphLength(document);
  const found = foundByReadability(document);
  const candidates = found ? candidatesIn(found, lexicon) : [];
  if (lengthOf(candidates) >= 0.35 * expected) return candidates;

  const again = parse();
  const container = again && richestContainer(again);
  const others = container ? candidatesIn(container, lexicon) : [];
  return lengthOf(others) > 1.5 * lengthOf(candidates) ? others : candidates;
}

/** Elements one within the other beyond which Readability, which reads the words of each over and over, takes too long. */
const tooDeep = 100;

function foundByReadability(document: PageDocument): PageElement | undefined {
  if (isDeeperThan(tooDeep, document)) return undefined;
  try {
    const parsed = new Readability(document as never, {
      keepClasses: true,
      serializer: (node: unknown) => node,
    }).parse();
    return (parsed?.content ?? undefined) as PageElement | undefined;
  } catch {
    // It climbs beyond the root of some documents, and falls.
    return undefined;
  }
}

function isDeeperThan(depth: number, { documentElement }: PageDocument): boolean {
  let level: readonly PageElement[] = documentElement ? [documentElement] : [];
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > depth) return true;
    level = level.flatMap(({ children }) => [...children]);
  }
  return false;
}

/** Returns how many letters the page's own paragraphs hold, those in menus and comments left out. */
function paragraphLength(document: PageDocument): number {
  let length = 0;
  for (const paragraph of document.querySelectorAll("p")) {
    const text = paragraph.textContent?.trim() ?? "";
    if (text.length < 80 || isAside(paragraph)) continue;
    length += text.length;
  }
  return length;
}

/** Tells whether an element stands in a menu, beside the report, or among comments. */
export function isAside(element: PageElement): boolean {
  return isWithin(
    element,
    (outer) =>
      /^(?:nav|aside|footer|form)$/iu.test(outer.nodeName) ||
      /comment|related|promo/iu.test(`${outer.getAttribute("class")} ${outer.getAttribute("id")}`),
  );
}

/** Returns the container with the most text in paragraphs; the body where there is none. */
function richestContainer(document: PageDocument): PageElement | undefined {
  let best: PageElement | undefined;
  let most = 0;
  for (const element of document.querySelectorAll(containers)) {
    let length = 0;
    for (const paragraph of element.querySelectorAll("p")) length += paragraph.textContent?.length ?? 0;
    // The inner of two that hold the same text has less around it.
    if (length > 0 && length >= most) [best, most] = [element, length];
  }
  return best ?? first(document, "body") ?? document.documentElement ?? undefined;
}

function lengthOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, candidate) => sum + candidate.text.length, 0);
}
