import { type Cast, recent } from "./cast.ts";
import type { Candidate } from "./rule.ts";

/** Sentences back in which the force is sought. */
const reach = 3;

/** Nouns whose force the report tells, with the sectors that it may be. */
const nouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["officer", new Set(["COP", "MIL"])],
  ["commander", new Set(["COP", "MIL", "REB", "PRM"])],
  ["seaman", new Set(["MIL"])],
  ["sailor", new Set(["MIL"])],
]);

/**
 * Gives officers and sailors the force that was spoken of last.
 *
 *     Supporters hurled bottles at police.  [Officers] used pepper spray.        COP
 *     The navy said its boat was rammed and two [sailors] were hurt.            MIL
 *
 * Leaves alone those of a force of their own (*police officers, officers of the army*).
 */
export function inForce(candidate: Candidate, cast: Cast): Candidate {
  const { noun, role, mention, owners } = candidate;
  const forces = mention === "nominal" && owners.length === 0 ? nouns.get(noun ?? "") : undefined;
  if (!forces || /\s/u.test(role ?? "")) return candidate;
  for (const { figure, candidate: seen } of recent(cast, candidate, reach)) {
    const { sector } = figure.draft;
    if (sector !== null && forces.has(sector) && !nouns.has(seen.noun ?? "")) return { ...candidate, sector };
  }
  return candidate;
}
