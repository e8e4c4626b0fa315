import type { Candidate, Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/**
 * Makes a visit of a meeting of two states on the ground of one of them.
 *
 *     Blinken met Xi in Beijing.      visit: the United States -> China
 *
 * Leaves alone meetings of more states, and those on other ground.
 */
export function asVisit({ placesById }: Reading, candidate: Candidate): Candidate {
  const { type, modes, actors, recipients, place } = candidate;
  if (type !== "CONSULT" || modes.length > 0 || place === null) return candidate;
  // A report about a country takes much for done there: talks between it and another need no visit.
  if (candidate.placeBasis === "inferred" && placesById.get(place)?.feature === "country") return candidate;
  const ground = placesById.get(place)?.country;
  const sides = [...actors, ...recipients];
  const isHost = ({ actor }: Party) => actor.country === ground;
  const guests = sides.filter((party) => !isHost(party));
  const hosts = sides.filter(isHost);
  const countries = new Set(guests.map(({ actor }) => actor.country));
  if (!ground || hosts.length === 0 || countries.size !== 1 || countries.has(null)) return candidate;
  return { ...candidate, modes: ["visit"], actors: guests, recipients: hosts };
}
