import type { Layer, Paged } from "../../../store/query/filter.ts";
import { layers } from "../../../store/query/filter.ts";
import type { EventRow, LinkRow, StoreSummary } from "../../../store/query/rows.ts";
import { pers } from "../charts/periods.ts";
import type { Bar, Column } from "../charts/series.ts";
import { TimeLine } from "../charts/time-line.tsx";
import { eventFilters, only, withParam } from "../state/filters.ts";
import { linkTo, type Place, writeParams, writePlace } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { goTo } from "../state/use-place.ts";
import { perOf, seriesPath, shownLayers, useSeries } from "../state/use-series.ts";
import { layerWords } from "../words/facts.ts";
import { termInWords, termOf } from "../words/parties.ts";
import { EventTable } from "./event-table.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { PairPicker } from "./pair-picker.tsx";
import { Empty, Loaded } from "./states.tsx";
import { tableFiles } from "./take-away.tsx";

interface PairProps {
  readonly place: Place;
  readonly store: StoreSummary;
}

/** What passed between two actors, in time. */
export function Pair({ place, store }: PairProps) {
  const { params } = place;
  const asked = params.pair?.length === 2 ? params.pair : null;
  const strongest = useAnswer<{ readonly rows: readonly LinkRow[] }>(asked ? null : "api/network?limit=1");
  const [link] = strongest.data?.rows ?? [];
  const pair = asked ?? (link ? [termOf(link.a), termOf(link.b)] : null);
  return (
    <main class="listing" aria-label="Pair">
      <header class="view-head">
        <h1>{pair ? `${termInWords(pair[0] ?? "")} and ${termInWords(pair[1] ?? "")}` : "A pair in time"}</h1>
      </header>
      <FilterBar
        place={place}
        names={[
          "since",
          "until",
          "type",
          "mode",
          "context",
          "status",
          "quad",
          "by",
          "place",
          "outlet",
          "words",
        ]}
        path={`api/events?${writeParams({ ...only(params, eventFilters), ...(pair ? { pair } : {}) })}`}
      >
        <PairPicker key={pair?.join(" ")} place={place} pair={pair} />
      </FilterBar>
      {pair ? (
        <PairInTime {...{ place, store, pair }} />
      ) : (
        strongest.data && <Empty>The store has no pair of actors yet.</Empty>
      )}
    </main>
  );
}

function PairInTime({ place, store, pair }: PairProps & { readonly pair: readonly string[] }) {
  const { params } = place;
  const per = perOf(params, store);
  const shown = shownLayers(params);
  const byVolume = params["by-volume"] !== undefined;
  const { answer, columns } = useSeries(pair, params, per, shown);
  const filter = { ...only(params, eventFilters), pair, layer: shown };
  const linkOf = ({ period }: Column, bar?: Bar) =>
    linkTo("events", {
      ...filter,
      since: [period],
      until: [period],
      ...(bar ? { layer: [bar.layer], quad: bar.side === "cooperation" ? ["1", "2"] : ["3", "4"] } : {}),
    });
  const latest = useAnswer<Paged<EventRow>>(`api/events?${writeParams(filter)}&order=-day&limit=10`);
  const undated = answer.data?.rows
    .filter(({ period, layer }) => period === null && shown.includes(layer))
    .reduce((sum, { n }) => sum + n, 0);
  return (
    <>
      <Loaded answer={answer} rows={12} chart="time-line">
        {() =>
          columns.length === 0 ? (
            <Empty>
              Nothing dated passed between the two in these layers. Show more of them, or a longer time.
            </Empty>
          ) : (
            <TimeLine
              title={`${termInWords(pair[0] ?? "")} and ${termInWords(pair[1] ?? "")} by ${per}`}
              columns={columns}
              byVolume={byVolume}
              linkOf={linkOf}
              onBrush={(since, until) =>
                goTo({
                  ...withParam(withParam(place, "since", [since]), "until", [until]),
                })
              }
              controls={<Controls {...{ place, per, shown, byVolume }} />}
              files={tableFiles(seriesPath(pair, params, per))}
            />
          )
        }
      </Loaded>
      {columns.length === 0 && answer.data && <Controls {...{ place, per, shown, byVolume }} />}
      {undated ? <p class="hint">{undated} more without a date.</p> : null}
      <section>
        <h2 class="section">
          Latest between them{" "}
          <a class="all" href={linkTo("events", filter)}>
            all
          </a>
        </h2>
        <Loaded answer={latest} rows={10}>
          {({ rows }) =>
            rows.length > 0 ? <EventTable rows={rows} caption="Latest events between them" /> : null
          }
        </Loaded>
      </section>
    </>
  );
}

interface ControlsProps {
  readonly place: Place;
  readonly per: string;
  readonly shown: readonly Layer[];
  readonly byVolume: boolean;
}

/** Which layers are shown, how finely, and whether by volume. */
function Controls({ place, per, shown, byVolume }: ControlsProps) {
  const flip = (layer: Layer) =>
    layers.filter((each) => (each === layer ? !shown.includes(each) : shown.includes(each)));
  return (
    <div class="controls">
      <fieldset class="layers">
        <legend class="sr-only">Layers</legend>
        {layers.map((layer) => (
          <label key={layer} class={`toggle layer ${layer}`} title={layerWords[layer].tells}>
            <input
              type="checkbox"
              checked={shown.includes(layer)}
              disabled={shown.length === 1 && shown.includes(layer)}
              onChange={() => goTo(withParam(place, "layer", flip(layer)), "in-place")}
            />
            <span class={`swatch ${layer}`} aria-hidden="true" />
            {layerWords[layer].word}
          </label>
        ))}
      </fieldset>
      <nav class="segments" aria-label="Steps">
        {pers.map((each) => (
          <a
            key={each}
            href={writePlace(withParam(place, "per", [each]))}
            aria-current={each === per ? "true" : undefined}
          >
            {each}
          </a>
        ))}
      </nav>
      <label class="toggle">
        <input
          type="checkbox"
          checked={byVolume}
          onChange={() => goTo(withParam(place, "by-volume", byVolume ? [] : ["1"]), "in-place")}
        />
        by volume of news
      </label>
    </div>
  );
}
