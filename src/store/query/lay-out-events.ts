import { type RawBuilder, sql } from "kysely";
import type { Party } from "../../core/merge/told-event.ts";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Store } from "../store.ts";
import { layerOf } from "./layer.ts";
import { spansOf, wordsAt } from "./report-words.ts";
import type { EventRow } from "./rows.ts";
import { countsOf, keyOf, type Shape } from "./shape.ts";

/** A row of the tables of events, told or merged. */
export interface FoundEvent {
  readonly key: string | number;
  readonly type: EventType;
  readonly mode: string;
  readonly context: string;
  readonly cameo: string | null;
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly status: EventStatus;
  readonly asserted: number;
  readonly at: string;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly place: string | null;
  readonly place_country: string | null;
  readonly geonameid: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly confidence: number;
  readonly reports: number;
  readonly originators: number;
  readonly disputed: number;
}

/** The columns of `FoundEvent`, of events under the alias `e`. */
export function eventColumns(shape: Shape): RawBuilder<unknown> {
  const { reports, originators } = countsOf(shape);
  return sql`${keyOf(shape)} as key, e.type, e.mode, e.context, e.cameo, e.quad, e.score, e.status, e.asserted, e.at,
    e.starts, e.ends, e.place, e.place_country, e.geonameid, e.lat, e.lon, e.confidence,
    ${reports} as reports, ${originators} as originators, ${shape.isMerged ? sql`e.disputed` : sql`0`} as disputed`;
}

/**
 * Brings to events who takes part in them and the words that tell them.
 *
 * @param known where each is told best, where that is known already
 */
export async function layOutEvents(
  { db }: Pick<Store, "db">,
  shape: Shape,
  events: readonly FoundEvent[],
  known?: Promise<ReadonlyMap<string | number, Telling>>,
): Promise<readonly EventRow[]> {
  if (events.length === 0) return [];
  const keys = events.map(({ key }) => key);
  // A server answers both at once.
  const [sides, tellings] = await Promise.all([
    sidesOf(db, shape, keys),
    known ?? tellingsOf(db, shape, keys),
  ]);
  return events.map((event) => {
    const { key, at: _, mode, context, asserted, starts, ends, place, disputed, ...rest } = event;
    const { place_country, geonameid, lat, lon, ...own } = rest;
    const telling = tellings.get(key);
    return {
      id: shape.isMerged ? String(key) : (telling?.id ?? String(key)),
      ...own,
      mode: JSON.parse(mode),
      context: JSON.parse(context),
      layer: layerOf(event),
      asserted: asserted === 1,
      actors: sides.get(key)?.actor ?? [],
      recipients: sides.get(key)?.recipient ?? [],
      start: starts,
      end: ends,
      place: place === null ? null : { name: place, country: place_country, geonameid, lat, lon },
      disputed: disputed === 1,
      words: telling?.words ?? [],
    };
  });
}

type Sides = Record<"actor" | "recipient", Party[]>;

async function sidesOf(
  db: Store["db"],
  shape: Shape,
  keys: readonly (string | number)[],
): Promise<ReadonlyMap<string | number, Sides>> {
  const { rows } = await sql<{ of: string | number; role: keyof Sides } & Party>`
    select ${sql.ref(shape.of)} as of, role, key, name, country, sector from ${sql.table(shape.parties)}
    where ${sql.ref(shape.of)} in (${sql.join(keys)}) and role <> 'voice'
    order by ${sql.ref(shape.of)}, role, ordinal`.execute(db);
  const sides = new Map<string | number, Sides>();
  for (const { of, role, key, name, country, sector } of rows) {
    const known = sides.get(of) ?? { actor: [], recipient: [] };
    known[role].push({ key, name, country, sector });
    sides.set(of, known);
  }
  return sides;
}

/** Where an event is told, and in which words. */
export interface Telling {
  /** `REPORT#e3` */
  readonly id: string;
  readonly words: readonly string[];
}

/** Returns where each event is told best, with the words of its evidence. */
async function tellingsOf(
  db: Store["db"],
  { isMerged }: Shape,
  keys: readonly (string | number)[],
): Promise<ReadonlyMap<string | number, Telling>> {
  const best = isMerged
    ? sql`merged_mentions as m join events as w on w.number = m.event and m.ordinal = 0`
    : sql`events as w`;
  const key = isMerged ? sql`m.merged` : sql`w.number`;
  const { rows } = await sql<{
    key: string | number;
    report: string;
    event: string;
    evidence: string;
    text: string | null;
  }>`select ${key} as key, r.id as report, w.id as event, w.evidence, t.text from ${best}
    join reports as r on r.number = w.report left join texts as t on t.report = w.report
    where ${key} in (${sql.join(keys)})`.execute(db);
  return new Map(
    rows.map(({ key: of, report, event, evidence, text }) => [
      of,
      { id: `${report}#${event}`, words: text === null ? [] : wordsAt(text, spansOf(evidence)) },
    ]),
  );
}
