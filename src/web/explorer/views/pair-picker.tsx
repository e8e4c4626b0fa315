import { useState } from "preact/hooks";
import { withParam } from "../state/filters.ts";
import type { Place } from "../state/place.ts";
import { goTo } from "../state/use-place.ts";
import { lands, termInWords } from "../words/parties.ts";

/** Two fields for whom the view is about: a country by name or code, or any other party. */
export function PairPicker({
  place,
  pair,
}: {
  readonly place: Place;
  readonly pair: readonly string[] | null;
}) {
  const [names, setNames] = useState([0, 1].map((i) => (pair?.[i] ? wordsOf(pair[i]) : "")));
  const send = (event: Event) => {
    event.preventDefault();
    const terms = names.map(termFrom);
    if (terms.every((term) => term !== "")) goTo(withParam(place, "pair", terms));
  };
  return (
    <form class="picker" onSubmit={send}>
      {["Between", "and"].map((label, i) => (
        <label key={label}>
          {label}{" "}
          <input
            type="text"
            list="lands"
            placeholder="country, RUS/MIL, a name"
            value={names[i]}
            onInput={({ currentTarget }) => setNames(names.with(i, currentTarget.value))}
          />
        </label>
      ))}
      <button type="submit">Show</button>
      <datalist id="lands">
        {lands().map(([code, name]) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </form>
  );
}

/** A country by its name; whatever else as it must be written. */
function wordsOf(term: string): string {
  return /^[A-Z]{3}$/u.test(term) ? termInWords(term) : term;
}

function termFrom(words: string): string {
  const wanted = words.trim().toLowerCase();
  return lands().find(([, name]) => name.toLowerCase() === wanted)?.[0] ?? words.trim();
}
