import type { EventStatus } from "../../../core/model/event.ts";
import type { Layer } from "../../../store/query/filter.ts";
import type { FacetRow } from "../../../store/query/rows.ts";
import { statusMarks } from "../../reading/status.ts";
import { toggled, withParam } from "../state/filters.ts";
import { type ParamName, type Place, writePlace } from "../state/place.ts";
import type { Answer } from "../state/use-answer.ts";
import { layerWords, typeWord } from "../words/facts.ts";
import { count } from "../words/numbers.ts";
import { landName } from "../words/parties.ts";
import { FacetFold } from "./facet-fold.tsx";
import { Loaded } from "./states.tsx";

type Field = FacetRow["field"];

const fields: readonly (readonly [field: Field, heading: string])[] = [
  ["year", "Year"],
  ["type", "What"],
  ["layer", "Layer"],
  ["status", "Status"],
  ["actor", "Who"],
  ["recipient", "Towards whom"],
  ["place", "Where"],
  ["context", "About"],
  ["outlet", "Outlet"],
];

interface FacetsProps {
  readonly place: Place;
  readonly answer: Answer<{ readonly rows: readonly FacetRow[] }>;
}

/** How many events have which value, each a way to narrow the view to it or to widen it again. */
export function Facets({ place, answer }: FacetsProps) {
  return (
    <FacetFold>
      <Loaded answer={answer} rows={24}>
        {({ rows }) =>
          fields.map(([field, heading]) => {
            const values = rows.filter((row) => row.field === field);
            return values.length === 0 ? null : (
              <Facet key={field} {...{ place, field, heading }} rows={inOrder(field, values)} />
            );
          })
        }
      </Loaded>
    </FacetFold>
  );
}

interface FacetProps {
  readonly place: Place;
  readonly field: Field;
  readonly heading: string;
  readonly rows: readonly FacetRow[];
}

/** Values that are seen before somebody asks for all. */
const seen = 6;

function Facet({ place, field, heading, rows }: FacetProps) {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  const isSet = rows.some(({ value }) => isChosen(place, field, value));
  const item = (row: FacetRow) => <Value key={row.value} {...{ place, row, most }} />;
  return (
    <details class="facet" open={isSet || !["context", "outlet", "recipient"].includes(field)}>
      <summary>{heading}</summary>
      <ul>{rows.slice(0, seen).map(item)}</ul>
      {rows.length > seen && (
        <details class="more" open={rows.slice(seen).some(({ value }) => isChosen(place, field, value))}>
          <summary>{rows.length - seen} more</summary>
          <ul>{rows.slice(seen).map(item)}</ul>
        </details>
      )}
    </details>
  );
}

function Value({
  place,
  row,
  most,
}: {
  readonly place: Place;
  readonly row: FacetRow;
  readonly most: number;
}) {
  const { field, value, n } = row;
  const chosen = isChosen(place, field, value);
  return (
    <li>
      <a href={writePlace(chosenPlace(place, field, value))} aria-current={chosen ? "true" : undefined}>
        <span class="value">{labelOf(row)}</span>
        <span class="n">{count(n)}</span>
        <svg class="share" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * n) / most} height="3" />
        </svg>
      </a>
    </li>
  );
}

/** The parameter that a field narrows; a year narrows the dates. */
const params: Readonly<Partial<Record<Field, ParamName>>> = {
  type: "type",
  status: "status",
  layer: "layer",
  actor: "actor",
  recipient: "recipient",
  place: "place",
  outlet: "outlet",
  context: "context",
};

function isChosen({ params: set }: Place, field: Field, value: string): boolean {
  if (field === "year") return set.since?.[0] === value && set.until?.[0] === value;
  const name = params[field];
  return name !== undefined && (set[name]?.includes(value) ?? false);
}

function chosenPlace(place: Place, field: Field, value: string): Place {
  const name = params[field];
  if (name !== undefined) return toggled(place, name, value);
  const wanted = isChosen(place, field, value) ? [] : [value];
  return withParam(withParam(place, "since", wanted), "until", wanted);
}

/** As the store has them, the most first; years as they went by. */
function inOrder(field: Field, rows: readonly FacetRow[]): readonly FacetRow[] {
  return field === "year" ? rows.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : rows;
}

function labelOf({ field, value, label }: FacetRow): string {
  if (field === "type") return typeWord(value);
  if (field === "status") return statusMarks[value as EventStatus]?.word ?? label;
  if (field === "layer") return layerWords[value as Layer]?.word ?? label;
  if (field === "context") return value.replaceAll("_", " ").toLowerCase();
  return /^[A-Z]{3}$/u.test(value) ? landName(value) : label;
}
