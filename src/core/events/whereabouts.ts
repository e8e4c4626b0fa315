import type { EventType } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { contains } from "../text/span.ts";
import { dependents, headOfSpan } from "../text/tree.ts";
import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** Types whose act has a scene of its own; words are spoken anywhere. */
const scenic = new Set<EventType>(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "RETREAT", "AID", "CONSULT"]);

/** Prepositions that say where a place phrase's clause happens. */
const locative = new Set(["in", "at", "near", "inside", "outside", "around", "across", "into", "on", "off"]);

/**
 * Returns where an act that names no place of its own took place, as its surroundings tell:
 * the one place of its sentence, that of the act before it in the paragraph, or the state that all sides belong to.
 *
 *     Police fired tear gas in Lusaka.  Two protesters were killed.      Lusaka
 *     Belarus freed more than 200 prisoners.                             Belarus
 */
export function inferPlaces(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const last = new Map<number, string>();
  return [...candidates]
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map((candidate) => {
      const { block } = candidate.sentence;
      const place = candidate.place ?? inferred(reading, candidate, last.get(block));
      if (place !== null && scenic.has(candidate.type)) last.set(block, place);
      return place === candidate.place ? candidate : { ...candidate, place, placeBasis: "inferred" };
    });
}

function inferred(reading: Reading, candidate: Candidate, before: string | undefined): string | null {
  if (!scenic.has(candidate.type)) return null;
  return placeAround(reading, candidate)?.id ?? before ?? homeOf(reading, candidate)?.id ?? null;
}

/** The one place that the sentence puts something in. */
function placeAround({ document }: Reading, { sentence }: Candidate): Place | undefined {
  const here = document.places.filter((place) =>
    place.mentions.some((mention) => {
      if (!contains(sentence, mention)) return false;
      const head = headOfSpan(sentence, mention);
      return head && dependents(sentence, head, "case").some((t) => locative.has(t.lemma.toLowerCase()));
    }),
  );
  return here.length === 1 ? here[0] : undefined;
}

/** The state of all sides, where they are of one. */
function homeOf({ document }: Reading, { type, actors, recipients }: Candidate): Place | undefined {
  if (type === "CONSULT" || type === "MOBILIZE") return undefined;
  const sides = [...actors, ...recipients].filter(({ actor }) => actor.sector !== "UNK");
  const countries = new Set(sides.map(({ actor }) => actor.country));
  if (sides.length === 0 || countries.size !== 1) return undefined;
  const [country] = countries;
  return document.places.find((place) => place.feature === "country" && place.country === country);
}
