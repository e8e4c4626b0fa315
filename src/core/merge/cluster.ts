import type { Telling } from "./copies.ts";
import { never, pairScore, threshold } from "./pair-score.ts";
import type { Profile } from "./profile.ts";

/** Tellings of two groups that are compared; of larger groups the first in rank stand for all. */
const most = 12;

/** A pair of tellings for which enough speaks, by their index. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Tellings held for one event. */
interface Group {
  readonly members: readonly number[];
}

/**
 * Groups tellings: the best pair first, and two groups become one only where their tellings speak for it on average.
 * So a chain of likenesses (*Monday's blast in Kano*, *the blast in Kano*, *Thursday's blast*) joins nothing by its
 * middle.
 *
 * @param tellings in order of rank
 */
export function groupTellings(
  tellings: readonly Telling[],
  links: readonly Link[],
): readonly (readonly Profile[])[] {
  const groups: Group[] = tellings.map((_, i) => ({ members: [i] }));
  const groupOf = new Map(groups.map((group, i) => [i, group]));
  for (const { a, b } of [...links].sort(bestFirst)) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other || !belongTogether(tellings, one, other)) continue;
    const joined: Group = { members: [...one.members, ...other.members].sort((x, y) => x - y) };
    for (const member of joined.members) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())].map(({ members }) => members.flatMap((i) => tellings[i]?.all ?? []));
}

function bestFirst(x: Link, y: Link): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

/** Tells whether the tellings of two groups speak for one event on average, and none against it for good. */
function belongTogether(tellings: readonly Telling[], one: Group, other: Group): boolean {
  let sum = 0;
  let pairs = 0;
  for (const i of one.members.slice(0, most)) {
    for (const j of other.members.slice(0, most)) {
      const [a, b] = [tellings[i]?.first, tellings[j]?.first];
      const score = a && b ? pairScore(a, b) : never;
      if (score <= never) return false;
      sum += score;
      pairs++;
    }
  }
  return sum / pairs >= threshold;
}
