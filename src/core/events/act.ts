import type { Place } from "../model/place.ts";
import type { Candidate, Party } from "./candidate.ts";
import { distinct } from "./roles/parties.ts";

/** One act with its mentions, best first. */
export interface Act extends Candidate {
  readonly mentions: readonly Candidate[];
}

/**
 * Makes one act of its mentions: the fullest tells it, the others fill its gaps, and of a state and a place in it the
 * place counts (*a bomb in central Turkey … the blast in Kayseri*).
 */
export function actOf(members: readonly Candidate[], places: ReadonlyMap<string | null, Place>): Act {
  const ranked = [...members].sort((a, b) => fullness(b) - fullness(a));
  const [best] = ranked as [Candidate, ...Candidate[]];
  const vouched = ranked.some((c) => c.assertedBy.length === 0);
  const dated = best.time ? best : ranked.find((c) => c.time !== null);
  const placed = mostExact(ranked, places);
  const recipients = fullestSide(ranked.map((c) => c.recipients));
  const actors = ranked.map((c) => c.actors);
  return {
    ...best,
    modes: ranked.find((c) => c.modes.length > 0)?.modes ?? [],
    actors: recipients.length > 0 ? distinct(fullestSide(actors)) : distinct(longestSide(actors)),
    recipients,
    time: dated?.time ?? null,
    // What dates it tells how long ago it was.
    status: best.status === "occurred" && dated?.status === "historical" ? "historical" : best.status,
    place: placed?.place ?? null,
    placeBasis: placed?.placeBasis ?? null,
    assertedBy: vouched ? [] : best.assertedBy,
    mentions: ranked,
  };
}

function mostExact(
  ranked: readonly Candidate[],
  places: ReadonlyMap<string | null, Place>,
): Candidate | undefined {
  const first = ranked.find((c) => c.place !== null);
  const around = places.get(first?.place ?? null);
  if (around?.feature !== "country") return first;
  const inside = ranked.find(({ place, placeBasis }) => {
    const other = places.get(place);
    return placeBasis === "stated" && other?.country === around.country && other.feature !== "country";
  });
  return inside ?? first;
}

/** The side of the best mention that names anybody, one that is known before *unknown*. */
function fullestSide(sides: readonly (readonly Party[])[]): readonly Party[] {
  return sides.find((side) => side.some(isKnown)) ?? sides.find((side) => side.length > 0) ?? [];
}

/** Of sides that stand for all who take part, the one that names most: *my talks with them* after *we talked*. */
function longestSide(sides: readonly (readonly Party[])[]): readonly Party[] {
  const longest = sides.reduce((most, side) => Math.max(most, side.filter(isKnown).length), 0);
  return longest > 1
    ? (sides.find((side) => side.filter(isKnown).length === longest) ?? [])
    : fullestSide(sides);
}

/** How much a mention tells; a verb in the report's own voice goes before a noun inside a claim. */
function fullness(c: Candidate): number {
  return (
    2 * Math.min(c.actors.length, 1) +
    2 * Math.min(c.recipients.length, 1) +
    Number(c.time !== null) +
    Number(c.place !== null) +
    Number(c.assertedBy.length === 0) +
    // What took place tells an act before what might: the fullest real mention is the best one.
    (c.status === "occurred" || c.status === "historical" ? 8 : 0) +
    (c.frame.pos === "noun" ? 0 : 1)
  );
}

/** Tells an actor of the text from *unknown*, which may be anybody. */
export function isKnown({ actor }: Party): boolean {
  return actor.sector !== "UNK";
}
