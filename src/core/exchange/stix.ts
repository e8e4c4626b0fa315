import type { Actor } from "../model/actor.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Exchange, ExchangeFormat } from "./exchange.ts";
import { jsonList } from "./json-list.ts";
import { uuidOf } from "./stable-id.ts";
import {
  eventObject,
  identityOf,
  locationOf,
  relationship,
  reportObject,
  type StixObject,
  statementNote,
} from "./stix-objects.ts";
import { type Told, tellEvents } from "./told.ts";

/** Lays a report out as objects of STIX 2.1, its report object last; those that go through several reports have one id. */
export function stixObjects(record: ReadoutRecord, exchange: Exchange): StixObject[] {
  const identities = new Map(record.actors.map((actor) => [actor.id, identityOf(actor, exchange)]));
  const locations = new Map(
    record.places.flatMap((place) => {
      const location = locationOf(place, exchange);
      return location ? [[place.id, location] as const] : [];
    }),
  );
  const events = tellEvents(record, exchange, true).flatMap((told) => {
    const place = told.event.place === null ? undefined : locations.get(told.event.place);
    return eventObjects(told, identities, place);
  });
  const own = reportObject(record, []).id;
  const statements = record.statements.map((statement) => {
    const speaker = statement.speaker === null ? undefined : identities.get(statement.speaker);
    return statementNote(statement, record, [speaker?.id ?? own]);
  });
  const contents = unique([...identities.values(), ...locations.values(), ...statements, ...events]);
  const refs = contents.map(({ id }) => id);
  // A report must hold something; one that tells of nobody has nothing to say in STIX.
  return refs.length === 0 ? [] : [...contents, reportObject(record, refs)];
}

function eventObjects(
  told: Told,
  identities: ReadonlyMap<string, StixObject>,
  place: StixObject | undefined,
): StixObject[] {
  const ids = (actors: readonly Actor[]) => actors.flatMap(({ id }) => identities.get(id)?.id ?? []);
  const [actors, recipients] = [ids(told.actors), ids(told.recipients)];
  const about = [...new Set([...actors, ...recipients, ...(place ? [place.id] : [])])];
  if (about.length === 0) return [];
  const event = eventObject(told, about);
  if (event.type !== "incident") return [event];
  const date = told.record.article.published;
  return [
    event,
    ...actors.map((id) => relationship(event.id, id, "actor", date)),
    ...recipients.map((id) => relationship(event.id, id, "recipient", date)),
    ...(place ? [relationship(event.id, place.id, "place", date)] : []),
  ];
}

function unique(objects: readonly StixObject[]): StixObject[] {
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}

/** Reports for threat intelligence, one bundle of STIX 2.1. */
export const stix: ExchangeFormat = {
  id: "stix",
  about: "STIX 2.1 bundle: identities, locations, notes, incidents and a report each, with UUIDs that stay",
  extension: "json",
  tellsStatus: true,
  open(exchange) {
    const written = new Set<string>();
    // The id comes after the objects, of which it is made: the same reports give the same bundle.
    let seal = "";
    const fresh = (record: ReadoutRecord) =>
      stixObjects(record, exchange).filter(({ id }) => {
        if (written.has(id)) return false;
        written.add(id);
        seal = uuidOf(seal, id);
        return true;
      });
    return jsonList(
      '{"type":"bundle","objects":[',
      fresh,
      () => `],"id":"bundle--${uuidOf("stix", seal)}"}\n`,
    );
  },
};
