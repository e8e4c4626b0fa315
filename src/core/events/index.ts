import type { Stage } from "../stage.ts";
import { contextReader } from "./contexts.ts";
import { findActs } from "./find-acts.ts";
import { openReading } from "./reading.ts";
import { adoptActors, recordEvents } from "./record.ts";

/**
 * Finds PLOVER events: frames propose candidates, rules refine them, mentions of one act are joined.
 * Adds to the actors those that a passive leaves out (*unknown*, a country's police).
 */
export const findEvents: Stage = {
  id: "events",
  reads: ["sentences", "times", "places", "actors", "statements"],
  writes: ["events", "actors"],
  run(document, { lexicon, language }) {
    const reading = openReading(document, lexicon.events, language.factuality);
    const { actors, acts } = adoptActors(document.actors, findActs(reading));
    return { actors, events: recordEvents(reading, acts, contextReader(lexicon.events.contexts, document)) };
  },
};
