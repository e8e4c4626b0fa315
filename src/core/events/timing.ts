import type { EventTime } from "../model/event.ts";
import { headOf } from "../text/tree.ts";
import type { Act } from "./act.ts";
import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { ageOf } from "./status/age.ts";

/** Days before publication within which acts at one place belong to one story. */
const current = 7;

/**
 * Dates an act that has no time of its own by the one told before it at the same place, or that it came with.
 *
 *     The ministers met in Astana on Friday.  They praised their ties.      Friday (inferred)
 *     They signed on Friday.  The deal came as Blinken met Xi.              Friday (inferred)
 *
 * Leaves alone acts that are background or to come, and a place that is a whole state: much happens there.
 */
export function inferTimes({ document }: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const { published } = document.article;
  if (published === null) return candidates;
  const wide = new Set(document.places.filter((p) => p.feature === "country").map((p) => p.id));
  const last = new Map<string, EventTime>();
  let latest: EventTime | undefined;
  return candidates.map((candidate) => {
    const { place, status, time } = candidate;
    if (status !== "occurred") return candidate;
    const spot = place === null || wide.has(place) ? undefined : place;
    if (time) {
      if (!isCurrent(time, published)) return candidate;
      latest = time;
      if (spot) last.set(spot, time);
      return candidate;
    }
    const lent = cameWith(candidate) ? latest : spot && last.get(spot);
    return lent ? { ...candidate, time: { ...lent, basis: "inferred" } } : candidate;
  });
}

/** *The deal came as Blinken met Xi*: what came was told before. Parsers hang *as* on many words: its place counts. */
function cameWith({ sentence, trigger }: Candidate): boolean {
  const head = headOf(sentence, trigger);
  return head?.lemma === "come" && trigger.id > head.id && sentence.tokens[head.id]?.form === "as";
}

/** A day of the last week. */
function isCurrent({ start, end }: EventTime, published: string): boolean {
  const age = ageOf(end, published);
  return start === end && /^\d{4}-\d\d-\d\d$/u.test(start) && age !== undefined && age >= 0 && age <= current;
}

/** Sentences in which a report tells its news. */
const opening = 4;

/**
 * Returns the day of the news that a report begins with, from the first act that is dated: what it tells of beside without a
 * day of its own took place then.
 *
 *     Troops stormed the town on Sunday. … They looted the market.     Sunday
 */
export function dayOfNews({ document }: Reading, acts: readonly Act[]): EventTime | null {
  const { published } = document.article;
  if (published === null) return null;
  const first = acts.find(({ status, time }) => status === "occurred" && time && isCurrent(time, published));
  const at = Math.min(...(first?.mentions ?? []).map(({ sentence }) => sentence.index));
  return first?.time && at < opening ? { ...first.time, basis: "inferred" } : null;
}
