import { periodInWords } from "../../../node/account/date.ts";
import type { EventRow } from "../../../store/query/rows.ts";
import { StatusBadge } from "../../views/status-badge.tsx";
import { linkTo } from "../state/place.ts";
import { typeWord } from "../words/facts.ts";
import { counted } from "../words/numbers.ts";
import { EventWords } from "./event-table.tsx";
import { Sides } from "./party.tsx";

/** A few events below each other, where there is no room for a table. */
export function EventList({ rows }: { readonly rows: readonly EventRow[] }) {
  if (rows.length === 0) return <p class="empty">None yet.</p>;
  return (
    <ol class="event-list">
      {rows.map((row) => (
        <li key={row.id} class={row.quad > 2 ? "conflict" : "cooperation"} data-row>
          <div class="line">
            <a class="type" data-go href={linkTo("event", {}, row.id)}>
              {typeWord(row.type)}
            </a>
            <StatusBadge status={row.status} />
            <span class="when">{row.start ? periodInWords(row.start, row.end ?? row.start) : "no date"}</span>
          </div>
          <p class="who">
            <Sides actors={row.actors} recipients={row.recipients} />
          </p>
          <p class="words">
            <EventWords words={row.words} />
          </p>
          {row.reports > 1 && (
            <p class="told">
              told by {counted(row.reports, "report")} from {counted(row.originators, "originator")}
              {row.disputed && <span class="disputed">disputed</span>}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
