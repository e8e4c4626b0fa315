import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../model/article.ts";
import type { PlaceCandidate } from "./candidate.ts";

/** What surrounds a candidate. */
export interface PlaceSurroundings {
  readonly article: Article;
  readonly lexicon: Lexicon;
  /** Last words of the report's names of persons that have several words. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * A reason to take a candidate for a place, or not to. The first rule that decides is the last word on it;
 * a candidate that no rule decides on is no place.
 */
export interface PlaceRule {
  readonly id: string;
  /** True: a place. False: none. Undefined: cannot tell. */
  decide(candidate: PlaceCandidate, surroundings: PlaceSurroundings): boolean | undefined;
}
