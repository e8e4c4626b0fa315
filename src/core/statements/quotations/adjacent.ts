import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence } from "../../model/document.ts";
import { overlapping, overlaps, spanOf } from "../../text/span.ts";
import { cueTokens, meaningOf, plainlySaid } from "../cue.ts";
import { type Draft, draftOf } from "../draft.ts";
import { isNominal } from "../source.ts";
import type { Quotation } from "./marks.ts";
import { listed } from "./neighbour.ts";
import { verbAfter } from "./verb-after.ts";
import { verbBefore } from "./verb-before.ts";

/**
 * Finds the reporting verb right after or right before a quotation that no tree ties to it.
 *
 *     "Who shoots at a school?"  asked  Gulnara Sadykova.        The note  read:  "We are leaving."
 *      content                   cue    source                   source    cue     content
 *
 * Goes by the words next to the marks, not by their classes: after a quotation *the article read* may be
 * parsed as a noun. Leaves alone a verb that stands in another quotation, or is not next to this one.
 */
export function adjacentCue(
  text: string,
  quotation: Quotation,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  words: CueLexicon,
): Draft | undefined {
  const goesOn = !isWhole(text, quotation);
  const found =
    (goesOn ? verbAfter(quotation, sentences, words) : undefined) ?? verbBefore(quotation, sentences, words);
  if (!found || overlapping(quotations, found.token).length > 0) return undefined;
  const { sentence, token, source } = found;
  const meaning = found.isAnnounced ? plainlySaid : listed(sentence, token, words);
  const head =
    source.find((t) => isNominal(t) && !source.some((other) => other.id === t.head)) ?? source.at(-1);
  if (!meaning || (head && overlaps(head, quotation))) return undefined;
  const site = { sentence, token };
  const draft = draftOf("quotation", sentence, token, {
    cue: cueTokens(site),
    source: head,
    sourceWords: source,
    content: [],
    meaning: meaningOf(site, meaning),
  });
  return { ...draft, content: [spanOf(quotation)] };
}

/** *“We will wait.” Officials disputed it*: a full stop inside the marks ends the sentence before a new one. */
function isWhole(text: string, { end, outer, closed }: Quotation): boolean {
  return (
    closed &&
    /[.](?:\]|\))?$/u.test(text.slice(Math.max(0, end - 2), end)) &&
    /^\s+\p{Lu}/u.test(text.slice(outer.end, outer.end + 3))
  );
}
