import type { Paged } from "../../../store/query/filter.ts";
import type { ActorRow } from "../../../store/query/rows.ts";
import { actorFilters, only } from "../state/filters.ts";
import { linkTo, type Place, writeParams } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { count } from "../words/numbers.ts";
import { partyCode, partyName, termOf } from "../words/parties.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Pager } from "./pager.tsx";
import { Empty, Loaded } from "./states.tsx";
import { WordsField } from "./words-field.tsx";

/** Actors as a table: how many reports speak of them, how much is theirs. */
export function Actors({ place }: { readonly place: Place }) {
  const query = writeParams(only(place.params, actorFilters));
  const after = place.params.after?.[0];
  const answer = useAnswer<Paged<ActorRow>>(
    `api/actors?${query}&limit=50${after ? `&after=${encodeURIComponent(after)}` : ""}`,
  );
  return (
    <main class="listing" aria-label="Actors">
      <header class="view-head">
        <h1>Actors</h1>
      </header>
      <FilterBar place={place} names={actorFilters} path={`api/actors?${query}`}>
        <WordsField place={place} name="named" label="Name" placeholder="begins a word of it" />
        <WordsField place={place} name="party" label="Of" placeholder="RUS, RUS/MIL, /MIL" />
      </FilterBar>
      <section class="plain">
        <Loaded answer={answer} rows={20}>
          {({ rows, next }) =>
            rows.length === 0 ? (
              <Empty>Nobody is called so. A name fits where one of its words begins like that.</Empty>
            ) : (
              <>
                <ActorTable rows={rows} />
                <Pager place={place} next={next} />
              </>
            )
          }
        </Loaded>
      </section>
    </main>
  );
}

function ActorTable({ rows }: { readonly rows: readonly ActorRow[] }) {
  const most = Math.max(1, ...rows.map(({ reports }) => reports));
  return (
    <table class="rows actors">
      <caption class="sr-only">Actors</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">What it is</th>
          <th scope="col" class="number">
            Reports
          </th>
          <th scope="col" class="bar-head">
            <span class="sr-only">Share</span>
          </th>
          <th scope="col" class="number">
            Statements
          </th>
          <th scope="col" class="number">
            Events
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-row>
            <td class="who">
              <a class="party" data-go href={linkTo("actor", {}, row.key)}>
                {partyName(row)}
              </a>{" "}
              <span class="detail">{partyCode(row)}</span>
            </td>
            <td class="role">{[row.kind, row.role !== row.name && row.role].filter(Boolean).join(" · ")}</td>
            <td class="number">{count(row.reports)}</td>
            <td class="bar-cell">
              <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * row.reports) / most} height="8" />
              </svg>
            </td>
            <td class="number">
              <a href={linkTo("statements", { speaker: [termOf(row)] })}>{count(row.statements)}</a>
            </td>
            <td class="number">
              <a href={linkTo("events", { party: [termOf(row)] })}>{count(row.events)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
