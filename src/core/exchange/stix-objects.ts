import { actorKey } from "../merge/actor-key.ts";
import type { Actor } from "../model/actor.ts";
import type { Place } from "../model/place.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { dayIn } from "./day.ts";
import type { Exchange } from "./exchange.ts";
import { uuidOf } from "./stable-id.ts";
import { factAddress, reportAddress, speakerName, type Told, wordsOf } from "./told.ts";

/** An object of STIX 2.1. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Actors and places have no date of their own; what no report dates has this one, so that ids and bytes stay the same. */
export const timeless = "1970-01-01T00:00:00.000Z";

/** Returns the moment of a report as STIX writes it, `2024-04-27T00:00:00.000Z`. */
export function moment(date: string | null): string {
  const day = dayIn(date);
  if (!day) return timeless;
  const whole = /T\d\d:\d\d/u.test(date ?? "") ? (date ?? "") : `${day.year}-${day.month}-${day.day}`;
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/u.test(whole) || !whole.includes("T") ? whole : `${whole}Z`);
  return Number.isNaN(time) ? timeless : new Date(time).toISOString();
}

function base(type: string, name: readonly string[], created: string) {
  return {
    type,
    spec_version: "2.1",
    id: `${type}--${uuidOf("stix", type, ...name)}`,
    created,
    modified: created,
  };
}

const identityClasses: Readonly<Record<Actor["kind"], string>> = {
  person: "individual",
  organization: "organization",
  state: "organization",
  group: "group",
  unnamed: "unknown",
};

/** An actor, the same object in every report. */
export function identityOf(actor: Actor, { codes }: Exchange): StixObject {
  const industry = codes.sectors.get(actor.sector ?? "")?.industry;
  const labels = [actor.country && `country:${actor.country}`, actor.sector && `sector:${actor.sector}`];
  const known = labels.filter((label) => label !== null);
  return {
    ...base("identity", [actorKey(actor)], timeless),
    name: actor.name || "(unnamed)",
    identity_class: identityClasses[actor.kind],
    ...(industry ? { sectors: [industry] } : {}),
    ...(known.length > 0 ? { labels: known } : {}),
    ...(actor.wikidata
      ? { external_references: [{ source_name: "wikidata", external_id: actor.wikidata }] }
      : {}),
  };
}

/** A place; undefined for one that has neither a state nor a point, which STIX cannot hold. */
export function locationOf(place: Place, { codes }: Exchange): StixObject | undefined {
  const country = codes.countries.get(place.country ?? "")?.alpha2;
  const hasPoint = place.lat !== null && place.lon !== null;
  if (!country && !hasPoint) return undefined;
  return {
    ...base("location", [String(place.geonameid ?? `${place.name}, ${place.country}`)], timeless),
    name: place.name,
    ...(country ? { country } : {}),
    ...(hasPoint ? { latitude: place.lat, longitude: place.lon } : {}),
    ...(place.geonameid === null
      ? {}
      : { external_references: [{ source_name: "geonames", external_id: String(place.geonameid) }] }),
  };
}

/** A statement as a note on its speaker: his words, and who they are by. */
export function statementNote(
  statement: Statement,
  record: ReadoutRecord,
  about: readonly string[],
): StixObject {
  return {
    ...base("note", [record.article.id, statement.id], moment(record.article.published)),
    abstract: `Statement of ${speakerName(record, statement)}`,
    content: wordsOf(record, statement.content) || "(no words given)",
    authors: [speakerName(record, statement)],
    labels: ["statement", statement.kind],
    object_refs: about,
    external_references: [reference(record, statement.id)],
  };
}

/**
 * An event: material conflict is an incident, what STIX has for things that happened to somebody; any other is a
 * note on those who took part. Its label tells whether it happened.
 */
export function eventObject(told: Told, about: readonly string[]): StixObject {
  const { event, record, standing } = told;
  const isIncident = event.quad === 4 && event.status === "occurred";
  const names = (actors: readonly Actor[]) => actors.map(({ name }) => name).join(", ");
  const sides = [names(told.actors), names(told.recipients)].filter((side) => side !== "").join(" → ");
  const title = sides === "" ? event.type : `${event.type}: ${sides}`;
  const words = wordsOf(record, event.evidence);
  const common = {
    ...base(isIncident ? "incident" : "note", [standing.id], moment(record.article.published)),
    confidence: Math.round(event.confidence * 100),
    labels: [`type:${event.type}`, ...event.mode.map((mode) => `mode:${mode}`), `status:${event.status}`],
    external_references: [reference(record, event.id)],
  };
  return isIncident
    ? { ...common, name: title, description: words }
    : { ...common, abstract: title, content: words || title, object_refs: about };
}

/** What binds an incident to those who took part and to its place. */
export function relationship(from: string, to: string, description: string, date: string | null): StixObject {
  return {
    ...base("relationship", [from, to, description], moment(date)),
    relationship_type: "related-to",
    description,
    source_ref: from,
    target_ref: to,
  };
}

/** A report with everything it tells. */
export function reportObject(record: ReadoutRecord, contents: readonly string[]): StixObject {
  const { article } = record;
  return {
    ...base("report", [article.id], moment(article.published)),
    name: article.title || `Report ${article.id}`,
    published: moment(article.published),
    ...(article.published ? {} : { labels: ["publication-date-unknown"] }),
    lang: article.language,
    object_refs: contents,
    external_references: [reference(record, undefined)],
  };
}

function reference(record: ReadoutRecord, fact: string | undefined): object {
  const url = reportAddress(record);
  return {
    source_name: "readout",
    external_id: fact === undefined ? record.article.id : factAddress(record, fact),
    ...(url.startsWith("urn:") ? {} : { url }),
  };
}
