import { useMemo } from "preact/hooks";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Fact } from "../reading/facts.ts";
import type { Go } from "../state/address.ts";
import { useMedia } from "../state/media.ts";
import { type Reading, useNow, useReading } from "../state/reading-context.ts";
import type { Panel as Shown } from "../state/url-state.ts";
import { ActorCard } from "./actor-card.tsx";
import type { ShownFact } from "./card.tsx";
import { EventCard } from "./event-card.tsx";
import { StatementCard } from "./statement-card.tsx";

/** The cards beside the text, those of one kind or all in the order of their words. */
export function Panel({ go }: { readonly go: Go }) {
  const reading = useReading();
  const { record } = reading;
  const { state } = useNow();
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
        <Cards facts={factsFor(reading, state.panel)} />
      )}
    </aside>
  );
}

function factsFor({ facts, actors }: Reading, panel: Shown): readonly Fact[] {
  if (panel === "actors") return actors;
  if (panel === "all") return facts;
  return facts.filter(({ layer }) => layer === (panel === "events" ? "event" : "statement"));
}

function Cards({ facts, heading }: { readonly facts: readonly Fact[]; readonly heading?: string }) {
  const { record } = useReading();
  const { state, selected, verdicts } = useNow();
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
          <FactCard key={fact.id} fact={fact} isSelected={fact === selected} verdict={verdicts[fact.key]} />
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

/** The card of a fact, whatever it is; drawn anew only where something changed about it. */
export function FactCard({ fact, isSelected, verdict }: ShownFact) {
  const { record } = useReading();
  return useMemo(() => cardOf(record, { fact, isSelected, verdict }), [record, fact, isSelected, verdict]);
}

function cardOf({ statements, events, actors }: ReadoutRecord, shown: ShownFact) {
  const { id } = shown.fact;
  const statement = statements.find((each) => each.id === id);
  if (statement) return <StatementCard {...shown} statement={statement} />;
  const event = events.find((each) => each.id === id);
  if (event) return <EventCard {...shown} event={event} />;
  const actor = actors.find((each) => each.id === id);
  return actor ? <ActorCard {...shown} actor={actor} /> : null;
}
