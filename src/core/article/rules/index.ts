import type { Fate } from "../candidate.ts";
import { agencyLine } from "./agency-line.ts";
import { articleBody } from "./article-body.ts";
import { authorNote } from "./author-note.ts";
import { beforeDateline } from "./before-dateline.ts";
import { byline } from "./byline.ts";
import { captionLine } from "./caption-line.ts";
import { captionPart } from "./caption-part.ts";
import { closingLine } from "./closing-line.ts";
import { creditLine } from "./credit-line.ts";
import { creditPart } from "./credit-part.ts";
import { furnitureLine } from "./furniture-line.ts";
import { furniturePart } from "./furniture-part.ts";
import { linkLine } from "./link-line.ts";
import { menuRun } from "./menu-run.ts";
import { moreSection } from "./more-section.ts";
import { noWords } from "./no-words.ts";
import { openingLine } from "./opening-line.ts";
import { repeatedLine } from "./repeated-line.ts";
import type { FurnitureRule, Sheet } from "./rule.ts";
import { stampLine } from "./stamp-line.ts";
import { standfirst } from "./standfirst.ts";
import { titleLine } from "./title-line.ts";

/** The programme: parts that are marked, then lines that speak for themselves, then what their place tells. */
export const furnitureRules: readonly FurnitureRule[] = [
  captionPart,
  creditPart,
  furniturePart,
  noWords,
  furnitureLine,
  agencyLine,
  titleLine,
  captionLine,
  creditLine,
  linkLine,
  byline,
  stampLine,
  menuRun,
  beforeDateline,
  openingLine,
  standfirst,
  moreSection,
  closingLine,
  authorNote,
  repeatedLine,
  articleBody,
];

/** Decides what becomes of each candidate; undefined for those that are the report. */
export function sortOut(sheet: Omit<Sheet, "fates">): readonly (Fate | undefined)[] {
  const fates: (Fate | undefined)[] = sheet.candidates.map(() => undefined);
  for (const rule of furnitureRules)
    for (const { index, kind, why } of rule.find({ ...sheet, fates })) {
      if (kind === "kept") fates[index] = undefined;
      else fates[index] ??= { kind, why };
    }
  return fates;
}
