import type { Actor } from "../model/actor.ts";
import type { EventRecord } from "../model/event.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { fold } from "../text/fold.ts";
import { actorKey, nobody, officeOf } from "./actor-key.ts";
import type { Party, Scene, ToldEvent } from "./told-event.ts";

/** Most words that are kept of an event's evidence: a sentence or two. */
const mostWords = 60;

/** What is looked up in a record by id. */
interface Index {
  readonly record: ReadoutRecord;
  readonly actors: ReadonlyMap<string, Actor>;
  /** People by country and office, where only one holds it. */
  readonly holders: ReadonlyMap<string, Actor | null>;
}

/**
 * Returns the events of a record with what holds across reports in place of the record's own ids.
 *
 *     a1 met a2 at p1      RUS/shoigo, sergi met CHN/dong, jun in Astana (1526273)
 *
 * A joint actor (*both leaders*) stands as its members, an office as the person whom the record gives it to.
 */
export function toldEventsOf(record: ReadoutRecord): readonly ToldEvent[] {
  const index = { record, actors: new Map(record.actors.map((a) => [a.id, a])), holders: holdersOf(record) };
  return record.events.map((event) => toldEvent(event, index));
}

function toldEvent(event: EventRecord, index: Index): ToldEvent {
  const { article } = index.record;
  return {
    report: article.id,
    event: event.id,
    published: article.published,
    type: event.type,
    mode: event.mode,
    context: event.context,
    cameo: event.cameo,
    quad: event.quad,
    score: event.score,
    status: event.status,
    actors: partiesOf(event.actors, index),
    recipients: partiesOf(event.recipients, index),
    time: event.time,
    place: sceneOf(event, index),
    voices: voicesOf(event, index),
    words: wordsOf(event, article.text),
    confidence: event.confidence,
  };
}

/** Returns actors as parties, joint ones as their members, each once. */
function partiesOf(ids: readonly string[], index: Index): readonly Party[] {
  const parties = new Map<string, Party>();
  const seen = new Set<string>();
  const add = (id: string): void => {
    const actor = index.actors.get(id);
    if (!actor || seen.has(id)) return;
    seen.add(id);
    if (actor.members && actor.members.length > 0) actor.members.forEach(add);
    else {
      const party = partyOf(actor, index);
      if (!parties.has(party.key)) parties.set(party.key, party);
    }
  };
  ids.forEach(add);
  return [...parties.values()];
}

function partyOf(actor: Actor, { holders }: Index): Party {
  const holder = actor.kind === "unnamed" ? holders.get(seatOf(actor)) : undefined;
  const who = holder ?? actor;
  return { key: actorKey(who), name: who.name, country: who.country, sector: who.sector };
}

/** Whoever holds an office in this report: *his foreign minister* is *Gromyko* where he alone is Soviet foreign minister. */
function holdersOf({ actors }: ReadoutRecord): ReadonlyMap<string, Actor | null> {
  const holders = new Map<string, Actor | null>();
  for (const actor of actors) {
    if (actor.kind !== "person" || actor.role === null || actor.country === null) continue;
    const seat = seatOf(actor);
    holders.set(seat, holders.has(seat) ? null : actor);
  }
  return holders;
}

function seatOf({ country, role, name }: Actor): string {
  return `${country} ${officeOf(role ?? name)}`;
}

function sceneOf({ place }: EventRecord, { record }: Index): Scene | null {
  const found = record.places.find(({ id }) => id === place);
  if (!found) return null;
  const { name, country, geonameid, lat, lon } = found;
  return { name, country, geonameid, lat, lon };
}

/** Returns who asserts an event; of a statement without a known speaker, the words that name the source. */
function voicesOf({ assertedBy }: EventRecord, index: Index): readonly Party[] {
  const { statements, article } = index.record;
  return assertedBy.flatMap((id) => {
    const statement = statements.find((each) => each.id === id);
    if (!statement) return [];
    if (statement.speaker !== null) return partiesOf([statement.speaker], index);
    const { source } = statement;
    const name = source ? article.text.slice(source.start, source.end) : "unknown";
    return [{ key: nobody, name, country: null, sector: null }];
  });
}

/** Returns the words of all mentions in their order, folded; numbers without their commas. */
function wordsOf({ evidence }: EventRecord, text: string): readonly string[] {
  const words = evidence.flatMap(({ start, end }) =>
    fold(text.slice(start, end).replace(/(?<=\d),(?=\d{3})/gu, "")).split(/[^\p{L}\p{N}]+/u),
  );
  return words.filter((word) => word !== "").slice(0, mostWords);
}
