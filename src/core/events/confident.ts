import type { Document } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";

/**
 * Returns a document without the events that are less sure than asked for, and without the actors that only these
 * brought with them (*unknown*, a country's police). Statements stay, and what is kept keeps its id.
 */
export function onlyConfident(document: Document, least: number): Document {
  const events = document.events.filter(({ confidence }) => confidence >= least);
  const left = new Set(
    document.events.filter(({ confidence }) => confidence < least).flatMap((event) => sidesOf(event)),
  );
  const used = new Set(events.flatMap((event) => sidesOf(event)));
  const isKept = (id: string, mentions: number) => mentions > 0 || used.has(id) || !left.has(id);
  const actors = document.actors.filter(({ id, mentions }) => isKept(id, mentions.length));
  return { ...document, actors, events };
}

function sidesOf({ actors, recipients }: EventRecord): readonly string[] {
  return [...actors, ...recipients];
}
