import type { Actor } from "../../model/actor.ts";
import type { EventType } from "../../model/event.ts";
import { isKnown } from "../act.ts";
import { isOfState } from "../camp.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import type { EventRule } from "./rule.ts";

/** Types of acts that one state aims at another. */
const aimed = new Set<EventType>(["ASSAULT", "CONCEDE", "COERCE", "REQUEST", "SANCTION", "THREATEN"]);

/** The second state of a report must be named so many times as often as the third. */
const lead = 2;

/**
 * An act of one of the two states that a report is about, with nobody told whom it is aimed at: the other state.
 *
 *     Lima closed its border. Quito … Lima … Quito …     recipient: Ecuador
 *     Oslo has tried to mediate.                         recipients: Peru, Ecuador
 *
 * Leaves alone acts of police and of groups, ways of ruling at home (*arrests, curfews*), campaigns (*its
 * offensive in the valley*), what takes place in a third country, fighting where an armed group takes part (*The army
 * repelled the assault*), and reports about one state or about many.
 */
export const counterpart: EventRule = {
  id: "counterpart",

  refine(candidate, reading) {
    const { type, modes, actors, recipients, frame } = candidate;
    if (recipients.length > 0) return candidate;
    if (modes.includes("third-party")) return betweenBoth(candidate, reading);
    if (!aimed.has(type) || frame.recipients.length === 0) return candidate;
    if (type === "COERCE" && modes.length > 0) return candidate;
    // "At Warsaw's request": asked of whoever does it.
    if (type === "REQUEST" && frame.pos === "noun") return candidate;
    if (type === "ASSAULT" && (frame.pos === "noun" || hasArmedGroup(reading))) return candidate;
    const countries = new Set(actors.map(({ actor }) => actor.country));
    if (countries.size !== 1 || !actors.every((party) => isKnown(party) && isOfState(party.actor)))
      return candidate;
    const other = statesOf(reading).find(({ country }) => !countries.has(country));
    const isBetween = statesOf(reading).some(({ country }) => countries.has(country));
    if (!other || !isBetween || isElsewhere(candidate, other, reading)) return candidate;
    return { ...candidate, recipients: [{ actor: other }] };
  },
};

/** *Oslo mediates*: between the two states, if it is neither. */
function betweenBoth(candidate: Candidate, reading: Reading): Candidate {
  const states = statesOf(reading);
  const isOutside = candidate.actors.every(
    ({ actor }) => actor.country !== null && states.every(({ country }) => country !== actor.country),
  );
  if (states.length === 0 || candidate.actors.length === 0 || !isOutside) return candidate;
  return { ...candidate, recipients: states.map((actor) => ({ actor })) };
}

/** Tells whether an act is said to take place in another country than a state. */
function isElsewhere({ place, placeBasis }: Candidate, state: Actor, { placesById }: Reading): boolean {
  const country = placesById.get(place)?.country ?? null;
  return placeBasis === "stated" && country !== null && country !== state.country;
}

function hasArmedGroup({ document }: Reading): boolean {
  return document.actors.some(({ sector }) => sector === "REB" || sector === "UAF");
}

const pairs = new WeakMap<Reading, readonly Actor[]>();

/** The two states between which a report plays; none where it plays in one or among many. */
function statesOf(reading: Reading): readonly Actor[] {
  const known = pairs.get(reading);
  if (known) return known;
  const times = new Map<string, number>();
  for (const actor of reading.document.actors)
    if (actor.country !== null && isOfState(actor))
      times.set(actor.country, (times.get(actor.country) ?? 0) + actor.mentions.length);
  const [first, second, third] = [...times].sort((a, b) => b[1] - a[1]);
  const isPair = first && second && second[1] >= lead * (third?.[1] ?? 1);
  const pair = (isPair ? [first[0], second[0]] : []).flatMap(
    (country) => reading.document.actors.find((a) => a.kind === "state" && a.country === country) ?? [],
  );
  pairs.set(reading, pair.length === 2 ? pair : []);
  return pair.length === 2 ? pair : [];
}
