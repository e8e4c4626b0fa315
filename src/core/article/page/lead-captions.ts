import type { ArticleLexicon } from "../../lexicon/article.ts";
import type { Candidate } from "../candidate.ts";
import { candidatesIn } from "./candidates.ts";
import { isAside } from "./content.ts";
import { isWithin, type PageDocument } from "./dom.ts";

/**
 * Returns the captions of the report's own pictures, which Readability leaves out where the picture stands
 * above the text. Read before Readability, which takes the document apart.
 *
 * Leaves alone pictures in links and beside the report: they belong to other reports.
 */
export function leadCaptions(document: PageDocument, lexicon: ArticleLexicon): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const caption of document.querySelectorAll("article figcaption, main figcaption")) {
    if (isAside(caption) || isWithin(caption, ({ nodeName }) => /^(?:a|li)$/iu.test(nodeName))) continue;
    const parts = candidatesIn(caption, lexicon);
    if (parts.reduce((sum, { words }) => sum + words, 0) < 8) continue;
    for (const part of parts)
      if (!found.some(({ text }) => text === part.text))
        found.push({ ...part, within: new Set([...part.within, "caption"]) });
  }
  return found.slice(0, 10);
}
