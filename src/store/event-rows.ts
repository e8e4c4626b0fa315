import type { Party, ToldEvent } from "../core/merge/told-event.ts";
import type { EventRecord } from "../core/model/event.ts";
import type { Place } from "../core/model/place.ts";
import type { CodedEvent } from "./coded-report.ts";
import { dayOf, monthOf } from "./dates.ts";
import type { EventFacts, EventPartyTable } from "./tables.ts";

/** Lays out an event as rows: itself, who takes part, and each pair of them. */
export function eventRows(
  event: EventRecord,
  told: ToldEvent,
  place: Place | undefined,
  keepText: boolean,
): CodedEvent {
  const [voice] = told.voices;
  const facts: EventFacts = {
    at: event.time?.start ?? "",
    type: event.type,
    quad: event.quad,
    status: event.status,
    asserted: event.assertedBy.length > 0 ? 1 : 0,
  };
  const shared = {
    ...facts,
    score: event.score,
    day: dayOf(event.time?.start),
    month: monthOf(event.time?.start),
  };
  return {
    event: {
      ...shared,
      id: event.id,
      mode: JSON.stringify(event.mode),
      context: JSON.stringify(event.context),
      cameo: event.cameo,
      starts: event.time?.start ?? null,
      ends: event.time?.end ?? null,
      basis: event.time?.basis ?? null,
      place: place?.name ?? null,
      place_country: place?.country ?? null,
      place_basis: event.placeBasis,
      geonameid: place?.geonameid ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      confidence: event.confidence,
      asserted_key: voice?.key ?? null,
      asserted_country: voice?.country ?? null,
      asserted_by: JSON.stringify(event.assertedBy),
      evidence: JSON.stringify(event.evidence.map(({ start, end }) => [start, end])),
      frame: event.frame,
      rule: event.rule,
      feature: place?.feature ?? null,
      words: keepText ? JSON.stringify(told.words) : null,
    },
    parties: [
      ...partyRows("actor", told.actors, facts),
      ...partyRows("recipient", told.recipients, facts),
      ...partyRows("voice", told.voices, facts),
    ],
    dyads: pairsOf(told.actors, told.recipients).map(([actor, recipient]) => ({
      ...shared,
      actor_key: actor.key,
      recipient_key: recipient.key,
      actor_country: actor.country,
      recipient_country: recipient.country,
      mutual: told.recipients.length === 0 ? 1 : 0,
    })),
  };
}

/** Lays out those who have one part in an event. */
export function partyRows<Role extends EventPartyTable["role"]>(
  role: Role,
  parties: readonly Party[],
  facts: EventFacts,
) {
  return parties.map(({ key, name, country, sector }, ordinal) => ({
    role,
    ordinal,
    key,
    name,
    country,
    sector,
    ...facts,
  }));
}

/**
 * Pairs whoever acts with whoever is acted upon; where all act, as in talks, each with each other.
 *
 *     RUS, BLR -> UKR        RUS-UKR, BLR-UKR
 *     RUS, CHN               RUS-CHN, CHN-RUS
 */
export function pairsOf(
  actors: readonly Party[],
  recipients: readonly Party[],
): readonly (readonly [Party, Party])[] {
  const others = recipients.length > 0 ? recipients : actors;
  const pairs = new Map<string, readonly [Party, Party]>();
  for (const actor of actors)
    for (const other of others)
      if (actor.key !== other.key) pairs.set(`${actor.key}\n${other.key}`, [actor, other]);
  return [...pairs.values()];
}
