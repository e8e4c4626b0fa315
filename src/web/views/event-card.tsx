import type { EventRecord } from "../../core/model/event.ts";
import { periodInWords } from "../../node/account/date.ts";
import { quadWords } from "../reading/status.ts";
import { assertersOf, chainInWords } from "../reading/voices.ts";
import { useReading } from "../state/reading-context.ts";
import { Card, type ShownFact } from "./card.tsx";
import { Chain } from "./chain.tsx";
import { StatusBadge } from "./status-badge.tsx";

/** An event: what, whether, who and whom, when, where, and who says so. */
export function EventCard({ event, ...shown }: ShownFact & { readonly event: EventRecord }) {
  const { record, kinds } = useReading();
  const asserters = assertersOf(record, event.assertedBy, kinds);
  const [evidence] = event.evidence;
  const claimed = event.assertedBy.length > 0;
  const mode = event.mode.map((word) => word.replaceAll("_", " ")).join(", ");
  return (
    <Card
      {...shown}
      tone={event.quad > 2 ? "conflict" : "cooperation"}
      title={
        <>
          <span class="type" title={quadWords[event.quad]}>
            {event.type.toLowerCase()}
          </span>
          {mode && <span class="kicker"> {mode}</span>}
        </>
      }
      aside={<StatusBadge status={event.status} />}
    >
      <p class="parties">
        <Names ids={event.actors} />
        {event.recipients.length > 0 && (
          <>
            <span class="arrow" aria-hidden="true">
              {" "}
              →{" "}
            </span>
            <span class="sr-only"> to </span>
            <Names ids={event.recipients} />
          </>
        )}
      </p>
      <Circumstances event={event} />
      {evidence && (
        <blockquote class="evidence">{record.article.text.slice(evidence.start, evidence.end)}</blockquote>
      )}
      {claimed && (
        <div class="asserted">
          <span class="kicker">claimed by</span> <Chain voices={asserters} label="Claimed by" />
        </div>
      )}
    </Card>
  );
}

function Names({ ids }: { readonly ids: readonly string[] }) {
  const { record } = useReading();
  if (ids.length === 0) return <span class="unknown">somebody</span>;
  return (
    <>
      {ids.map((id, i) => {
        const actor = record.actors.find((known) => known.id === id);
        const code = [actor?.country, actor?.sector].filter(Boolean).join(" ");
        return (
          <span key={id}>
            {i > 0 && ", "}
            {actor?.name ?? id}
            {code && <span class="detail"> {code}</span>}
          </span>
        );
      })}
    </>
  );
}

function Circumstances({ event }: { readonly event: EventRecord }) {
  const { time, place, placeBasis, assertedBy } = event;
  const { record, kinds } = useReading();
  const found = record.places.find(({ id }) => id === place);
  const country = found?.country && found.feature !== "country" ? ` (${found.country})` : "";
  return (
    <p class="meta">
      {time && <Based words={periodInWords(time.start, time.end)} basis={time.basis} />}
      {time && found && " · "}
      {found && <Based words={`${found.name}${country}`} basis={placeBasis} />}
      {(time || found) && assertedBy.length === 0 && " · "}
      {assertedBy.length === 0 && `told by ${chainInWords(assertersOf(record, [], kinds))}`}
    </p>
  );
}

/** A date or a place, with what it rests on where the words do not say it. */
function Based({ words, basis }: { readonly words: string; readonly basis: string | null }) {
  if (basis === "stated" || basis === null) return <>{words}</>;
  return (
    <span class="inferred">
      {words} <small>{basis === "published" ? "date of the report" : basis}</small>
    </span>
  );
}
