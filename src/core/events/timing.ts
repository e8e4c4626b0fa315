import type { EventTime } from "../model/event.ts";
import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { ageOf } from "./status/age.ts";

/** Days before publication within which acts at one place belong to one story. */
const current = 7;

/**
 * Dates an act that has no time of its own by the one told before it at the same place.
 *
 *     The ministers met in Astana on Friday.  They praised their ties.      Friday (inferred)
 *
 * Leaves alone acts that are background or to come, and a place that is a whole state: much happens there.
 */
export function inferTimes({ document }: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const { published } = document.article;
  if (published === null) return candidates;
  const wide = new Set(document.places.filter((p) => p.feature === "country").map((p) => p.id));
  const last = new Map<string, EventTime>();
  return candidates.map((candidate) => {
    const { place, status, time } = candidate;
    if (status !== "occurred" || place === null || wide.has(place)) return candidate;
    if (time) {
      if (isCurrent(time, published)) last.set(place, time);
      return candidate;
    }
    const lent = last.get(place);
    return lent ? { ...candidate, time: { ...lent, basis: "inferred" } } : candidate;
  });
}

/** A day of the last week. */
function isCurrent({ start, end }: EventTime, published: string): boolean {
  const age = ageOf(end, published);
  return start === end && /^\d{4}-\d\d-\d\d$/u.test(start) && age !== undefined && age >= 0 && age <= current;
}
