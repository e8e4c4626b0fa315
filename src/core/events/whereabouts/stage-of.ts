import type { Place } from "../../model/place.ts";
import type { Reading } from "../reading.ts";

/** A town is the scene of a report that names it so many times, and so many times as often as the next. */
const least = 3;
const lead = 2;

/**
 * Returns the one place in a state that a report keeps coming back to: what it tells of the state happens there.
 *
 *     Raqqa … in Raqqa … the fall of Raqqa.  About 100 militants had surrendered.        Raqqa
 */
export function stageOf({ document }: Reading, { country }: Place): Place | undefined {
  const inside = document.places.filter((place) => place.country === country && place.feature !== "country");
  const [first, second] = [...inside].sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length < least) return undefined;
  return second && first.mentions.length < lead * second.mentions.length ? undefined : first;
}
