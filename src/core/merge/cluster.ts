import type { Telling } from "./copies.ts";
import { unionsOf } from "./hang-together.ts";
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
  const unions = unionsOf(tellings.length);
  // By root: the first in rank of each group, and all its mentions by report.
  const leads = new Map<number, readonly number[]>(tellings.map((_, i) => [i, [i]]));
  const reports = new Map(tellings.map(({ all }, i) => [i, byReport(all)]));
  for (const { a, b } of [...links].sort(bestFirst)) {
    const [one, other] = [unions.rootOf(a), unions.rootOf(b)];
    if (one === other) continue;
    const [few, many] = [leads.get(one) ?? [], leads.get(other) ?? []];
    const [ownReports, itsReports] = [reports.get(one) ?? new Map(), reports.get(other) ?? new Map()];
    if (areKeptApart(ownReports, itsReports) || !belongTogether(tellings, few, many)) continue;
    unions.join(one, other);
    reports.set(unions.rootOf(one), joined(ownReports, itsReports));
    leads.set(unions.rootOf(one), [...few, ...many].sort((x, y) => x - y).slice(0, most));
  }
  const groups = new Map<number, Profile[]>();
  for (const [i, { all }] of tellings.entries()) {
    const root = unions.rootOf(i);
    const known = groups.get(root);
    if (known) known.push(...all);
    else groups.set(root, [...all]);
  }
  return [...groups.values()];
}

function bestFirst(x: Link, y: Link): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

type ByReport = Map<string, Profile[]>;

function byReport(mentions: readonly Profile[]): ByReport {
  return mentions.reduce((map, mention) => addTo(map, mention.told.report, [mention]), new Map() as ByReport);
}

function addTo(map: ByReport, report: string, mentions: readonly Profile[]): ByReport {
  const known = map.get(report);
  if (known) known.push(...mentions);
  else map.set(report, [...mentions]);
  return map;
}

/** Adds the smaller group to the larger. */
function joined(a: ByReport, b: ByReport): ByReport {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const [report, mentions] of few) addTo(many, report, mentions);
  return many;
}

/** Tells whether some report tells events of both groups as two. */
function areKeptApart(a: ByReport, b: ByReport): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const [report, mentions] of few)
    for (const other of many.get(report) ?? [])
      if (mentions.some((mention) => pairScore(mention, other) <= never)) return true;
  return false;
}

/** Tells whether the tellings of two groups speak for one event on average, and none against it for good. */
function belongTogether(
  tellings: readonly Telling[],
  one: readonly number[],
  other: readonly number[],
): boolean {
  let sum = 0;
  for (const i of one) {
    for (const j of other) {
      const [a, b] = [tellings[i]?.first, tellings[j]?.first];
      const score = a && b ? pairScore(a, b) : never;
      if (score <= never) return false;
      sum += score;
    }
  }
  return sum / (one.length * other.length) >= threshold;
}
