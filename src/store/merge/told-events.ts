import type { Party, ToldEvent } from "../../core/merge/told-event.ts";
import type { Db } from "../store.ts";
import type { EventPartyTable, Truth } from "../tables.ts";

/** A told event as it lies in the store. */
export interface StoredTold {
  /** `events.number` and `reports.number`. */
  readonly number: number;
  readonly report: number;
  /** Of its report, as merging knows it; null where the report waits to be merged. */
  readonly originator: string | null;
  /** Whether somebody asserts it, or the report itself does. */
  readonly asserted: Truth;
  readonly told: ToldEvent;
}

/** Events that are fetched at once. */
const atOnce = 5000;

/** Fetches told events by their numbers. */
export async function toldEvents(db: Db, numbers: readonly number[]): Promise<readonly StoredTold[]> {
  const found: StoredTold[] = [];
  for (let from = 0; from < numbers.length; from += atOnce)
    found.push(...(await fetch(db, numbers.slice(from, from + atOnce))));
  return found;
}

async function fetch(db: Db, numbers: readonly number[]): Promise<readonly StoredTold[]> {
  const rows = await db
    .selectFrom("events")
    .innerJoin("reports", "reports.number", "events.report")
    .selectAll("events")
    .select(["reports.id as report_id", "reports.published", "reports.originator"])
    .where("events.number", "in", numbers)
    .execute();
  const sides = await partiesOf(db, numbers);
  return rows.map((row) => {
    const { actor = [], recipient = [], voice = [] } = sides.get(row.number) ?? {};
    const { place, place_country, geonameid, lat, lon, feature, starts, ends, basis } = row;
    return {
      number: row.number,
      report: row.report,
      originator: row.originator,
      asserted: row.asserted,
      told: {
        report: row.report_id,
        event: row.id,
        published: row.published,
        type: row.type,
        mode: JSON.parse(row.mode),
        context: JSON.parse(row.context),
        cameo: row.cameo,
        quad: row.quad,
        score: row.score,
        status: row.status,
        actors: actor,
        recipients: recipient,
        time: starts === null || basis === null ? null : { start: starts, end: ends ?? starts, basis },
        place:
          place === null
            ? null
            : { name: place, country: place_country, geonameid, lat, lon, feature: feature ?? undefined },
        placeBasis: row.place_basis,
        voices: voice,
        words: row.words === null ? [] : JSON.parse(row.words),
        confidence: row.confidence,
      },
    };
  });
}

type Sides = Partial<Record<EventPartyTable["role"], Party[]>>;

async function partiesOf(db: Db, events: readonly number[]): Promise<ReadonlyMap<number, Sides>> {
  const rows = await db
    .selectFrom("event_parties")
    .selectAll()
    .where("event", "in", events)
    .orderBy("event")
    .orderBy("role")
    .orderBy("ordinal")
    .execute();
  const sides = new Map<number, Sides>();
  for (const { event, role, key, name, country, sector } of rows) {
    const known = sides.get(event) ?? {};
    known[role] = [...(known[role] ?? []), { key, name, country, sector }];
    sides.set(event, known);
  }
  return sides;
}
