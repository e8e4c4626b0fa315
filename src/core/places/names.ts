import { type GazetteerEntry, placeKey } from "../lexicon/gazetteer.ts";
import type { PlaceLexicon } from "../lexicon/places.ts";

/**
 * Returns the places that a name may stand for, without the general words around it where it needs that.
 *
 *     Kandahar province -> Kandahar      northern Iraq -> Iraq      the city of Homs -> Homs
 */
export function entriesNamed(name: string, lexicon: PlaceLexicon): readonly GazetteerEntry[] {
  const key = placeKey(name);
  const whole = lexicon.find(key);
  if (whole.length > 0) return whole;
  const words = key.split(" ");
  for (let length = 1; length <= Math.min(2, words.length - 1); length++) {
    const [head, rest] = [words.slice(0, length).join(" "), words.slice(length).join(" ")];
    if (lexicon.words.before.has(head)) return entriesNamed(rest, lexicon);
    const [front, tail] = [words.slice(0, -length).join(" "), words.slice(-length).join(" ")];
    if (lexicon.words.after.has(tail)) return entriesNamed(front, lexicon);
  }
  return [];
}
