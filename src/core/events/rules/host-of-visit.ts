import type { EventRule } from "./rule.ts";

/**
 * A visit that names no host: the state that it leads to.
 *
 *     a visit  to Jerusalem  by the envoy     recipient: Israel
 *
 * Leaves alone a visit whose host the text names, and a place that lies in no one state.
 */
export const hostOfVisit: EventRule = {
  id: "host-of-visit",

  refine(candidate, { placesById, states }) {
    if (!candidate.modes.includes("visit") || candidate.recipients.length > 0) return candidate;
    const country = placesById.get(candidate.place)?.country;
    const host = states.get(country);
    if (!host || candidate.actors.some(({ actor }) => actor.country === country)) return candidate;
    return { ...candidate, recipients: [{ actor: host }] };
  },
};
