import type { Actor } from "../../model/actor.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isPassive, isVerb } from "../roles/clauses.ts";
import { supplied } from "../supplied.ts";
import type { EventRule } from "./rule.ts";

/**
 * A passive that names nobody who acted.
 *
 *     Three editors were detained.   the country's police      He was charged.   its prosecutors
 *     Eleven people were killed.     unknown
 *
 * Leaves alone verbal acts that nobody owns (*was criticised*), and a passive that tells who suffered nothing.
 */
export const unnamedAgent: EventRule = {
  id: "unnamed-agent",

  refine(candidate, reading) {
    if (candidate.actors.length > 0 || candidate.recipients.length === 0) return candidate;
    const { sentence, trigger, frame } = candidate;
    const lacksSubject = !frame.actors.flat().includes("subj");
    if (!lacksSubject && !(isVerb(trigger) && isPassive(sentence, trigger))) return candidate;
    const actor = agentOf(candidate, reading);
    return actor && { ...candidate, actors: [{ actor }] };
  },
};

function agentOf(candidate: Candidate, reading: Reading): Actor | undefined {
  const country = countryOf(candidate, reading);
  const { type, modes } = candidate;
  if (type === "COERCE" && modes.includes("arrest") && country !== null)
    return supplied("police", country, "COP", "unnamed-agent");
  if ((type === "ACCUSE" && !modes.includes("disapprove")) || modes.includes("convict"))
    return country === null ? undefined : supplied("prosecutors", country, "JUD", "unnamed-agent");
  const quad = reading.lexicon.kinds.get(type)?.quad;
  return quad === 2 || quad === 4 ? supplied("unknown", null, "UNK", "unnamed-agent") : undefined;
}

/** Country where the act took place, else that of the first who suffered it. */
function countryOf({ place, recipients }: Candidate, { placesById }: Reading): string | null {
  const there = placesById.get(place)?.country;
  return (
    there ?? recipients.map(({ actor }) => actor.country).find((c) => c !== null && !stateless.has(c)) ?? null
  );
}

/** PLOVER's codes for actors of no country. */
const stateless = new Set(["EUR", "IGO", "IMG", "ISM", "MNC", "NGO", "UNO"]);
