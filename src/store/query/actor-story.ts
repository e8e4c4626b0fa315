import { sql } from "kysely";
import type { EventType } from "../../core/model/event.ts";
import type { Store } from "../store.ts";
import { actorRows } from "./find-actors.ts";
import type { ActorStory } from "./rows.ts";
import { shapeOf } from "./shape.ts";

/** Most names, roles and partners that are told of an actor. */
const most = 20;

/** Returns what is known of an actor across reports; undefined where no report speaks of it. @param key as in `Party` */
export async function actorStory(store: Store, key: string): Promise<ActorStory | undefined> {
  const { db } = store;
  const { rows: spans } = await sql<{ reports: number; first: string | null; last: string | null }>`
    select count(distinct a.report) as reports, min(r.day) as first, max(r.day) as last
    from actors as a join reports as r on r.number = a.report where a.key = ${key}`.execute(db);
  const { reports = 0, first = null, last = null } = spans[0] ?? {};
  const [row] = await actorRows(store, [{ key, reports }]);
  if (!row) return undefined;
  const shape = await shapeOf(store);
  const parties = sql.table(shape.parties);
  const of = sql.ref(shape.of);
  const { rows: types } = await sql<{ type: EventType; role: "actor" | "recipient"; n: number }>`
    select e.type, p.role, count(distinct p.${of}) as n from ${parties} as p
    join ${sql.table(shape.events)} as e on e.${sql.ref(shape.key)} = p.${of}
    where p.key = ${key} and p.role in ('actor', 'recipient') group by e.type, p.role order by n desc, e.type, p.role`.execute(
    db,
  );
  const { rows: partners } = await sql<{ key: string; name: string; n: number }>`
    select q.key, max(q.name) as name, count(distinct q.${of}) as n from ${parties} as p
    join ${parties} as q on q.${of} = p.${of} and q.key <> p.key
    where p.key = ${key} and p.role in ('actor', 'recipient') and q.role in ('actor', 'recipient')
    group by q.key order by n desc, q.key limit ${sql.lit(most)}`.execute(db);
  return {
    ...row,
    first,
    last,
    names: await countsOf(store, key, "name"),
    roles: await countsOf(store, key, "role"),
    types: types.map((each) => ({ ...each, n: Number(each.n) })),
    partners: partners.map((each) => ({ ...each, n: Number(each.n) })),
  };
}

async function countsOf({ db }: Store, key: string, column: "name" | "role") {
  const { rows } = await sql<{ value: string; n: number }>`
    select ${sql.ref(column)} as value, count(*) as n from actors where key = ${key} and ${sql.ref(column)} is not null
    group by 1 order by n desc, 1 limit ${sql.lit(most)}`.execute(db);
  return rows.map(({ value, n }) => ({ value, n: Number(n) }));
}
