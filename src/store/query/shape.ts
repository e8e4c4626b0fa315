import { type RawBuilder, sql } from "kysely";
import { metaOf, type Store } from "../store.ts";

/** The tables that events are asked of: those of merged events where there are any, else those of told ones. */
export interface Shape {
  readonly isMerged: boolean;
  readonly events: "events" | "merged_events";
  readonly parties: "event_parties" | "merged_parties";
  readonly dyads: "dyads" | "merged_dyads";
  /** Key of `events`. */
  readonly key: "number" | "id";
  /** What `parties` and `dyads` call it. */
  readonly of: "event" | "merged";
}

export const toldShape: Shape = {
  isMerged: false,
  events: "events",
  parties: "event_parties",
  dyads: "dyads",
  key: "number",
  of: "event",
};

export const mergedShape: Shape = {
  isMerged: true,
  events: "merged_events",
  parties: "merged_parties",
  dyads: "merged_dyads",
  key: "id",
  of: "merged",
};

/** Stores that were found merged, which they stay. */
const merged = new WeakSet<Store["db"]>();

/** Returns which tables to ask: a store counts as merged once all of it has been, and goes on so when more comes in. */
export async function shapeOf({ db }: Pick<Store, "db">): Promise<Shape> {
  if (!merged.has(db)) {
    if ((await metaOf(db, "merged")) === undefined) return toldShape;
    merged.add(db);
  }
  return mergedShape;
}

/** The key of an event under its alias `e`. */
export function keyOf({ key }: Shape): RawBuilder<string | number> {
  return sql.ref(`e.${key}`);
}

/** The event that a row of `parties` or `dyads` belongs to. */
export function ofEvent({ of }: Shape, alias: string): RawBuilder<string | number> {
  return sql.ref(`${alias}.${of}`);
}

/** How many reports and originators an event under the alias `e` has. */
export function countsOf({ isMerged }: Shape): {
  reports: RawBuilder<number>;
  originators: RawBuilder<number>;
} {
  return isMerged
    ? { reports: sql`e.reports`, originators: sql`e.originators` }
    : { reports: sql`1`, originators: sql`1` };
}
