import type { Candidate } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";
import { decide, shareOf } from "./sheet.ts";

/**
 * A part of a page that its tag or class marks as a caption, and all else inside a figure.
 *
 *     <figcaption>The ministers in Astana on Friday.</figcaption>
 *     caption
 *
 * Leaves alone quotations, and pages that seem to have most of their text in figures.
 */
export const captionPart: FurnitureRule = {
  id: "caption-part",

  find(sheet) {
    if (shareOf(sheet, isCaption) > 0.5) return [];
    return decide(sheet, { kind: "caption", why: this.id }, isCaption);
  },
};

function isCaption({ within }: Candidate): boolean {
  return (within.has("caption") || within.has("figure")) && !within.has("quotation") && !within.has("credit");
}
