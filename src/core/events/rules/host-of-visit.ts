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

  refine(candidate, { document }) {
    if (!candidate.modes.includes("visit") || candidate.recipients.length > 0) return candidate;
    const country = document.places.find((place) => place.id === candidate.place)?.country;
    const host = document.actors.find((actor) => actor.kind === "state" && actor.country === country);
    if (!host || candidate.actors.some(({ actor }) => actor.country === country)) return candidate;
    return { ...candidate, recipients: [{ actor: host }] };
  },
};
