import { type RawBuilder, sql } from "kysely";
import type { Store } from "../store.ts";
import { allOf, anyOf, isIn, list } from "./conditions.ts";
import type { EventFilter, PartyTerm } from "./filter.ts";
import { isOfLayer } from "./layer.ts";
import { isMeant, isMeantPlainly, isPlain, partyColumns } from "./party-term.ts";
import { inTime } from "./period.ts";
import { readSearch } from "./search-terms.ts";
import { keyOf, ofEvent, type Shape } from "./shape.ts";

type Condition = RawBuilder<boolean>;

/** What conditions are written for. */
export interface Asked {
  readonly dialect: Store["dialect"];
  readonly shape: Shape;
}

/** Returns the conditions of a filter upon events under the alias `e`, but for those of time, types and places. */
export function eventConditions(filter: EventFilter, asked: Asked): readonly Condition[] {
  const { shape } = asked;
  const { actors = [], recipients = [], parties = [], pair } = filter;
  return [
    ...(actors.length > 0 ? [takesPart(actors, ["actor"], shape)] : []),
    ...(recipients.length > 0 ? [takesPart(recipients, ["recipient"], shape)] : []),
    ...(parties.length > 0 ? [takesPart(parties, ["actor", "recipient"], shape)] : []),
    ...(pair ? [isPair(pair, shape)] : []),
    ...ownConditions(filter, shape),
    ...reportConditions(filter, asked),
  ];
}

function ownConditions(filter: EventFilter, { isMerged }: Shape): readonly Condition[] {
  const { modes = [], contexts = [], statuses = [], layers = [], quads = [] } = filter;
  const conditions: Condition[] = [];
  if (modes.length > 0) conditions.push(anyOf(modes.map((mode) => listHas("e.mode", mode))));
  if (contexts.length > 0) conditions.push(anyOf(contexts.map((context) => listHas("e.context", context))));
  if (statuses.length > 0) conditions.push(isIn("e.status", statuses));
  if (layers.length > 0) conditions.push(anyOf(layers.map((layer) => isOfLayer(layer, "e"))));
  if (quads.length > 0) conditions.push(isIn("e.quad", quads));
  if (filter.minConfidence !== undefined) conditions.push(sql`e.confidence >= ${filter.minConfidence}`);
  const { minOriginators = 1, disputed } = filter;
  if (minOriginators > 1)
    conditions.push(isMerged ? sql`e.originators >= ${filter.minOriginators}` : sql`1 = 0`);
  if (disputed !== undefined) {
    // Nobody contradicts within one report.
    const told = disputed ? sql<boolean>`1 = 0` : sql<boolean>`1 = 1`;
    conditions.push(isMerged ? sql`e.disputed = ${disputed ? 1 : 0}` : told);
  }
  return conditions;
}

/** Conditions upon the reports that tell an event: one mention has to meet each. */
function reportConditions(filter: EventFilter, { dialect, shape }: Asked): readonly Condition[] {
  const { assertedBy = [], outlets = [], reports = [], words } = filter;
  const conditions: Condition[] = [];
  if (assertedBy.length > 0) conditions.push(anyOf(assertedBy.map((who) => isAsserted(who, shape))));
  if (outlets.length > 0)
    conditions.push(
      isTold(shape, sql`lower(r.outlet) in (${list(outlets.map((name) => name.toLowerCase()))})`),
    );
  if (reports.length > 0) conditions.push(isTold(shape, isIn("r.id", reports)));
  if (words !== undefined) conditions.push(isTold(shape, dialect.holds(readSearch(words), sql`r.number`)));
  return conditions;
}

function isAsserted(who: PartyTerm | "reporter", shape: Shape): Condition {
  if (who === "reporter") return sql`e.asserted = 0`;
  const meant = isMeant(who, partyColumns("v"));
  return shape.isMerged
    ? sql`exists (select 1 from merged_mentions as m join event_parties as v on v.event = m.event
        where m.merged = e.id and v.role = 'voice' and ${meant})`
    : sql`exists (select 1 from event_parties as v where v.event = e.number and v.role = 'voice' and ${meant})`;
}

/** A report `r` that tells the event meets a condition. */
function isTold({ isMerged }: Shape, condition: Condition): Condition {
  return isMerged
    ? sql`exists (select 1 from merged_mentions as m join reports as r on r.number = m.report
        where m.merged = e.id and ${condition})`
    : sql`exists (select 1 from reports as r where r.number = e.report and ${condition})`;
}

function takesPart(terms: readonly PartyTerm[], roles: readonly string[], shape: Shape): Condition {
  return sql`exists (select 1 from ${sql.table(shape.parties)} as p where ${ofEvent(shape, "p")} = ${keyOf(shape)}
    and p.role in (${list(roles)}) and ${anyOf(terms.map((term) => isMeant(term, partyColumns("p"))))})`;
}

function isPair(pair: readonly [PartyTerm, PartyTerm], shape: Shape): Condition {
  return sql`exists (select 1 from ${pairRows(pair, shape)} where ${pairMeant(pair, "hidden")}
    and ${ofEvent(shape, "d")} = ${keyOf(shape)})`;
}

/** The rows of pairs under the alias `d`, with what tells who is meant where countries and keys do not. */
export function pairRows(pair: readonly [PartyTerm, PartyTerm], shape: Shape): RawBuilder<unknown> {
  const dyads = sql`${sql.table(shape.dyads)} as d`;
  if (pair.every(isPlain)) return dyads;
  const party = (alias: string, key: string) =>
    sql`join ${sql.table(shape.parties)} as ${sql.ref(alias)} on ${ofEvent(shape, alias)} = ${ofEvent(shape, "d")}
      and ${sql.ref(`${alias}.role`)} <> 'voice' and ${sql.ref(`${alias}.key`)} = ${sql.ref(key)}`;
  return sql`${dyads} ${party("a", "d.actor_key")} ${party("b", "d.recipient_key")}`;
}

/** The conditions upon what rows of parties and pairs hold of their events. */
export function factConditions(filter: EventFilter, alias: string): readonly Condition[] {
  const { types = [], statuses = [], layers = [], quads = [] } = filter;
  return [
    ...inTime(filter, sql.ref(`${alias}.at`)),
    ...(types.length > 0 ? [isIn(`${alias}.type`, types)] : []),
    ...(statuses.length > 0 ? [isIn(`${alias}.status`, statuses)] : []),
    ...(layers.length > 0 ? [anyOf(layers.map((layer) => isOfLayer(layer, alias)))] : []),
    ...(quads.length > 0 ? [isIn(`${alias}.quad`, quads)] : []),
  ];
}

/** Whether a place is given by its country: ISO alpha-3. */
export function isCountryCode(place: string): boolean {
  return /^[A-Z]{3}$/u.test(place);
}

/** Whichever of the two acts; by an index upon the pair where that is wanted, else for rows that are found already. */
export function pairMeant([one, other]: readonly [PartyTerm, PartyTerm], by: "index" | "hidden"): Condition {
  return sql`(${inDirection(one, other, by)} or ${inDirection(other, one, by)})`;
}

export function inDirection(actor: PartyTerm, recipient: PartyTerm, by: "index" | "hidden"): Condition {
  if (!isPlain(actor) || !isPlain(recipient))
    return allOf([isMeant(actor, partyColumns("a")), isMeant(recipient, partyColumns("b"))]);
  const side = (role: string) => ({
    key: `d.${role}_key`,
    country: `d.${role}_country`,
    name: "",
    sector: "",
  });
  const meant = by === "index" ? isMeantPlainly : isMeant;
  return allOf([meant(actor, side("actor")), meant(recipient, side("recipient"))]);
}

/** A list in JSON has a value; what stands for any letter in a pattern stands for itself. */
function listHas(column: string, value: string): Condition {
  const pattern = `%${JSON.stringify(value).replace(/[%_!]/gu, "!$&")}%`;
  return sql`${sql.ref(column)} like ${pattern} escape '!'`;
}
