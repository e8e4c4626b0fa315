import type { Document, Sentence } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { leading } from "./home.ts";

/** Prepositions that say where something is. */
const locative = new Set(
  "in at near inside outside across around throughout within into through via over off towards on".split(" "),
);

/** Tells whether a name stands where a place does: *in Syria, across northern Iraq*. */
export function isLocated(sentence: Sentence, first: number): boolean {
  for (let id = first - 1; id > first - 4; id--) {
    const token = sentence.tokens[id - 1];
    if (!token) return false;
    if (token.upos === "ADP") return locative.has(token.form.toLowerCase());
    if (token.upos !== "ADJ" && token.upos !== "DET") return false;
  }
  return false;
}

/** A place where something is said to be, with its state. */
export interface Setting extends Span {
  readonly country: string;
}

/** Returns, in text order, the places of a report that are settings: towns, and states after a preposition of place. */
export function settingsOf(document: Document): readonly Setting[] {
  const starts = new Map(
    document.sentences.flatMap((sentence) =>
      sentence.tokens.map(({ start, id }) => [start, { sentence, id }] as const),
    ),
  );
  const settings = document.places.flatMap(({ country, feature, mentions }) =>
    mentions.flatMap(({ start, end }) => {
      const first = starts.get(start);
      if (first === undefined || country === null) return [];
      return feature !== "country" || isLocated(first.sentence, first.id) ? [{ start, end, country }] : [];
    }),
  );
  return settings.sort((a, b) => a.start - b.start);
}

/** Less than one town is no ground. */
const least = 1;

/**
 * Returns the state where most happens: *civilians, rebels* without a country are there.
 *
 * @param isSeat whether a capital stands for its state rather than for the town, and tells but half as much
 */
export function groundOf(
  settings: readonly Setting[],
  isSeat: (setting: Setting) => boolean,
): string | undefined {
  const counts = new Map<string, number>();
  for (const setting of settings)
    counts.set(setting.country, (counts.get(setting.country) ?? 0) + (isSeat(setting) ? 0.5 : 1));
  const first = leading(counts);
  return first !== undefined && (counts.get(first) ?? 0) >= least ? first : undefined;
}
