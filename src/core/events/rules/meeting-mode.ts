import type { EventRule } from "./rule.ts";

/** PLOVER's codes for bodies of several states. */
const bodies = new Set(["EUR", "IGO", "UNO"]);

/**
 * The mode of a meeting by who meets and where.
 *
 *     Egypt, Sudan and Ethiopia met.            multilateral
 *     Egypt and Sudan met in Vienna.            third-party
 *
 * Leaves alone a meeting whose words tell its mode (*a telephone call, a visit*).
 */
export const meetingMode: EventRule = {
  id: "meeting-mode",

  refine(candidate, { placesById }) {
    if (candidate.type !== "CONSULT" || candidate.modes.length > 0) return candidate;
    const countries = new Set(candidate.actors.flatMap(({ actor }) => actor.country ?? []));
    if (countries.size > 2 || [...countries].some((country) => bodies.has(country)))
      return { ...candidate, modes: ["multilateral"] };
    const ground = placesById.get(candidate.place)?.country;
    const foreign = countries.size === 2 && ground != null && !countries.has(ground);
    return foreign ? { ...candidate, modes: ["third-party"] } : candidate;
  },
};
