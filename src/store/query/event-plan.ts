import { type RawBuilder, sql } from "kysely";
import type { Store } from "../store.ts";
import { allOf, anyOf, isIn } from "./conditions.ts";
import { type Asked, eventConditions, pairMeant, pairRows } from "./event-conditions.ts";
import type { EventFilter, PartyTerm } from "./filter.ts";
import { fromMeant, isIndexed, isMeantPlainly, isPlain } from "./party-term.ts";
import { beyondDate, leastDate } from "./period.ts";
import { readSearch } from "./search-terms.ts";
import { keyOf, ofEvent, type Shape, shapeOf } from "./shape.ts";

/** What is asked of events under the alias `e`. */
export interface EventQuestion {
  readonly where: RawBuilder<boolean>;
  /** `e.at`, so written that an index gives the order, or that none is taken for it. */
  readonly at: RawBuilder<string>;
}

/** How the events of a filter are found. */
export interface EventPlan extends EventQuestion {
  readonly shape: Shape;
  /** The same, walked along in order of time: where a page is likely full before `mostTried` events were looked at. */
  readonly walk: EventQuestion | undefined;
}

/**
 * Up to this many events are fetched by the index of one field and sorted; of more, the list is walked along in its
 * order until a page is full.
 */
const few = 10_000;

/** Fewer than these are fetched and sorted as quickly as anything. */
const fewest = 300;

/** Most events that are looked at one by one where fetching would do. */
export const mostTried = 4000;

/** How many times as many events as a page holds are to be expected among those: they may lie far from its end. */
const ease = 2;

/** Rows of a page, for what is expected. */
const usualPage = 50;

/** As `few`, where all events are wanted, in no order: fetching is cheaper than testing every event there is. */
const many = 500_000;

/** Keys of the events that an index gives for one field. */
type Keys = RawBuilder<unknown>;

interface Lead {
  readonly keys: Keys;
  /** The field of which nothing is left to be tested: a database that does not see that would find it all once more. */
  readonly settles?: keyof EventFilter;
}

function without(filter: EventFilter, field: keyof EventFilter): EventFilter {
  const { [field]: _, ...others } = filter;
  return others;
}

/**
 * Finds the way to the events of a filter. What a database knows of its tables does not tell that one country is in
 * every tenth event and another in ten, so the fields are counted, each up to some number, and the rarest leads.
 *
 * @param wanted a page of the list, or all that there is
 */
export async function planEvents(
  { db, dialect }: Pick<Store, "db" | "dialect">,
  filter: EventFilter,
  wanted: "page" | "all",
): Promise<EventPlan> {
  const most = wanted === "page" ? few : many;
  const shape = await shapeOf({ db });
  const asked: Asked = { dialect, shape };
  const all = [...leads(filter, asked)];
  // What would be walked along counts first: nothing is led by a field of more events than that.
  const walked = within(filter, shape);
  const around = all.length > 0 && walked ? await countUpTo(db, walked, most) : most;
  let least = around;
  let best: Lead | undefined;
  for (const lead of all) {
    const count = await countUpTo(db, lead.keys, least + 1);
    if (count > least || count === most) continue;
    best = lead;
    least = count;
  }
  const mayWalk = wanted === "page" && best && !slow.has(best.settles) && least >= fewest;
  const total = !mayWalk ? 0 : around < most ? around : await countAtMost(db);
  const isDense = least * mostTried > ease * usualPage * total;
  return {
    shape,
    ...questionOf(filter, asked, best),
    walk: mayWalk && isDense ? questionOf(filter, asked, undefined) : undefined,
  };
}

/** Fields that are dear to test in events one by one. */
const slow = new Set<keyof EventFilter | undefined>(["words", "reports", "assertedBy"]);

function questionOf(filter: EventFilter, asked: Asked, lead: Lead | undefined): EventQuestion {
  const { shape } = asked;
  // An expression is in no index: the columns are tested, and something else leads.
  const hidden = (column: string) => sql<string>`coalesce(${sql.ref(column)}, '')`;
  const at = lead ? hidden("e.at") : sql.ref<string>("e.at");
  const { types = [], places = [] } = filter;
  const leadsByType = !lead && types.length === 1;
  const type = leadsByType ? sql.ref<string>("e.type") : hidden("e.type");
  return {
    at,
    where: allOf([
      ...(lead ? [sql<boolean>`${keyOf(shape)} in (${lead.keys})`] : []),
      ...inTime(filter, at),
      ...(types.length > 0 ? [sql<boolean>`${type} in (${sql.join(types)})`] : []),
      ...(places.length > 0 ? [anyOf(places.map((place) => isAt(place, hidden)))] : []),
      ...eventConditions(lead?.settles ? without(filter, lead.settles) : filter, asked),
    ]),
  };
}

function isAt(place: string, hidden: (column: string) => RawBuilder<string>): RawBuilder<boolean> {
  return isCountry(place)
    ? sql`${hidden("e.place_country")} = ${place}`
    : sql`lower(coalesce(e.place, '')) = ${place.toLowerCase()}`;
}

function isCountry(place: string): boolean {
  return /^[A-Z]{3}$/u.test(place);
}

function inTime({ since, until }: EventFilter, at: RawBuilder<string>): readonly RawBuilder<boolean>[] {
  return [
    ...(since === undefined ? [] : [sql<boolean>`${at} >= ${leastDate(since)}`]),
    ...(until === undefined ? [] : [sql<boolean>`${at} > '' and ${at} <= ${beyondDate(until)}`]),
  ];
}

/** Events of a time and, where one is given, a type: what a walk would go through; undefined where it is all there are. */
function within(filter: EventFilter, shape: Shape): Keys | undefined {
  const { types = [] } = filter;
  const conditions = [
    ...inTime(filter, sql.ref("e.at")),
    ...(types.length === 1 ? [isIn("e.type", types)] : []),
  ];
  if (conditions.length === 0) return undefined;
  return sql`select 1 from ${sql.table(shape.events)} as e where ${allOf(conditions)}`;
}

async function countUpTo(db: Store["db"], keys: Keys, most: number): Promise<number> {
  if (most === 0) return 0;
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from (select 1 from (${keys} limit ${sql.lit(most)}) as k) as n`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** Returns about how many events there are, and never too few: where some were taken away, their numbers stay. */
async function countAtMost(db: Store["db"]): Promise<number> {
  const { rows } = await sql<{ n: number | null }>`select max(number) as n from events`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** Returns the fields of a filter that an index finds, each with the keys of its events. */
function* leads(filter: EventFilter, { dialect, shape }: Asked): Generator<Lead> {
  const { actors = [], recipients = [], parties = [], pair, places = [], assertedBy = [] } = filter;
  for (const [settles, terms, roles] of [
    ["actors", actors, ["actor"]],
    ["recipients", recipients, ["recipient"]],
    ["parties", parties, ["actor", "recipient"]],
  ] as const)
    if (terms.length > 0 && terms.every(isIndexed)) yield { keys: ofParties(terms, roles, shape), settles };
  const both = actsUpon(filter);
  if (both)
    yield { keys: sql`select ${ofEvent(shape, "d")} from ${sql.table(shape.dyads)} as d where ${both}` };
  if (pair?.some(isIndexed))
    yield {
      keys: sql`select ${ofEvent(shape, "d")} from ${pairRows(pair, shape)} where ${pairMeant(pair, "index")}`,
      settles: "pair",
    };
  if (places.length > 0) yield { keys: union(places.map((place) => ofPlace(place, shape))) };
  const voices = assertedBy.filter((who) => who !== "reporter");
  if (voices.length > 0 && voices.length === assertedBy.length && voices.every(isIndexed))
    yield { keys: ofVoices(voices, shape), settles: "assertedBy" };
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

/** Of one country that acts upon another the index of pairs knows. Who acts upon himself is no pair. */
function actsUpon({ actors = [], recipients = [] }: EventFilter): RawBuilder<boolean> | undefined {
  const [[actor, more], [recipient, others]] = [actors, recipients];
  const isOne =
    actor?.country && recipient?.country && !more && !others && actor.country !== recipient.country;
  if (!isOne || !isPlain(actor) || !isPlain(recipient)) return undefined;
  return allOf([
    isMeantPlainly(actor, { key: "d.actor_key", country: "d.actor_country" }),
    isMeantPlainly(recipient, { key: "d.recipient_key", country: "d.recipient_country" }),
  ]);
}

function union(parts: readonly Keys[]): Keys {
  return sql.join(parts, sql` union all `);
}

function ofParties(terms: readonly PartyTerm[], roles: readonly string[], shape: Shape): Keys {
  return union(
    terms.map((term) => {
      const { from, where } = fromMeant(term, shape.parties, "p");
      return sql`select ${ofEvent(shape, "p")} from ${from} where p.role in (${sql.join(roles)}) and ${where}`;
    }),
  );
}

function ofVoices(terms: readonly PartyTerm[], { isMerged }: Shape): Keys {
  return union(
    terms.map((term) => {
      const { from, where } = fromMeant(term, "event_parties", "p");
      return isMerged
        ? sql`select m.merged from ${from} join merged_mentions as m on m.event = p.event where p.role = 'voice' and ${where}`
        : sql`select p.event from ${from} where p.role = 'voice' and ${where}`;
    }),
  );
}

function ofPlace(place: string, shape: Shape): Keys {
  const at = isCountry(place)
    ? sql`w.place_country = ${place}`
    : sql`lower(w.place) = ${place.toLowerCase()}`;
  return sql`select ${sql.ref(`w.${shape.key}`)} from ${sql.table(shape.events)} as w where ${at}`;
}

/** Events that some reports `r` tell. */
function ofReports(where: RawBuilder<boolean>, from: RawBuilder<unknown>, { isMerged }: Shape): Keys {
  return isMerged
    ? sql`select m.merged from ${from} join merged_mentions as m on m.report = r.number where ${where}`
    : sql`select w.number from ${from} join events as w on w.report = r.number where ${where}`;
}
