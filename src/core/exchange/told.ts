import type { Actor } from "../model/actor.ts";
import type { EventRecord } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import type { Exchange } from "./exchange.ts";
import { type Standing, standingOf } from "./merging.ts";

/** Who takes part in an event. */
export interface Side extends Actor {
  /** Across reports, where merging has given one. */
  readonly key?: string;
}

/** An event of a report with everything that its ids name. */
export interface Told {
  readonly record: ReadoutRecord;
  readonly event: EventRecord;
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  readonly place: Place | undefined;
  /** Innermost first. */
  readonly voices: readonly Statement[];
  readonly standing: Standing;
}

/** Returns the events of a record that are to be written, with what their ids name, as the report tells them. */
export function tellEvents(record: ReadoutRecord, exchange: Exchange, tellsStatus: boolean): Told[] {
  return allEvents(record, exchange).filter((told) => isWanted(told, exchange, tellsStatus));
}

/** Tells whether an event has a status that is to be written. */
export function isWanted({ event }: Told, { statuses }: Exchange, tellsStatus: boolean): boolean {
  return statuses ? statuses.has(event.status) : tellsStatus || event.status === "occurred";
}

/** Returns all events of a record, with what their ids name. */
export function allEvents(record: ReadoutRecord, { merging }: Exchange): Told[] {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const places = new Map(record.places.map((place) => [place.id, place]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return record.events.map((event) => ({
    record,
    event,
    actors: event.actors.flatMap((id) => actors.get(id) ?? []),
    recipients: event.recipients.flatMap((id) => actors.get(id) ?? []),
    place: event.place === null ? undefined : places.get(event.place),
    voices: event.assertedBy.flatMap((id) => statements.get(id) ?? []),
    standing: standingOf(merging, record.article.id, event.id),
  }));
}

/** Returns the words of spans, with `…` where they are apart. */
export function wordsOf(record: ReadoutRecord, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => record.article.text.slice(start, end)).join(" … ");
}

/** Returns who makes a statement: a name, else the words that name somebody, else `unknown`. */
export function speakerName(record: ReadoutRecord, statement: Statement): string {
  const actor = record.actors.find(({ id }) => id === statement.speaker);
  return actor?.name ?? (statement.source ? wordsOf(record, [statement.source]) : "unknown");
}

/** Returns the 0-based number of the block that an event's trigger stands in; -1 where it has none. */
export function blockOf({ record, event }: Told): number {
  const trigger = event.evidence[0];
  if (!trigger) return -1;
  return record.article.blocks.findIndex(({ start, end }) => start <= trigger.start && trigger.end <= end);
}

/** Returns the outlet, else the agency, else the host of the address; null where nothing tells. */
export function outletOf({ article }: ReadoutRecord): string | null {
  const host = article.url?.match(/^https?:\/\/(?:www\.)?([^/:?#]+)/iu)?.[1];
  return article.publisher ?? host ?? article.agency;
}

/** Returns where a report can be found: its address, else a URN of its id. */
export function reportAddress({ article }: ReadoutRecord): string {
  return isAddress(article.url)
    ? article.url
    : `urn:readout:report:${encodeURIComponent(wellFormed(article.id))}`;
}

/** Returns a name for an event or statement that no other has. */
export function factAddress({ article }: ReadoutRecord, id: string): string {
  return `urn:readout:report:${encodeURIComponent(wellFormed(article.id))}:${encodeURIComponent(wellFormed(id))}`;
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s<>"{}|\\^`]+$/iu.test(url);
}

/** Returns a text without halves of letters, which no encoding can write. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}
