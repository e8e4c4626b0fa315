import type { Document, Sentence } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { NameHit } from "./names.ts";

/** A country named in the title or the opening counts this many times. */
const openingWeight = 3;
/** Sentences that count as opening: title and lead. */
const opening = 3;
/** The leading country must be named so many times as often as the next. */
const lead = 1.5;

/**
 * Returns the state that a report is mostly about, for *police* or *the president* without a country.
 * Leaves a report about two states alike without one: a wrong country is worse than none.
 */
export function homeOf(
  document: Document,
  namesIn: (sentence: Sentence) => readonly NameHit[],
  countryOfPlace: (span: Span) => string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const sentence of document.sentences)
    for (const hit of namesIn(sentence)) {
      const isStateWord = hit.known?.kind === "state" || hit.label === "LOC";
      const country = hit.known?.kind === "state" ? hit.known.country : isStateWord && countryOfPlace(hit);
      if (!country) continue;
      counts.set(country, (counts.get(country) ?? 0) + (sentence.index < opening ? openingWeight : 1));
    }
  const place = document.article.dateline?.place;
  const filedFrom = place && countryOfPlace(place);
  if (filedFrom) counts.set(filedFrom, (counts.get(filedFrom) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  return second && first[1] < second[1] * lead ? undefined : first[0];
}
