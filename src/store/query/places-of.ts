import { sql } from "kysely";
import type { Store } from "../store.ts";
import { planEvents } from "./event-plan.ts";
import type { EventFilter } from "./filter.ts";
import type { PlaceRow } from "./rows.ts";

/**
 * Counts the events of a filter by where they happened; places without a point on the map are left out.
 *
 * @throws ReadoutError `bad-date`, `no-words`
 */
export async function placesOf(
  store: Store,
  filter: EventFilter,
  { limit = 500 }: { readonly limit?: number } = {},
): Promise<readonly PlaceRow[]> {
  const { shape, where } = await planEvents(store, filter, "all");
  const { rows } = await sql<PlaceRow>`
    select e.place as name, e.place_country as country, e.geonameid, e.lat, e.lon, count(*) as n,
      sum(case when e.quad <= 2 then 1 else 0 end) as cooperation, sum(case when e.quad > 2 then 1 else 0 end) as conflict
    from ${sql.table(shape.events)} as e where e.lat is not null and e.lon is not null and ${where}
    group by e.geonameid, e.place, e.place_country, e.lat, e.lon
    order by count(*) desc, e.place limit ${sql.lit(limit)}`.execute(store.db);
  return rows.map((row) => ({
    ...row,
    n: Number(row.n),
    cooperation: Number(row.cooperation),
    conflict: Number(row.conflict),
  }));
}
