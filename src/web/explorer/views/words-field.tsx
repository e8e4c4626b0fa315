import { withParam } from "../state/filters.ts";
import type { ParamName, Place } from "../state/place.ts";
import { goTo } from "../state/use-place.ts";

interface WordsFieldProps {
  readonly place: Place;
  readonly name: ParamName;
  readonly label: string;
  readonly placeholder: string;
  /** Id of a list of what may be meant. */
  readonly list?: string;
}

/** A filter that is typed in; it counts once the field is left or Enter pressed. */
export function WordsField({ place, name, label, placeholder, list }: WordsFieldProps) {
  return (
    <label>
      {label}{" "}
      <input
        type="search"
        placeholder={placeholder}
        list={list}
        value={place.params[name]?.[0] ?? ""}
        onChange={({ currentTarget }) => {
          const value = currentTarget.value.trim();
          goTo(withParam(place, name, value ? [value] : []));
        }}
      />
    </label>
  );
}
