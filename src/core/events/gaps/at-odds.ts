import type { EventType } from "../../model/event.ts";
import { isOfState } from "../camp.ts";
import type { Candidate, Party } from "../candidate.ts";

/** Acts that show who is at odds with whom. */
const opposing = new Set<EventType>([
  "ACCUSE",
  "ASSAULT",
  "COERCE",
  "MOBILIZE",
  "REJECT",
  "REQUEST",
  "SANCTION",
  "THREATEN",
]);

/** How many times as many acts must lie between two states as between one of them and any third. */
const lead = 2;

/** Acts between two states that make a quarrel of it; where somebody offers to mediate, one will do. */
export const quarrel = { told: 2, mediated: 1 } as const;

/** Acts of states on states: how many, by who acts and on whom. */
export type Acts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts the acts by which states press each other in a report, background left out. */
export function countOpposing(candidates: readonly Candidate[]): Acts {
  const acts = new Map<string, Map<string, number>>();
  for (const { type, actors, recipients, status } of candidates)
    if (opposing.has(type) && status !== "historical" && status !== "negated")
      for (const from of countriesOf(actors))
        for (const to of countriesOf(recipients))
          if (from !== to) {
            const others = acts.get(from) ?? new Map<string, number>();
            others.set(to, (others.get(to) ?? 0) + 1);
            acts.set(from, others);
          }
  return acts;
}

/** The state of which most is told that it and another did to each other, whichever of the two did it. */
export function opponentOf(acts: Acts, country: string): string | undefined {
  const others = [...new Set([...acts].flatMap(([from, to]) => [from, ...to.keys()]))].filter(
    (c) => c !== country,
  );
  const [first, second] = others.sort((a, b) => between(acts, country, b) - between(acts, country, a));
  if (first === undefined || between(acts, country, first) === 0) return undefined;
  const next = second === undefined ? 0 : between(acts, country, second);
  return between(acts, country, first) >= lead * next ? first : undefined;
}

/** The state with which a state is at odds: each has acted on the other, and on no third nearly as often. */
export function rivalOf(acts: Acts, country: string): string | undefined {
  const others = [...acts.keys()].filter((other) => other !== country);
  const [first, second] = others.sort((a, b) => between(acts, country, b) - between(acts, country, a));
  if (first === undefined || !acts.get(country)?.has(first) || !acts.get(first)?.has(country))
    return undefined;
  const next = second === undefined ? 0 : between(acts, country, second);
  return between(acts, country, first) >= lead * next ? first : undefined;
}

/**
 * The two states of which most is told that one did to the other; none where that is fewer acts than `least`, or two pairs
 * are alike.
 */
export function pairAtOdds(acts: Acts, least: number): readonly string[] {
  const states = [...new Set([...acts].flatMap(([from, to]) => [from, ...to.keys()]))].sort();
  const pairs = states.flatMap((one, i) => states.slice(i + 1).map((other) => [one, other] as const));
  const [first, second] = pairs.sort((a, b) => between(acts, ...b) - between(acts, ...a));
  if (!first || between(acts, ...first) < least) return [];
  return second && between(acts, ...second) === between(acts, ...first) ? [] : first;
}

function between(acts: Acts, one: string, other: string): number {
  return (acts.get(one)?.get(other) ?? 0) + (acts.get(other)?.get(one) ?? 0);
}

/** Countries of those of a side who act for their state. */
export function countriesOf(side: readonly Party[]): ReadonlySet<string> {
  return new Set(side.flatMap(({ actor }) => (isOfState(actor) ? (actor.country ?? []) : [])));
}
