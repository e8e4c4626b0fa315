import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence } from "../../model/document.ts";
import { overlaps } from "../../text/span.ts";
import { type Draft, withContent } from "../draft.ts";
import { adjacentCue } from "./adjacent.ts";
import { isName } from "./kind.ts";
import type { Quotation } from "./marks.ts";
import { signature } from "./signed.ts";

/** Attributions so far, and which of them each quotation belongs to. */
export interface Owned {
  readonly drafts: readonly Draft[];
  readonly owners: ReadonlyMap<Quotation, Draft>;
}

/** How far a content may lie before a quotation in its sentence that goes on with it, in characters. */
const near = 80;

/**
 * Gives quotations that no tree ties to a cue to the reporting verb next to them, to the name that signs
 * them, or to the content that they go on with.
 *
 *     He said the museum would show all of history -- “the president but also the slave.”
 *             content as the tree has it               its end
 */
export function ownQuotations(
  text: string,
  { drafts, owners }: Owned,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  words: CueLexicon,
): Owned {
  const all = [...drafts];
  const owned = new Map(owners);
  const grow = (quotation: Quotation, known: Draft, grown: Draft): void => {
    all[all.indexOf(known)] = grown;
    for (const [q, d] of owned) if (d === known) owned.set(q, grown);
    owned.set(quotation, grown);
  };
  for (const quotation of quotations) {
    if (owned.has(quotation) || isName(text, quotation)) continue;
    const draft =
      adjacentCue(quotation, sentences, quotations, words) ?? signature(text, quotation, sentences);
    const known = draft?.cue && all.find((d) => d.cue && draft.cue && overlaps(d.cue, draft.cue));
    const before = draft ? undefined : contentBefore(all, quotation);
    if (known) grow(quotation, known, withContent(known, [quotation]));
    else if (draft) {
      all.push(draft);
      owned.set(quotation, draft);
    } else if (before)
      grow(quotation, before, withContent(before, [{ start: endOf(before), end: quotation.end }]));
  }
  return { drafts: all, owners: owned };
}

/** Returns the attribution whose content stands right before a quotation in the same sentence. */
function contentBefore(drafts: readonly Draft[], quotation: Quotation): Draft | undefined {
  const start = quotation.outer.start;
  return drafts.find((draft) => {
    if (!draft.cue || draft.sentence.end < quotation.start || draft.cue.end > start) return false;
    const end = endOf(draft);
    if (end > start || start - end > near || end < draft.cue.end) return false;
    return !drafts.some((d) => d.cue && d.cue.start >= end && d.cue.end <= start);
  });
}

function endOf(draft: Draft): number {
  return draft.content.at(-1)?.end ?? 0;
}
