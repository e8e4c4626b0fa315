import type { Document, Sentence } from "../model/document.ts";
import { overlaps } from "../text/span.ts";
import type { NameHit } from "./names.ts";

/** A country named in the title or the opening counts this many times. */
const openingWeight = 3;
/** The place that a report is filed from counts so many times: its officials go without a country. */
const datelineWeight = 6;
/** The state that a report is filed from need be named no more often than this part of the one named most. */
const enough = 0.5;
/** Sentences that count as opening: title and lead. */
const opening = 3;
/** The leading country must be named so many times as often as the next. */
const lead = 1.25;

/**
 * Returns the state that a report is mostly about, for *police* or *the president* without a country.
 * Leaves a report about two states alike without one: a wrong country is worse than none.
 */
export function homeOf(
  document: Document,
  namesIn: (sentence: Sentence) => readonly NameHit[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const sentence of document.sentences)
    for (const { known } of namesIn(sentence))
      if (known?.kind === "state" && known.country)
        count(counts, known.country, sentence.index < opening ? openingWeight : 1);
  for (const { country, mentions } of document.places)
    if (country) count(counts, country, mentions.length / 2);
  const filedFrom = datelineCountry(document);
  if (filedFrom) {
    if ((counts.get(filedFrom) ?? 0) >= enough * Math.max(...counts.values())) return filedFrom;
    count(counts, filedFrom, datelineWeight);
  }
  return leading(counts);
}

function datelineCountry({ article, places }: Document): string | undefined {
  const place = article.dateline?.place;
  if (!place) return undefined;
  return (
    places.find(({ mentions }) => mentions.some((mention) => overlaps(mention, place)))?.country ?? undefined
  );
}

function count(counts: Map<string, number>, country: string, times: number): void {
  counts.set(country, (counts.get(country) ?? 0) + times);
}

/** Returns the state that leads the others clearly. */
export function leading(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || (second && first[1] < second[1] * lead)) return undefined;
  return first[0];
}
