import type { Paged } from "../../../store/query/filter.ts";
import type { EventRow, FacetRow } from "../../../store/query/rows.ts";
import { eventFilters, only, withParam } from "../state/filters.ts";
import { type Place, writeParams } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { goTo } from "../state/use-place.ts";
import { counted } from "../words/numbers.ts";
import { EventTable } from "./event-table.tsx";
import { Facets } from "./facets.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { Pager } from "./pager.tsx";
import { Empty, Loaded } from "./states.tsx";

const orders = [
  ["-day", "newest first"],
  ["day", "oldest first"],
  ["originators", "most originators first"],
] as const;

/** Events as a table, with what narrows it beside. */
export function Events({ place }: { readonly place: Place }) {
  const filter = only(place.params, eventFilters);
  const order = place.params.order?.[0] ?? "-day";
  const query = writeParams({ ...filter, order: [order] });
  const after = place.params.after?.[0];
  const rows = useAnswer<Paged<EventRow> & { readonly total?: number }>(
    `api/events?${query}&limit=50${after ? `&after=${encodeURIComponent(after)}` : ""}`,
  );
  const facets = useAnswer<{ readonly rows: readonly FacetRow[] }>(`api/facets?${writeParams(filter)}`);
  const total = totalOf(facets.data?.rows);
  return (
    <main class="listing" aria-label="Events">
      <header class="view-head">
        <h1>Events</h1>
        <p class="total" role="status">
          {facets.isLoading ? "counting …" : total !== undefined && counted(total, "event")}
        </p>
      </header>
      <FilterBar place={place} names={eventFilters} path={`api/events?${query}`}>
        <label>
          <span class="sr-only">Order</span>
          <select
            value={order}
            onChange={({ currentTarget }) => goTo(withParam(place, "order", [currentTarget.value]))}
          >
            {orders.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </FilterBar>
      <div class="with-facets">
        <Facets place={place} answer={facets} />
        <section class="plain">
          <Loaded answer={rows} rows={20}>
            {(paged) =>
              paged.rows.length === 0 ? (
                <Empty>No event fits all of these filters. Take one of them away.</Empty>
              ) : (
                <>
                  <EventTable rows={paged.rows} caption="Events" />
                  <Pager place={place} next={paged.next} />
                </>
              )
            }
          </Loaded>
        </section>
      </div>
    </main>
  );
}

/** All events of the filter: each has one status. */
function totalOf(rows: readonly FacetRow[] | undefined): number | undefined {
  return rows?.filter(({ field }) => field === "status").reduce((sum, { n }) => sum + n, 0);
}
