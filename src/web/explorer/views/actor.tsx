import type { Paged } from "../../../store/query/filter.ts";
import type { ActorRow, EventRow, LinkRow, StatementRow } from "../../../store/query/rows.ts";
import { linkTo, type Place, writeParams } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { count } from "../words/numbers.ts";
import { partyCode, partyName, termOf } from "../words/parties.ts";
import { EventTable } from "./event-table.tsx";
import { PairTable } from "./pair-table.tsx";
import { StatementTable } from "./statement-table.tsx";
import { Empty, Loaded } from "./states.tsx";
import { TakeAway, tableFiles } from "./take-away.tsx";

/** An actor: who it is, whom it deals with, all that it said, what it did. */
export function ActorPage({ place }: { readonly place: Place }) {
  const key = place.id ?? "";
  const answer = useAnswer<ActorRow & { readonly counterparts: readonly LinkRow[] }>(
    `api/actors/${encodeURIComponent(key)}`,
  );
  return (
    <main class="listing actor-page" aria-label="Actor">
      {!answer.data && <h1 class="sr-only">Actor</h1>}
      <Loaded answer={answer} rows={16}>
        {(actor) => (
          <>
            <header class="view-head">
              <h1>{partyName(actor)}</h1>
              <span class="detail">{partyCode(actor)}</span>
            </header>
            <p class="lead">
              {[actor.kind, actor.role !== actor.name && actor.role].filter(Boolean).join(" · ")}
              {actor.wikidata && (
                <>
                  {" · Wikidata "}
                  <code>{actor.wikidata}</code>
                </>
              )}
            </p>
            <Tallies actor={actor} />
            {actor.counterparts.length > 0 && (
              <section>
                <h2 class="section">Deals with</h2>
                <PairTable links={actor.counterparts.slice(0, 12)} of={actor.key} />
              </section>
            )}
            <Said actor={actor} />
            <Done actor={actor} />
          </>
        )}
      </Loaded>
    </main>
  );
}

function Tallies({ actor }: { readonly actor: ActorRow }) {
  const term = termOf(actor);
  return (
    <dl class="tallies">
      <div>
        <dt>Reports that speak of it</dt>
        <dd>{count(actor.reports)}</dd>
      </div>
      <div>
        <dt>Statements</dt>
        <dd>
          <a href={linkTo("statements", { speaker: [term] })}>{count(actor.statements)}</a>
        </dd>
      </div>
      <div>
        <dt>Events that it takes part in</dt>
        <dd>
          <a href={linkTo("events", { party: [term] })}>{count(actor.events)}</a>
        </dd>
      </div>
    </dl>
  );
}

function Said({ actor }: { readonly actor: ActorRow }) {
  const filter = { speaker: [termOf(actor)] };
  const path = `api/statements?${writeParams(filter)}`;
  const said = useAnswer<Paged<StatementRow>>(`${path}&limit=20`);
  return (
    <section>
      <div class="section-head">
        <h2 class="section">
          What it said{" "}
          <a class="all" href={linkTo("statements", filter)}>
            all
          </a>
        </h2>
        <TakeAway files={tableFiles(path)} />
      </div>
      <Loaded answer={said} rows={6}>
        {({ rows }) =>
          rows.length > 0 ? (
            <StatementTable rows={rows} caption="What it said" />
          ) : (
            <Empty>No report quotes it.</Empty>
          )
        }
      </Loaded>
    </section>
  );
}

function Done({ actor }: { readonly actor: ActorRow }) {
  const filter = { party: [termOf(actor)] };
  const path = `api/events?${writeParams(filter)}&order=-day`;
  const done = useAnswer<Paged<EventRow>>(`${path}&limit=20`);
  return (
    <section>
      <div class="section-head">
        <h2 class="section">
          Events{" "}
          <a class="all" href={linkTo("events", filter)}>
            all
          </a>
        </h2>
        <TakeAway files={tableFiles(path)} />
      </div>
      <Loaded answer={done} rows={6}>
        {({ rows }) =>
          rows.length > 0 ? (
            <EventTable rows={rows} caption="Events" />
          ) : (
            <Empty>It takes part in none.</Empty>
          )
        }
      </Loaded>
    </section>
  );
}
