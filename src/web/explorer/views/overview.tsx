import { dateInWords } from "../../../node/account/date.ts";
import type { Paged } from "../../../store/query/filter.ts";
import type { EventRow, FacetRow, LinkRow, StoreSummary } from "../../../store/query/rows.ts";
import { perFor } from "../charts/periods.ts";
import { fillVolume, type Series } from "../charts/series.ts";
import { VolumeChart } from "../charts/volume-chart.tsx";
import { linkTo } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { count, counted } from "../words/numbers.ts";
import { EventList } from "./event-list.tsx";
import { PairTable } from "./pair-table.tsx";
import { Loaded } from "./states.tsx";
import { tableFiles } from "./take-away.tsx";
import { TypeBars } from "./type-bars.tsx";

/** What the store is: how much, of which time, who deals with whom most, what came last. */
export function Overview({ store }: { readonly store: StoreSummary }) {
  const per = perFor(store.first, store.last);
  // In the order in which they are to come: what is quick to count first.
  const volume = useAnswer<{ readonly rows: Series["volume"] }>(`api/volume?per=${per}`);
  const latest = useAnswer<Paged<EventRow>>("api/events?order=-day&limit=6");
  const isMerged = store.mergedEvents !== null && store.merged !== null;
  const most = useAnswer<Paged<EventRow>>(isMerged ? "api/events?order=originators&limit=6" : null);
  const links = useAnswer<{ readonly rows: readonly LinkRow[] }>("api/network?limit=10");
  const facets = useAnswer<{ readonly rows: readonly FacetRow[] }>("api/facets");
  return (
    <main class="overview" aria-label="The store">
      <Headline store={store} />
      <div class="overview-columns">
        <div>
          <Loaded answer={volume} rows={6} chart="volumes">
            {({ rows }) => (
              <VolumeChart
                title={`Reports by ${per}`}
                volume={fillVolume(rows, per)}
                files={tableFiles(`api/volume?per=${per}`)}
              />
            )}
          </Loaded>
          <section>
            <h2 class="section">
              What happens{" "}
              <a class="all" href={linkTo("events")}>
                events
              </a>
            </h2>
            <Loaded answer={facets} rows={6} chart="bars">
              {({ rows }) => <TypeBars rows={rows} />}
            </Loaded>
          </section>
          <section>
            <h2 class="section">
              Strongest pairs{" "}
              <a class="all" href={linkTo("network")}>
                network
              </a>
            </h2>
            <Loaded answer={links} rows={10} chart="pairs">
              {({ rows }) => <PairTable links={rows} />}
            </Loaded>
          </section>
        </div>
        <div>
          <section>
            <h2 class="section">
              Latest{" "}
              <a class="all" href={linkTo("events")}>
                all events
              </a>
            </h2>
            <Loaded answer={latest} rows={16} chart="list">
              {({ rows }) => <EventList rows={rows} />}
            </Loaded>
          </section>
          {isMerged && (
            <section>
              <h2 class="section">
                Told by most{" "}
                <a class="all" href={linkTo("events", { order: ["originators"] })}>
                  all
                </a>
              </h2>
              <Loaded answer={most} rows={16} chart="list">
                {({ rows }) => <EventList rows={rows} />}
              </Loaded>
            </section>
          )}
        </div>
      </div>
    </main>
  );
}

function Headline({ store }: { readonly store: StoreSummary }) {
  const { reports, originators, events, mergedEvents, statements, first, last, keepsText } = store;
  const told = mergedEvents ?? events;
  return (
    <header class="headline-of-store">
      <h1>
        {count(reports)} reports, {count(told)} events
      </h1>
      <p class="lead">
        {first && last && `From ${dateInWords(first)} to ${dateInWords(last)}. `}
        {originators !== null
          ? `${counted(reports, "report")} from ${counted(originators, "originator")}, counted as one where the same text was printed again; `
          : ""}
        {mergedEvents !== null
          ? `${count(events)} tellings of ${counted(mergedEvents, "event")}`
          : counted(events, "event")}{" "}
        and <a href={linkTo("statements")}>{counted(statements, "statement")}</a>
        {keepsText ? "." : ". The store keeps no words of the reports: places in them are all there is."}
        {mergedEvents === null &&
          " The reports are not merged yet: each telling of an event stands for itself."}
      </p>
    </header>
  );
}
