import { type RawBuilder, sql } from "kysely";
import type { Store } from "../store.ts";
import { allOf, anyOf, isIn } from "./conditions.ts";
import { type Asked, eventConditions, isCountryCode } from "./event-conditions.ts";
import { type Keys, type Lead, leads, type Rows } from "./event-leads.ts";
import type { EventFilter } from "./filter.ts";
import { inTime } from "./period.ts";
import { keyOf, type Shape, shapeOf } from "./shape.ts";

/** What is asked of events under the alias `e`. */
export interface EventQuestion {
  readonly where: RawBuilder<boolean>;
  /** `e.at`, so written that an index gives the order, or that none is taken for it. */
  readonly at: RawBuilder<string>;
}

/** How the events of a filter are found. */
export interface EventPlan extends EventQuestion {
  readonly shape: Shape;
  /** Ranges of an index that have all that is asked, in the order of time: no more of them is read than a page holds. */
  readonly ranges: readonly Rows[] | undefined;
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

function without(filter: EventFilter, field: keyof EventFilter): EventFilter {
  const { [field]: _, ...others } = filter;
  return others;
}

/** What is wanted of the events of a filter. */
export type Wanted = "page" | "sorted-page" | "all";

/**
 * Finds the way to the events of a filter. What a database knows of its tables does not tell that one country is in
 * every tenth event and another in ten, so the fields are counted, each up to some number, and the rarest leads.
 *
 * @param wanted a page in order of time, a page in another order, or all that there is
 */
export async function planEvents(
  { db, dialect }: Pick<Store, "db" | "dialect">,
  filter: EventFilter,
  wanted: Wanted,
): Promise<EventPlan> {
  const most = wanted === "all" ? many : few;
  const shape = await shapeOf({ db });
  const asked: Asked = { dialect, shape };
  const all = [...leads(filter, asked)];
  const ordered = wanted === "page" ? all.find(({ ranges }) => ranges) : undefined;
  if (ordered)
    return { shape, ranges: ordered.ranges, walk: undefined, ...questionOf(filter, asked, ordered) };
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
  const mayWalk = wanted !== "all" && best && !slow.has(best.settles) && least >= fewest;
  const total = !mayWalk ? 0 : around < most ? around : await countAtMost(db);
  const isDense = least * mostTried > ease * usualPage * total;
  return {
    shape,
    ranges: undefined,
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
  return isCountryCode(place)
    ? sql`${hidden("e.place_country")} = ${place}`
    : sql`lower(coalesce(e.place, '')) = ${place.toLowerCase()}`;
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
