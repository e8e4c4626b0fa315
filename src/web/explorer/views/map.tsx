import type { PlaceRow } from "../../../store/query/rows.ts";
import { MapChart, type World } from "../charts/map-chart.tsx";
import { eventFilters, only } from "../state/filters.ts";
import { linkTo, type Place, writeParams } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { counted } from "../words/numbers.ts";
import { FilterBar } from "./filter-bar.tsx";
import { TypeChoice } from "./network.tsx";
import { Empty, Loaded } from "./states.tsx";
import { tableFiles } from "./take-away.tsx";

/** Points that a map can have and still be read; the table has no more, the files have all. */
const mostPlaces = 400;

/** Where it happened. Its shapes are fetched when somebody comes here. */
export function PlacesMap({ place }: { readonly place: Place }) {
  const filter = only(place.params, eventFilters);
  const path = `api/places?${writeParams(filter)}`;
  const answer = useAnswer<{ readonly rows: readonly PlaceRow[] }>(path);
  const world = useAnswer<World>("world.json");
  return (
    <main class="listing" aria-label="Map">
      <header class="view-head">
        <h1>Map</h1>
      </header>
      <FilterBar place={place} names={eventFilters} path={path}>
        <TypeChoice place={place} />
      </FilterBar>
      <Loaded answer={world} rows={12} chart="map">
        {(shapes) => (
          <Loaded answer={answer} rows={12} chart="map">
            {({ rows }) =>
              rows.length === 0 ? (
                <Empty>No event of these filters has a place on the map.</Empty>
              ) : (
                <MapChart
                  title="Where it happened"
                  world={shapes}
                  places={rows.slice(0, mostPlaces)}
                  linkOf={({ name }) => linkTo("events", { ...filter, place: [name] })}
                  files={tableFiles(path)}
                />
              )
            }
          </Loaded>
        )}
      </Loaded>
      <p class="hint">
        {answer.data && answer.data.rows.length > mostPlaces
          ? `The ${mostPlaces} places with most events of ${counted(answer.data.rows.length, "place")}. `
          : ""}
        Borders as in Natural Earth: those that hold in fact, no judgement of this project. Dashed where a
        state is not recognized by the one that it lies beside, or its rule over the land is not: Cyprus,
        Kosovo, Palestine, Somaliland, Western Sahara.
      </p>
    </main>
  );
}
