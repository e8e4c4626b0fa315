import { periodInWords } from "../../../node/account/date.ts";
import type { EventRow } from "../../../store/query/rows.ts";
import { quadWords } from "../../reading/status.ts";
import { StatusBadge } from "../../views/status-badge.tsx";
import { linkTo } from "../state/place.ts";
import { typeWord } from "../words/facts.ts";
import { landName } from "../words/parties.ts";
import { Counts } from "./counts.tsx";
import { Sides } from "./party.tsx";

/** Events, a row each; the row's own link leads to all that stands behind the event. */
export function EventTable({
  rows,
  caption,
}: {
  readonly rows: readonly EventRow[];
  readonly caption: string;
}) {
  return (
    <table class="rows events">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Who to whom</th>
          <th scope="col">Words</th>
          <th scope="col">Where</th>
          <th
            scope="col"
            class="number"
            title="Reports that tell it, and originators: copies of one text are one"
          >
            Reports / originators
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EventLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function EventLine({ row }: { readonly row: EventRow }) {
  const { id, type, mode, quad, status, asserted, actors, recipients, place } = row;
  const modes = mode.map((word) => word.replaceAll("_", " ").toLowerCase()).join(", ");
  return (
    <tr class={quad > 2 ? "conflict" : "cooperation"} data-row>
      <td class="when">{row.start ? periodInWords(row.start, row.end ?? row.start) : "no date"}</td>
      <td class="what">
        <a class="type" data-go href={linkTo("event", {}, id)} title={quadWords[quad]}>
          {typeWord(type)}
        </a>
        {modes && <span class="kicker"> {modes}</span>}
        <br />
        <StatusBadge status={status} />
        {asserted && <span class="detail"> claimed</span>}
      </td>
      <td class="who">
        <Sides actors={actors} recipients={recipients} />
      </td>
      <td class="words">
        <EventWords words={row.words} />
      </td>
      <td class="where">
        {place && (
          <>
            {place.name}
            {place.country && landName(place.country) !== place.name && (
              <span class="detail"> {landName(place.country)}</span>
            )}
          </>
        )}
      </td>
      <td class="number">
        <Counts reports={row.reports} originators={row.originators} disputed={row.disputed} />
      </td>
    </tr>
  );
}

/** Words that an event stands on, its trigger marked. */
export function EventWords({ words }: { readonly words: readonly string[] }) {
  const [trigger, ...rest] = words;
  if (trigger === undefined) return <span class="unknown">no words kept</span>;
  const whole = rest.find((part) => part.includes(trigger));
  if (whole === undefined)
    return (
      <q>
        {rest.length > 0 ? <mark class="trigger">{trigger}</mark> : trigger}
        {rest.length > 0 && ` … ${rest.join(" … ")}`}
      </q>
    );
  const at = whole.indexOf(trigger);
  return (
    <q>
      {whole.slice(0, at)}
      <mark class="trigger">{trigger}</mark>
      {whole.slice(at + trigger.length)}
    </q>
  );
}
