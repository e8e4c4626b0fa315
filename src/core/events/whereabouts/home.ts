import type { Place } from "../../model/place.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** Returns the state of all sides, where they are of one: *Belarus freed more than 200 prisoners*. */
export function homeOf({ document }: Reading, { type, actors, recipients }: Candidate): Place | undefined {
  if (type === "CONSULT" || type === "MOBILIZE") return undefined;
  const sides = [...actors, ...recipients].filter(({ actor }) => actor.sector !== "UNK");
  const countries = new Set(sides.map(({ actor }) => actor.country));
  if (sides.length === 0 || countries.size !== 1) return undefined;
  const [country] = countries;
  return document.places.find((place) => place.feature === "country" && place.country === country);
}
