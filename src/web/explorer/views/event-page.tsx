import type { ComponentChildren } from "preact";
import type { Disagreement } from "../../../core/merge/merged-event.ts";
import { dateInWords, periodInWords } from "../../../node/account/date.ts";
import type { EventStory, StoreSummary } from "../../../store/query/rows.ts";
import { quadWords } from "../../reading/status.ts";
import { StatusBadge } from "../../views/status-badge.tsx";
import { linkTo, type Place } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { layerWords, typeWord } from "../words/facts.ts";
import { counted, signed } from "../words/numbers.ts";
import { landName, partyName, termOf } from "../words/parties.ts";
import { Footnote } from "./footnote.tsx";
import { Mentions } from "./mentions.tsx";
import { PartyList } from "./party.tsx";
import { StanceMatrix } from "./stance-matrix.tsx";
import { Loaded } from "./states.tsx";
import { TakeAway } from "./take-away.tsx";

interface EventPageProps {
  readonly place: Place;
  readonly store: StoreSummary;
}

/** An event with all that stands behind it. */
export function EventPage({ place, store }: EventPageProps) {
  const path = `api/events/${encodeURIComponent(place.id ?? "")}`;
  const answer = useAnswer<EventStory>(path);
  return (
    <main class="listing event-page" aria-label="Event">
      {!answer.data && <h1 class="sr-only">Event</h1>}
      <Loaded answer={answer} rows={16}>
        {(event) => (
          <>
            <Facts event={event} path={path} />
            <div class="event-columns">
              <div>
                <section>
                  <h2 class="section">Where it is told</h2>
                  <Mentions mentions={event.mentions} />
                </section>
              </div>
              <div>
                {event.disagreements.length > 0 && <Disagreements event={event} />}
                <section>
                  <h2 class="section">Who says so</h2>
                  {event.dispute && event.dispute.affirm.length + event.dispute.deny.length > 0 && (
                    <Contradicted dispute={event.dispute} />
                  )}
                  <StanceMatrix event={event} />
                </section>
                <Footnote event={event} program={store.program} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </main>
  );
}

function Facts({ event, path }: { readonly event: EventStory; readonly path: string }) {
  const { type, mode, context, quad, score, status, layer, actors, recipients, start, end, place } = event;
  const words = [...mode, ...context].map((word) => word.replaceAll("_", " ").toLowerCase());
  const [a, b] = [actors[0], recipients[0] ?? actors[1]];
  return (
    <header class={`event-head ${quad > 2 ? "conflict" : "cooperation"}`}>
      <p class="kicker">
        <span class="type">{typeWord(type)}</span> {words.length > 0 && ` · ${words.join(", ")}`} ·{" "}
        {quadWords[quad]}, score {signed(score)}
      </p>
      <h1>
        <PartyList parties={actors} most={5} />
        {recipients.length > 0 && (
          <>
            <span class="arrow" aria-hidden="true">
              {" → "}
            </span>
            <span class="sr-only"> to </span>
            <PartyList parties={recipients} most={5} />
          </>
        )}
      </h1>
      <dl class="facts">
        <Fact term="When">{start ? periodInWords(start, end ?? start) : "no date"}</Fact>
        <Fact term="Where">
          {place ? (
            <a href={linkTo("events", { place: [place.name] })}>
              {place.name}
              {place.country && landName(place.country) !== place.name && `, ${landName(place.country)}`}
            </a>
          ) : (
            "not told"
          )}
        </Fact>
        <Fact term="Status">
          <StatusBadge status={status} /> <span class="detail">{layerWords[layer].tells}</span>
        </Fact>
        <Fact term="Told by">
          {counted(event.reports, "report")} from {counted(event.originators, "originator")}
          {event.disputed && <span class="disputed">disputed</span>}
        </Fact>
        <Fact term="Confidence">{Math.round(event.confidence * 100)} %</Fact>
      </dl>
      <p class="leads">
        {a && b && (
          <a href={linkTo("pair", { pair: [termOf(a), termOf(b)] })}>
            {partyName(a)} and {partyName(b)} in time
          </a>
        )}
        <TakeAway files={[{ label: "This event", hint: "JSON", href: path }]} />
      </p>
    </header>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who says that it happened, and who that it did not. */
function Contradicted({ dispute }: { readonly dispute: NonNullable<EventStory["dispute"]> }) {
  const { affirm, deny } = dispute;
  return (
    <p class="contradicted">
      {affirm.length > 0 && (
        <>
          Affirmed by <PartyList parties={affirm} />
          {deny.length > 0 && "; "}
        </>
      )}
      {deny.length > 0 && (
        <>
          {affirm.length > 0 ? "denied by " : "Denied by "}
          <PartyList parties={deny} />
        </>
      )}
      .
    </p>
  );
}

/** Where reports part, field by field. */
function Disagreements({ event }: { readonly event: EventStory }) {
  const heads = new Map(event.mentions.map(({ report }) => [report.id, report]));
  return (
    <section>
      <h2 class="section">Where they part</h2>
      <dl class="disagreements">
        {event.disagreements.map(({ field, values }) => (
          <div key={field}>
            <dt>{fieldWords[field]}</dt>
            <dd>
              <ul>
                {values.map(({ value, mentions }) => (
                  <li key={value}>
                    <b>{valueInWords(field, value)}</b>{" "}
                    <span class="detail">
                      {[...new Set(mentions.map(({ report }) => heads.get(report)?.outlet ?? report))].join(
                        ", ",
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const fieldWords: Readonly<Record<Disagreement["field"], string>> = {
  time: "When",
  place: "Where",
  actors: "Who",
  recipients: "Towards whom",
  status: "Whether",
  mode: "How",
  toll: "How many",
};

function valueInWords(field: Disagreement["field"], value: string): string {
  if (field === "time") return dateInWords(value);
  return field === "mode" ? value.replaceAll("_", " ") : value;
}
