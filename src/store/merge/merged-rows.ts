import type { MergedEvent } from "../../core/merge/merged-event.ts";
import { dayOf, monthOf } from "../dates.ts";
import { pairsOf, partyRows } from "../event-rows.ts";
import type { Writing } from "../store.ts";
import type { EventFacts, Truth } from "../tables.ts";
import type { StoredTold } from "./told-events.ts";

/** Adds merged events, whose mentions are among those that are known. */
export async function addMerged(
  { db, dialect }: Writing,
  events: readonly MergedEvent[],
  known: ReadonlyMap<number, StoredTold>,
): Promise<void> {
  const tellings = new Map(
    [...known.values()].map((told) => [`${told.told.report} ${told.told.event}`, told]),
  );
  const tellingsOf = (event: MergedEvent) =>
    event.mentions.flatMap((mention) => {
      const telling = tellings.get(`${mention.report} ${mention.event}`);
      return telling ? [{ ...telling, originator: mention.originator }] : [];
    });
  await dialect.insert(
    db,
    "merged_events",
    events.map((event) => ({
      ...sharedOf(event, tellingsOf(event)),
      id: event.id,
      mode: JSON.stringify(event.mode),
      context: JSON.stringify(event.context),
      cameo: event.cameo,
      starts: event.start,
      ends: event.end,
      place: event.place?.name ?? null,
      place_country: event.place?.country ?? null,
      geonameid: event.place?.geonameid ?? null,
      lat: event.place?.lat ?? null,
      lon: event.place?.lon ?? null,
      confidence: event.confidence,
      reports: event.reports,
      originators: event.originators,
      disputed: (event.dispute ? 1 : 0) as Truth,
      disagreements: JSON.stringify(event.disagreements),
      dispute: event.dispute && JSON.stringify(event.dispute),
    })),
  );
  await dialect.insert(
    db,
    "merged_mentions",
    events.flatMap((event) =>
      tellingsOf(event).map(({ number, report, originator }, ordinal) => ({
        merged: event.id,
        ordinal,
        event: number,
        report,
        originator,
      })),
    ),
  );
  await dialect.insert(
    db,
    "merged_parties",
    events.flatMap((event) =>
      (["actor", "recipient"] as const).flatMap((role) =>
        partyRows(role, event[`${role}s`], factsOf(event, tellingsOf(event))).map((row) => ({
          merged: event.id,
          ...row,
        })),
      ),
    ),
  );
  await dialect.insert(
    db,
    "merged_dyads",
    events.flatMap((event) =>
      pairsOf(event.actors, event.recipients).map(([actor, recipient]) => ({
        merged: event.id,
        actor_key: actor.key,
        recipient_key: recipient.key,
        actor_country: actor.country,
        recipient_country: recipient.country,
        mutual: (event.recipients.length === 0 ? 1 : 0) as Truth,
        ...sharedOf(event, tellingsOf(event)),
        reports: event.reports,
        originators: event.originators,
      })),
    ),
  );
}

type Telling = Pick<StoredTold, "asserted">;

/** Columns that merged events and their pairs share. */
function sharedOf(event: MergedEvent, tellings: readonly Telling[]) {
  return {
    ...factsOf(event, tellings),
    score: event.score,
    day: dayOf(event.start),
    month: monthOf(event.start),
  };
}

function factsOf(event: MergedEvent, tellings: readonly Telling[]): EventFacts {
  return {
    at: event.start ?? "",
    type: event.type,
    quad: event.quad,
    status: event.status,
    // Somebody's word, where no report says so by itself.
    asserted: tellings.every(({ asserted }) => asserted === 1) ? 1 : 0,
  };
}
