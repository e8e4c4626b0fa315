import { withParam } from "../state/filters.ts";
import { type Place, writePlace } from "../state/place.ts";

/** On to further rows, and back to the first. */
export function Pager({ place, next }: { readonly place: Place; readonly next: string | null }) {
  const { after: _after, ...params } = place.params;
  const isFirst = place.params.after === undefined;
  if (isFirst && next === null) return null;
  return (
    <nav class="pager" aria-label="Pages">
      {!isFirst && <a href={writePlace({ ...place, params })}>← First page</a>}
      {next !== null && (
        <a class="next" rel="next" href={writePlace(withParam(place, "after", [next]))}>
          Further →
        </a>
      )}
    </nav>
  );
}
