import { eventTypes } from "../../../core/lexicon/event-kinds.ts";
import type { LinkRow } from "../../../store/query/rows.ts";
import { NetworkChart } from "../charts/network-chart.tsx";
import { eventFilters, only, withParam } from "../state/filters.ts";
import { linkTo, type Place, writeParams, writePlace } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { goTo } from "../state/use-place.ts";
import { typeWord } from "../words/facts.ts";
import { termOf } from "../words/parties.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Empty, Loaded } from "./states.tsx";
import { tableFiles } from "./take-away.tsx";

/** Lines that a network can have and still be read. */
const mostLinks = 60;

/** Who deals with whom. */
export function Network({ place }: { readonly place: Place }) {
  const filter = only(place.params, eventFilters);
  const level = place.params.level?.[0] === "actor" ? "actor" : "country";
  const path = `api/network?${writeParams({ ...filter, level: [level] })}&limit=${mostLinks}`;
  const answer = useAnswer<{ readonly rows: readonly LinkRow[] }>(path);
  return (
    <main class="listing" aria-label="Network">
      <header class="view-head">
        <h1>Network</h1>
      </header>
      <FilterBar place={place} names={eventFilters} path={path}>
        <TypeChoice place={place} />
        <nav class="segments" aria-label="Points">
          {(["country", "actor"] as const).map((each) => (
            <a
              key={each}
              href={writePlace(withParam(place, "level", each === "country" ? [] : [each]))}
              aria-current={each === level ? "true" : undefined}
            >
              {each === "country" ? "countries" : "actors"}
            </a>
          ))}
        </nav>
      </FilterBar>
      <Loaded answer={answer} rows={14} chart="network">
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty>Nothing passed between two actors that fits these filters.</Empty>
          ) : (
            <NetworkChart
              title={`Who deals with whom, ${level === "country" ? "by country" : "by actor"}`}
              links={rows}
              linkOf={({ a, b }) => linkTo("events", { ...filter, pair: [termOf(a), termOf(b)] })}
              actorLink={({ key }) => linkTo("actor", {}, key)}
              files={tableFiles(path)}
            />
          )
        }
      </Loaded>
    </main>
  );
}

/** One type of event, or all. */
export function TypeChoice({ place }: { readonly place: Place }) {
  return (
    <label>
      <span class="sr-only">Type of event</span>
      <select
        value={place.params.type?.[0] ?? ""}
        onChange={({ currentTarget: { value } }) => goTo(withParam(place, "type", value ? [value] : []))}
      >
        <option value="">all events</option>
        {eventTypes.map((type) => (
          <option key={type} value={type}>
            {typeWord(type)}
          </option>
        ))}
      </select>
    </label>
  );
}
