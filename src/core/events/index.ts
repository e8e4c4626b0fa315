import type { Stage } from "../stage.ts";
import { bySentence } from "../text/by-sentence.ts";
import type { Candidate } from "./candidate.ts";
import { withConstructions } from "./constructions/index.ts";
import { contextReader } from "./contexts.ts";
import { mergeMentions } from "./merge.ts";
import { proposeEvents } from "./propose.ts";
import { openReading, type Reading } from "./reading.ts";
import { adoptActors, recordEvents } from "./record.ts";
import { eventRules } from "./rules/index.ts";
import { inferTimes } from "./timing.ts";
import { inferPlaces } from "./whereabouts/whereabouts.ts";

/**
 * Finds PLOVER events: frames propose candidates, rules refine them, mentions of one act are joined.
 * Adds to the actors those that a passive leaves out (*unknown*, a country's police).
 */
export const findEvents: Stage = {
  id: "events",
  reads: ["sentences", "times", "places", "actors", "statements"],
  writes: ["events", "actors"],
  run(document, { lexicon }) {
    const reading = openReading(document, lexicon.events);
    const refined = refine(reading, withConstructions(reading, proposeEvents(reading)));
    const candidates = inferTimes(reading, inferPlaces(reading, refined));
    const { actors, acts } = adoptActors(document.actors, mergeMentions(document, candidates));
    return { actors, events: recordEvents(reading, acts, contextReader(lexicon.events.contexts, document)) };
  },
};

function refine(reading: Reading, proposed: readonly Candidate[]): readonly Candidate[] {
  let candidates = proposed;
  for (const rule of eventRules) {
    const beside = bySentence(candidates);
    candidates = candidates.flatMap((candidate) => {
      const refined = rule.refine(candidate, reading, beside.get(candidate.sentence) ?? []);
      if (!refined) return [];
      return [refined === candidate ? candidate : { ...refined, rule: rule.id }];
    });
  }
  return candidates;
}
