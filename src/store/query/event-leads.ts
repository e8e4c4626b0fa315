import { type RawBuilder, sql } from "kysely";
import { allOf, isIn } from "./conditions.ts";
import {
  type Asked,
  factConditions,
  inDirection,
  isCountryCode,
  pairMeant,
  pairRows,
} from "./event-conditions.ts";
import type { EventFilter, PartyTerm } from "./filter.ts";
import { fromMeant, isByCountry, isIndexed, isPlain } from "./party-term.ts";
import { inTime } from "./period.ts";
import { readSearch } from "./search-terms.ts";
import { ofEvent, type Shape } from "./shape.ts";

/** Keys of the events that an index gives for one field. */
export type Keys = RawBuilder<unknown>;

/** A way to the events of a filter. */
export interface Lead {
  readonly keys: Keys;
  /** The field of which nothing is left to be tested: a database that does not see that would find it all once more. */
  readonly settles?: keyof EventFilter;
  /** Ranges of an index that have all that is asked, in the order of lists; undefined where there are none. */
  readonly ranges?: readonly Rows[] | undefined;
}

/** Rows with the keys of events. */
export interface Rows {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<boolean>;
  readonly key: RawBuilder<string | number>;
  readonly at: RawBuilder<string>;
}

/** Fields that rows of parties and pairs tell of their events. */
const told: ReadonlySet<string> = new Set(["since", "until", "types", "statuses", "layers", "quads"]);

/** Returns the ways that indices give to the events of a filter. */
export function* leads(filter: EventFilter, { dialect, shape }: Asked): Generator<Lead> {
  const { actors = [], recipients = [], parties = [], pair, places = [], assertedBy = [] } = filter;
  for (const [settles, terms, roles] of [
    ["actors", actors, ["actor"]],
    ["recipients", recipients, ["recipient"]],
    ["parties", parties, ["actor", "recipient"]],
  ] as const)
    if (terms.length > 0 && terms.every(isIndexed)) {
      const rows = terms.flatMap((term) => roles.map((role) => ofParty(term, role, filter, shape)));
      const isInOrder = terms.every(isByCountry) && asksOnly(filter, settles);
      yield { keys: union(rows), settles, ranges: isInOrder ? rows : undefined };
    }
  const acting = actsUpon(filter, shape);
  if (acting)
    yield {
      keys: union([acting]),
      ranges: asksOnly(filter, "actors", "recipients") ? [acting] : undefined,
    };
  if (pair?.some(isIndexed)) {
    const isInOrder = pair.every(isByCountry) && pair.every(isPlain) && asksOnly(filter, "pair");
    yield {
      keys: union([ofPair(pair, pairMeant(pair, "index"), filter, shape)]),
      settles: "pair",
      ranges: isInOrder
        ? [pair, [pair[1], pair[0]] as const].map((way) =>
            ofPair(pair, inDirection(way[0], way[1], "index"), filter, shape),
          )
        : undefined,
    };
  }
  if (places.length > 0) yield { keys: anyKeys(places.map((place) => ofPlace(place, filter, shape))) };
  const voices = assertedBy.filter((who) => who !== "reporter");
  if (voices.length > 0 && voices.length === assertedBy.length && voices.every(isIndexed)) {
    const rows = voices.map((term) => ofVoice(term, filter, shape));
    const isInOrder = !shape.isMerged && voices.every(isByCountry) && asksOnly(filter, "assertedBy");
    yield { keys: union(rows), settles: "assertedBy", ranges: isInOrder ? rows : undefined };
  }
  if (filter.reports?.length)
    yield {
      keys: ofReports(isIn("r.id", filter.reports), sql`reports as r`, shape),
      settles: "reports",
    };
  if (filter.words !== undefined)
    yield {
      keys: ofReports(
        sql`1 = 1`,
        sql`(select report as number from ${dialect.matches(readSearch(filter.words))} as found) as r`,
        shape,
      ),
      settles: "words",
    };
}

/** Whether a filter asks for nothing but some fields and what rows of parties and pairs tell. */
function asksOnly(filter: EventFilter, ...fields: readonly (keyof EventFilter)[]): boolean {
  return Object.entries(filter).every(
    ([field, value]) =>
      told.has(field) ||
      (fields as readonly string[]).includes(field) ||
      value === undefined ||
      (Array.isArray(value) && value.length === 0),
  );
}

function union(rows: readonly Rows[]): Keys {
  return anyKeys(rows.map(({ key, from, where }) => sql`select ${key} from ${from} where ${where}`));
}

function anyKeys(parts: readonly Keys[]): Keys {
  return sql.join(parts, sql` union all `);
}

function ofParty(term: PartyTerm, role: string, filter: EventFilter, shape: Shape): Rows {
  const { from, where } = fromMeant(term, shape.parties, "p");
  return {
    from,
    where: allOf([sql`p.role = ${role}`, where, ...factConditions(filter, "p")]),
    key: ofEvent(shape, "p"),
    at: sql.ref("p.at"),
  };
}

/** What a telling has of its event need not be what the merged one has. */
function ofVoice(term: PartyTerm, filter: EventFilter, { isMerged }: Shape): Rows {
  const { from, where } = fromMeant(term, "event_parties", "p");
  const by = [sql<boolean>`p.role = 'voice'`, where];
  return isMerged
    ? {
        from: sql`${from} join merged_mentions as m on m.event = p.event`,
        where: allOf(by),
        key: sql.ref("m.merged"),
        at: sql.ref("p.at"),
      }
    : {
        from,
        where: allOf([...by, ...factConditions(filter, "p")]),
        key: sql.ref("p.event"),
        at: sql.ref("p.at"),
      };
}

function ofPair(
  pair: readonly [PartyTerm, PartyTerm],
  meant: RawBuilder<boolean>,
  filter: EventFilter,
  shape: Shape,
): Rows {
  return {
    from: pairRows(pair, shape),
    where: allOf([meant, ...factConditions(filter, "d")]),
    key: ofEvent(shape, "d"),
    at: sql.ref("d.at"),
  };
}

/** Of one country that acts upon another the index of pairs knows. Who acts upon himself is no pair. */
function actsUpon(filter: EventFilter, shape: Shape): Rows | undefined {
  const { actors = [], recipients = [] } = filter;
  const [[actor, more], [recipient, others]] = [actors, recipients];
  const isOne =
    actor?.country && recipient?.country && !more && !others && actor.country !== recipient.country;
  if (!isOne || !isPlain(actor) || !isPlain(recipient)) return undefined;
  return ofPair([actor, recipient], inDirection(actor, recipient, "index"), filter, shape);
}

function ofPlace(place: string, filter: EventFilter, shape: Shape): Keys {
  const there = isCountryCode(place)
    ? sql<boolean>`w.place_country = ${place}`
    : sql<boolean>`lower(w.place) = ${place.toLowerCase()}`;
  return sql`select ${sql.ref(`w.${shape.key}`)} from ${sql.table(shape.events)} as w
    where ${allOf([there, ...inTime(filter, sql.ref("w.at"))])}`;
}

/** Events that some reports `r` tell. */
function ofReports(where: RawBuilder<boolean>, from: RawBuilder<unknown>, { isMerged }: Shape): Keys {
  return isMerged
    ? sql`select m.merged from ${from} join merged_mentions as m on m.report = r.number where ${where}`
    : sql`select w.number from ${from} join events as w on w.report = r.number where ${where}`;
}
