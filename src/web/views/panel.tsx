import type { Fact } from "../reading/facts.ts";
import type { Go } from "../state/address.ts";
import { useMedia } from "../state/media.ts";
import { type Reading, useReading } from "../state/reading-context.ts";
import type { Panel as Shown } from "../state/url-state.ts";
import { ActorCard } from "./actor-card.tsx";
import { EventCard } from "./event-card.tsx";
import { StatementCard } from "./statement-card.tsx";

/** The cards beside the text, those of one kind or all in the order of their words. */
export function Panel({ go }: { readonly go: Go }) {
  const reading = useReading();
  const { record, state } = reading;
  const isWide = useMedia("(min-width: 1480px)");
  const tabs: readonly (readonly [panel: Shown, label: string, count: number | null])[] = [
    ["all", "All", null],
    ["statements", "Statements", record.statements.length],
    ["events", "Events", record.events.length],
    ["actors", "Actors", record.actors.length],
  ];
  const of = (layer: Fact["layer"]) => reading.facts.filter((fact) => fact.layer === layer);
  return (
    <aside class="panel" aria-label="What the report says">
      <nav class="tabs" aria-label="Cards">
        {tabs.map(([panel, label, count]) => (
          <button
            type="button"
            key={panel}
            aria-pressed={state.panel === panel}
            onClick={() => go({ panel })}
          >
            {label}
            {count !== null && <span class="count"> {count}</span>}
          </button>
        ))}
      </nav>
      {state.panel === "all" && isWide ? (
        <div class="columns">
          <Cards facts={of("statement")} heading="Who says what" />
          <Cards facts={of("event")} heading="Who did what to whom" />
        </div>
      ) : (
        <Cards facts={factsFor(reading)} />
      )}
    </aside>
  );
}

function factsFor({ state, facts, actors }: Reading): readonly Fact[] {
  if (state.panel === "actors") return actors;
  if (state.panel === "all") return facts;
  return facts.filter(({ layer }) => layer === (state.panel === "events" ? "event" : "statement"));
}

function Cards({ facts, heading }: { readonly facts: readonly Fact[]; readonly heading?: string }) {
  const { record, state } = useReading();
  const { text } = record.article;
  const query = state.query.toLowerCase();
  const shown = query
    ? facts.filter(({ parts }) =>
        parts.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(query)),
      )
    : facts;
  return (
    <section>
      <h2 class={heading ? "kicker" : "sr-only"}>{heading ?? "Cards"}</h2>
      {shown.length === 0 && (
        <p class="empty">
          {query ? `Nothing here has “${state.query}” in its words.` : emptyWords[state.panel]}
        </p>
      )}
      <ol class="cards">
        {shown.map((fact) => (
          <FactCard key={fact.id} fact={fact} />
        ))}
      </ol>
    </section>
  );
}

const emptyWords: Readonly<Record<Shown, string>> = {
  all: "No statements and no events were found in this report.",
  statements: "No statements were found in this report.",
  events: "No events were found in this report.",
  actors: "Nobody was found in this report who speaks or acts.",
};

/** The card of a fact, whatever it is. */
export function FactCard({ fact }: { readonly fact: Fact }) {
  const { record } = useReading();
  const statement = record.statements.find(({ id }) => id === fact.id);
  if (statement) return <StatementCard fact={fact} statement={statement} />;
  const event = record.events.find(({ id }) => id === fact.id);
  if (event) return <EventCard fact={fact} event={event} />;
  const actor = record.actors.find(({ id }) => id === fact.id);
  return actor ? <ActorCard fact={fact} actor={actor} /> : null;
}
