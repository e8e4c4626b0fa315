import { eventTypes } from "../../../core/lexicon/event-kinds.ts";
import type { EventType } from "../../../core/model/event.ts";
import type { FacetRow } from "../../../store/query/rows.ts";
import { linkTo } from "../state/place.ts";
import { isConflict, typeWord } from "../words/facts.ts";
import { count } from "../words/numbers.ts";

/** How many events there are of each type, from cooperation to conflict. */
export function TypeBars({ rows }: { readonly rows: readonly FacetRow[] }) {
  const types = rows
    .filter(({ field }) => field === "type")
    .toSorted((a, b) => orderOf(a.value) - orderOf(b.value));
  const most = Math.max(1, ...types.map(({ n }) => n));
  return (
    <ul class="type-bars">
      {types.map(({ value, n }) => (
        <li key={value} class={isConflict(value as EventType) ? "conflict" : "cooperation"}>
          <a href={linkTo("events", { type: [value] })}>
            <span class="type">{typeWord(value)}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * n) / most} height="8" />
            </svg>
            <span class="n">{count(n)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function orderOf(type: string): number {
  return eventTypes.indexOf(type as EventType);
}
