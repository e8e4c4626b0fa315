import type { EventType } from "../../model/event.ts";
import type { Place } from "../../model/place.ts";
import { placesWithin } from "../../text/attachment.ts";
import { locusOf } from "../../text/locus.ts";
import { ancestors, headOfSpan } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** Acts of words about something else. */
const about = new Set<EventType>(["ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/**
 * Tells whether a place is that of what the words are about, not where they are spoken.
 *
 *     They condemned the bombing of a ferry terminal in Zamboanga.
 *          act           noun         noun           place
 *
 * Leaves alone a place with one noun between: it may as well hang on the verb (*condemned the attack in Geneva*); and
 * that of a noun which is part of the act (*signed a declaration of principles in Khartoum*).
 */
export function isToldOf({ document }: Reading, candidate: Candidate, place: Place): boolean {
  const { sentence, trigger, fillers, type } = candidate;
  if (!about.has(type)) return false;
  const mention = placesWithin(document.places, sentence).find((m) => m.place === place);
  const name = mention && headOfSpan(sentence, mention);
  if (!name) return false;
  const path = ancestors(sentence, locusOf(sentence, name));
  const between = path.slice(0, path.indexOf(trigger));
  if (!path.includes(trigger) || between.some((token) => fillers.includes(token))) return false;
  return between.length > 1 && between.every(({ upos }) => upos === "NOUN");
}
