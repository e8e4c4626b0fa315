import type { EventType } from "../../model/event.ts";
import { campOf, isOfState } from "../camp.ts";
import type { EventRule } from "./rule.ts";

/** What nobody does to himself. */
const outward = new Set<EventType>(["CONCEDE", "THREATEN"]);

/**
 * A state that threatens, or makes amends to, somebody: not itself, nor its own forces.
 *
 *     Minsk warned that Belarus could close its airspace to EU airlines.        to EU airlines
 *     Serbia apologized for the killing of civilians by Serb forces.            to nobody named
 *
 * Leaves alone those of the state who are no part of it (*threatened the protesters*).
 */
export const ownCamp: EventRule = {
  id: "own-camp",

  refine(candidate) {
    const { type, actors, recipients } = candidate;
    if (!outward.has(type) || !actors.every(({ actor }) => isOfState(actor))) return candidate;
    const camps = new Set(actors.map(({ actor }) => campOf(actor)));
    const others = recipients.filter(({ actor }) => !isOfState(actor) || !camps.has(campOf(actor)));
    return others.length === recipients.length ? candidate : { ...candidate, recipients: others };
  },
};
