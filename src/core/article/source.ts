import type { Candidate, Fate } from "./candidate.ts";

/** What reading a page or a plain text gives, before the article is put together. */
export interface Source {
  readonly title: string | null;
  readonly candidates: readonly Candidate[];
  /** By candidate; undefined for those that are the report. */
  readonly fates: readonly (Fate | undefined)[];
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** Publication dates, the surest first. */
  readonly dates: readonly (string | null)[];
  /** Lines that may name the agency. */
  readonly credits: readonly string[];
  /** Language that the page claims. */
  readonly language: string | null;
}

/** Returns the candidates that one of the rules dropped. */
export function droppedBy(
  candidates: readonly Candidate[],
  fates: readonly (Fate | undefined)[],
  ...rules: readonly string[]
): readonly string[] {
  return candidates.flatMap(({ text }, index) => (rules.includes(fates[index]?.why ?? "") ? [text] : []));
}
