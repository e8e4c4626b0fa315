import { actorKey } from "../merge/actor-key.ts";
import type { Party, Scene } from "../merge/told-event.ts";
import type { EventTime } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Exchange } from "./exchange.ts";
import { allEvents, isWanted, type Side, type Told } from "./told.ts";

/** Returns the events of a record that are to be written, each as most originators tell it. */
export function mergedEvents(record: ReadoutRecord, exchange: Exchange, tellsStatus: boolean): Told[] {
  return allEvents(record, exchange)
    .map(asMerged)
    .filter((told) => isWanted(told, exchange, tellsStatus));
}

/**
 * Puts what most originators tell of an event in the place of what this report tells. Its words, its voices and where it
 * speaks of those who take part stay the report's own.
 */
function asMerged(told: Told): Told {
  const { record, event, standing } = told;
  const { facts } = standing;
  if (!facts) return told;
  const { type, mode, context, cameo, quad, score, status, confidence } = facts;
  return {
    ...told,
    event: { ...event, type, mode, context, cameo, quad, score, status, confidence, time: timeOf(told) },
    actors: facts.actors.map((party) => sideOf(party, record)),
    recipients: facts.recipients.map((party) => sideOf(party, record)),
    place: facts.place ? placeOf(facts.place, record) : undefined,
  };
}

function timeOf({ event, standing: { facts } }: Told): EventTime | null {
  if (!facts || facts.start === null) return null;
  const { start, end } = facts;
  const basis = event.time?.start === start ? event.time.basis : "inferred";
  return { start, end: end ?? start, basis };
}

/** Takes the record's own actor under the name that most give it; one whom this report does not have has no mentions. */
function sideOf({ key, name, country, sector }: Party, record: ReadoutRecord): Side {
  const own = record.actors.find((actor) => actorKey(actor) === key);
  const facts = { key, name, country, sector, members: undefined };
  if (own) return { ...own, ...facts };
  const kind = key === country ? "state" : "unnamed";
  return { ...facts, id: "", kind, role: null, memberOf: null, mentions: [], rule: "merged" };
}

function placeOf({ name, country, geonameid, lat, lon }: Scene, record: ReadoutRecord): Place {
  const own = record.places.find((place) =>
    geonameid === null ? place.name === name : place.geonameid === geonameid,
  );
  const { id = "", feature = "unlisted", mentions = [], rule = "merged" } = own ?? {};
  return { id, name, country, geonameid, lat, lon, feature, mentions, rule };
}
