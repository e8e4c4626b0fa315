import { anchors } from "./anchors.ts";
import { groupTellings, type Link } from "./cluster.ts";
import { type Telling, tellingsOf } from "./copies.ts";
import { unionsOf } from "./hang-together.ts";
import type { MergedEvent } from "./merged-event.ts";
import { mergedEventOf } from "./merged-event-of.ts";
import { pairScore, threshold } from "./pair-score.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { ToldEvent } from "./told-event.ts";

/** Tells of a report the originator of its wording; the report itself where it is no copy. */
export type OriginatorOf = (report: string) => string;

/**
 * Joins what many reports tell of one event, and keeps where they part.
 *
 *     d01: Tokayev met Mirziyoyev in Astana on Monday
 *     d03: Uzbekistan's president held talks with his Kazakh counterpart      one CONSULT, two reports
 *     d04: they met in Tashkent a week later                                  another
 *
 * The same events in any order give the same result, in order of the earliest report. What two mentions are to each
 * other hangs on them and their originators alone, so that `mergeTouched` can give the same piece by piece.
 */
export function mergeEvents(told: readonly ToldEvent[], originatorOf: OriginatorOf): readonly MergedEvent[] {
  const profiles = told.map((event) => profileOf(event, originatorOf(event.report)));
  const tellings = tellingsOf([...new Map(profiles.map((profile) => [profile.id, profile])).values()]);
  return groupsOf(tellings).map(mergedEventOf).sort(byId);
}

function byId(a: MergedEvent, b: MergedEvent): number {
  return a.id < b.id ? -1 : 1;
}

/** Finds the pairs for which enough speaks, and groups what they hold together. */
function groupsOf(tellings: readonly Telling[]): readonly (readonly Profile[])[] {
  const links = linksOf(tellings.map(({ first }) => first));
  const parts = componentsOf(tellings.length, links);
  return parts.flatMap(({ members, links: own }) => {
    const place = new Map(members.map((member, i) => [member, i]));
    const inside = own.map(({ a, b, score }) => ({ a: place.get(a) ?? 0, b: place.get(b) ?? 0, score }));
    return groupTellings(
      members.flatMap((i) => tellings[i] ?? []),
      inside,
    );
  });
}

/**
 * Most links to earlier mentions that are made for one by each of its keys: of an event that thousands of reports
 * tell, a new one hangs on the first. Those that are no links do not count, so that the links within an event hang on
 * its own mentions alone.
 */
const mostLinks = 32;

/** Returns pairs that share a key and for which enough speaks, each once. */
function linksOf(profiles: readonly Profile[]): readonly Link[] {
  const filed = new Map<number, number[]>();
  const links: Link[] = [];
  // With which later one each was last compared, and whether that made a link: keys share many of their mentions.
  const compared = new Int32Array(profiles.length).fill(-1);
  const linked = new Int32Array(profiles.length).fill(-1);
  for (const [b, profile] of profiles.entries()) {
    for (const anchor of anchors(profile)) {
      const beside = filed.get(anchor);
      if (!beside) {
        filed.set(anchor, [b]);
        continue;
      }
      let found = 0;
      for (let i = 0; i < beside.length && found < mostLinks; i++) {
        const a = beside[i] ?? 0;
        if (compared[a] !== b) {
          compared[a] = b;
          const score = pairScore(profiles[a] as Profile, profile);
          if (score >= threshold) {
            links.push({ a, b, score });
            linked[a] = b;
          }
        }
        if (linked[a] === b) found++;
      }
      beside.push(b);
    }
  }
  return links;
}

/** Tellings that hang together by links, and the links. */
interface Component {
  readonly members: readonly number[];
  readonly links: readonly Link[];
}

function componentsOf(size: number, links: readonly Link[]): readonly Component[] {
  const unions = unionsOf(size);
  for (const { a, b } of links) unions.join(a, b);
  const components = new Map<number, { members: number[]; links: Link[] }>();
  for (let i = 0; i < size; i++) {
    const root = unions.rootOf(i);
    const known = components.get(root);
    if (known) known.members.push(i);
    else components.set(root, { members: [i], links: [] });
  }
  for (const link of links) components.get(unions.rootOf(link.a))?.links.push(link);
  return [...components.values()];
}
