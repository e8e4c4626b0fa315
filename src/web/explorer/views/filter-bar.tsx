import type { ComponentChildren } from "preact";
import { filterInWords, withParam } from "../state/filters.ts";
import { type ParamName, type Place, writePlace } from "../state/place.ts";
import { goTo } from "../state/use-place.ts";
import { TakeAway, tableFiles } from "./take-away.tsx";

interface FilterBarProps {
  readonly place: Place;
  /** Filters that count for the view. */
  readonly names: readonly ParamName[];
  /** The question behind the view, to be taken away as files. */
  readonly path: string;
  readonly children?: ComponentChildren;
}

/** What narrows the view, each with a way to undo it; from when to when; files. */
export function FilterBar({ place, names, path, children }: FilterBarProps) {
  const { params } = place;
  const set = names.flatMap((name) =>
    name === "pair" ? [] : (params[name] ?? []).map((value) => [name, value] as const),
  );
  const pair = names.includes("pair") ? (params.pair ?? []) : [];
  return (
    <section class="filter-bar" aria-label="Filters">
      {names.includes("since") && <Dates place={place} />}
      {children}
      <TakeAway files={tableFiles(path)} />
      {(set.length > 0 || pair.length > 0) && (
        <ul class="chips" aria-label="Filters that are set">
          {pair.length > 0 && (
            <Chip
              href={writePlace(withParam(place, "pair", []))}
              words={pair.map((term) => filterInWords("pair", term).replace(/^between /u, "")).join(" and ")}
            />
          )}
          {set.map(([name, value]) => (
            <Chip
              key={name + value}
              href={writePlace(
                withParam(
                  place,
                  name,
                  (params[name] ?? []).filter((each) => each !== value),
                ),
              )}
              words={filterInWords(name, value)}
            />
          ))}
          {set.length + pair.length > 1 && (
            <li>
              <a class="clear" href={writePlace({ ...place, params: {} })}>
                Clear all
              </a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Chip({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <li>
      <a class="chip" href={href} aria-label={`Without ${words}`}>
        {words} <span aria-hidden="true">×</span>
      </a>
    </li>
  );
}

/** From when to when: a year, a month or a day, as it is written in the address. */
function Dates({ place }: { readonly place: Place }) {
  const field = (name: "since" | "until", label: string) => (
    <label>
      {label}{" "}
      <input
        type="text"
        class="date"
        placeholder={name === "since" ? "2024-04" : "2024"}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title="A year, a month or a day: 2024, 2024-04, 2024-04-27"
        value={place.params[name]?.[0] ?? ""}
        onChange={({ currentTarget }) => {
          const value = currentTarget.value.trim();
          if (currentTarget.checkValidity()) goTo(withParam(place, name, value ? [value] : []));
        }}
      />
    </label>
  );
  return (
    <span class="dates">
      {field("since", "From")} {field("until", "to")}
    </span>
  );
}
