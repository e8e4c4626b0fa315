import type { Place } from "../../model/place.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** Returns the state of all sides, where they are of one: *Belarus freed more than 200 prisoners*. */
export function homeOf({ document }: Reading, { type, actors, recipients }: Candidate): Place | undefined {
  if (type === "CONSULT" || type === "MOBILIZE") return undefined;
  const sides = [...actors, ...recipients].filter(({ actor }) => actor.sector !== "UNK");
  const countries = new Set(sides.flatMap(({ actor }) => actor.country ?? []));
  if (sides.length === 0 || countries.size !== 1) return undefined;
  const [country] = countries;
  return countriesIn(document.places).get(country ?? null);
}

const countriesOf = new WeakMap<readonly Place[], ReadonlyMap<string | null, Place>>();

/** Returns the places that are whole states by their codes. */
function countriesIn(places: readonly Place[]): ReadonlyMap<string | null, Place> {
  let countries = countriesOf.get(places);
  if (!countries) {
    const whole = places.filter(({ feature }) => feature === "country").toReversed();
    countries = new Map(whole.map((place) => [place.country, place]));
    countriesOf.set(places, countries);
  }
  return countries;
}
