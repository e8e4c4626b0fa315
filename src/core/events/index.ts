import type { Document } from "../model/document.ts";
import type { Resources, Stage } from "../stage.ts";
import type { Act } from "./act.ts";
import { contextReader } from "./contexts.ts";
import { type Change, findActs } from "./find-acts.ts";
import { openReading, type Reading } from "./reading.ts";
import { adoptActors, recordEvents } from "./record.ts";

/**
 * Finds PLOVER events: frames propose candidates, rules refine them, mentions of one act are joined.
 * Adds to the actors those that a passive leaves out (*unknown*, a country's police).
 */
export const findEvents: Stage = {
  id: "events",
  reads: ["sentences", "times", "places", "actors", "statements"],
  writes: ["events", "actors"],
  run(document, resources) {
    return codeEvents(document, resources).found;
  },
};

/** What the stage finds, and what it was found from. */
export interface Coded {
  readonly reading: Reading;
  /** In the order of the events. */
  readonly acts: readonly Act[];
  readonly found: Partial<Document>;
}

/** Codes a document; whoever wants to know why is told of each change that a rule makes. */
export function codeEvents(
  document: Document,
  { lexicon, language }: Resources,
  onChange?: (change: Change) => void,
): Coded {
  const reading = openReading(document, lexicon.events, language.factuality);
  const { actors, acts } = adoptActors(document.actors, findActs(reading, onChange));
  const events = recordEvents(reading, acts, contextReader(lexicon.events.contexts, document));
  return { reading, acts, found: { actors, events } };
}
