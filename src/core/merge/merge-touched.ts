import { anchors } from "./anchors.ts";
import { wordingOf } from "./copies.ts";
import { gatherTogether, hangTogether } from "./hang-together.ts";
import { mergeEvents, type OriginatorOf } from "./merge-events.ts";
import type { MergedEvent } from "./merged-event.ts";
import { pairScore, threshold } from "./pair-score.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { ToldEvent } from "./told-event.ts";

/**
 * Merges again what some told events touch, and nothing else. All merged events of the archive that hold a mention
 * of the result give way to it; after that the archive is as if all had been merged at once.
 *
 *     two new reports of the blast in Kano: the Kano event with them in it, and the Maiduguri event told beside it
 *
 * Events that are taken out of the archive touch too: hand in those that were merged with them.
 *
 * @param touched new told events, and old ones whose report has a new originator
 * @param near returns the told events of the archive that `anchorsOf` gives one of some keys
 */
export function mergeTouched(
  touched: readonly ToldEvent[],
  near: (keys: readonly number[]) => Iterable<ToldEvent>,
  originatorOf: OriginatorOf,
): readonly MergedEvent[] {
  const known = new Map<string, Profile>();
  const prepare = (told: ToldEvent): Profile => {
    const id = `${told.report} ${told.event}`;
    const profile = known.get(id) ?? profileOf(told, originatorOf(told.report));
    known.set(id, profile);
    return profile;
  };
  const found = hangTogether(
    touched.map(prepare),
    ({ id }) => id,
    function* (profile) {
      for (const told of near(anchors(profile))) yield prepare(told);
    },
    areLinked,
  );
  return mergeEvents(
    found.map(({ told }) => told),
    originatorOf,
  );
}

/**
 * Returns the same as `mergeTouched` where the archive has to be asked.
 *
 * @param near by keys, of which one at least is among those of `anchorsOf`
 * @param originatorOf is asked only of reports that were handed in or that `near` gave
 */
export async function mergeTouchedIn(
  touched: readonly ToldEvent[],
  near: (keys: readonly number[]) => Promise<ReadonlyMap<number, readonly ToldEvent[]>>,
  originatorOf: OriginatorOf,
): Promise<readonly MergedEvent[]> {
  const known = new Map<string, Profile>();
  const keys = new Map<Profile, readonly number[]>();
  const prepare = (told: ToldEvent): Profile => {
    const id = `${told.report} ${told.event}`;
    const profile = known.get(id) ?? profileOf(told, originatorOf(told.report));
    known.set(id, profile);
    return profile;
  };
  const found = await gatherTogether(touched.map(prepare), {
    idOf: ({ id }) => id,
    keysOf(profile) {
      const own = keys.get(profile) ?? anchors(profile);
      keys.set(profile, own);
      return own;
    },
    async near(wanted) {
      const answer = await near(wanted);
      return new Map([...answer].map(([key, told]) => [key, told.map(prepare)]));
    },
    isLinked: areLinked,
  });
  return mergeEvents(
    found.map(({ told }) => told),
    originatorOf,
  );
}

function areLinked(a: Profile, b: Profile): boolean {
  const areCopies =
    a.originator === b.originator && a.told.report !== b.told.report && wordingOf(a) === wordingOf(b);
  return areCopies || pairScore(a, b) >= threshold;
}
