import type { Actor } from "../../model/actor.ts";
import { referencesIn } from "../../text/mentions.ts";
import { contains } from "../../text/span.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import type { EventRule } from "./rule.ts";

/** Actors with a part in politics from which on a report counts as political throughout. */
const cast = 3;

/**
 * An act between nobody whom political science would count.
 *
 *     The striker attacked from the left.   The company met its targets.
 *
 * Leaves alone every act with a state, its organs, an armed group or another coded actor on either side,
 * and, in a sentence or a report about such actors, one whose sides are not told (*the siege went on*) and a protest,
 * which is political whoever takes part (*students took to the streets*).
 */
export const relevantActor: EventRule = {
  id: "relevant-actor",

  refine(candidate, reading) {
    const sides = [...candidate.actors, ...candidate.recipients].filter(
      ({ actor }) => actor.sector !== "UNK",
    );
    if (sides.some(({ actor }) => isRelevant(actor))) return candidate;
    if (sides.length > 0 && candidate.type !== "PROTEST") return undefined;
    return isAmongActors(candidate, reading) ? candidate : undefined;
  },
};

/** Sectors of daily life, which take part in politics only where their country is told or the other side does. */
const everyday = new Set(["AGR", "BUS", "CVL", "EDU", "JRN", "LAB", "MED", "REL", "UNK"]);

function isRelevant(actor: Actor): boolean {
  return actor.country !== null || (actor.sector !== null && !everyday.has(actor.sector));
}

function isAmongActors({ sentence }: Candidate, { document }: Reading): boolean {
  if (hasCast(document.actors)) return true;
  return referencesIn(document.actors, sentence).some(
    ({ actor, mention }) => isRelevant(actor) && contains(sentence, mention),
  );
}

/** Tells whether a report has enough relevant actors to be about them. */
function hasCast(actors: readonly Actor[]): boolean {
  let relevant = 0;
  for (const actor of actors) if (isRelevant(actor) && ++relevant >= cast) return true;
  return false;
}
