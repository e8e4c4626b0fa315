import type { ClueWeights } from "../../language/model.ts";
import type { EventLexicon } from "../../lexicon/events.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { cluesOf } from "./clues/index.ts";
import type { Reality } from "./modality.ts";
import { realityOf } from "./reality.ts";

/** What is judged with: words that tell of what they govern, and weights of clues. */
export interface Judging {
  readonly lexicon: EventLexicon;
  readonly factuality: ClueWeights;
}

/** What a sentence tells of whether one of its predicates took place. */
export interface Judgement {
  /** What rules make of its verb group and its governors. */
  readonly reality: Reality;
  /**
   * How sure a reader would be, from -3 (it did not happen) to 3 (it did), as learned from readers' answers.
   * The scale is that of the factuality set of Universal Decompositional Semantics (White et al. 2016).
   */
  readonly value: number;
}

/** The end of the scale of values. */
const most = 3;

/**
 * Judges a predicate.
 *
 *     They  failed  to agree.      agree: negated, -1.9
 *     They may  meet.              meet: uncertain, -1.2
 *     They  met.                   met: real, 2.8
 */
export function judgePredicate(
  { lexicon, factuality }: Judging,
  sentence: Sentence,
  predicate: Token,
): Judgement {
  const reality = realityOf(lexicon, sentence, predicate);
  let odds = 0;
  for (const clue of cluesOf(sentence, predicate, reality)) odds += factuality.get(clue) ?? 0;
  return { reality, value: (2 * most) / (1 + Math.exp(-odds)) - most };
}
