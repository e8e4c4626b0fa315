import type { EventType } from "../../model/event.ts";
import type { Place } from "../../model/place.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { placeActedOn } from "./acted-on.ts";
import { placeAround } from "./around.ts";
import { goalOfMotion } from "./goal-of-motion.ts";
import { homeOf } from "./home.ts";
import { placeMeant } from "./meant.ts";
import { meetingPlaces } from "./meeting.ts";
import { placeOfOccasion } from "./occasion.ts";
import { sceneOf } from "./scene-of.ts";
import { stageOf } from "./stage-of.ts";
import { isToldOf } from "./told-of.ts";
import { venueOf } from "./venue.ts";
import { asVisit } from "./visit.ts";

/** Types of what a state does to its own people. */
const domestic = new Set<EventType>(["COERCE", "PROTEST"]);

/** Types whose act has a scene of its own; words are spoken anywhere. */
const scenic = new Set<EventType>([
  "AID",
  "ASSAULT",
  "COERCE",
  "CONSULT",
  "MOBILIZE",
  "PROTEST",
  "RETREAT",
  "SANCTION",
]);

/**
 * Gives an act that names no place of its own the one that its words or its surroundings tell: what it is done
 * to, *the town* that was named before, the one place of its sentence, that of the act before it in the paragraph,
 * where the words of a meeting were spoken, or the state that all sides belong to.
 *
 *     Troops withdrew from Afrin.                                        Afrin (stated)
 *     Police fired tear gas in Lusaka.  Two protesters were killed.      Lusaka (inferred)
 *     Belarus freed more than 200 prisoners.                             Belarus (inferred)
 */
export function inferPlaces(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.trigger.start - b.trigger.start);
  const seen: Seen = { paragraphs: new Map(), scene: undefined };
  const placed = ordered.map((proposed) => {
    const told = reading.placesById.get(proposed.place);
    const candidate = told && isToldOf(reading, proposed, told) ? { ...proposed, place: null } : proposed;
    const { place, basis } = whereabouts(reading, candidate, seen);
    if (!place) return candidate;
    remember(seen, candidate, place);
    return place.id === candidate.place ? candidate : { ...candidate, place: place.id, placeBasis: basis };
  });
  return meetingPlaces(reading, placed).map((candidate) => asVisit(reading, candidate));
}

/** Where acts told before took place. */
interface Seen {
  /** The last of each paragraph. */
  readonly paragraphs: Map<number, Place>;
  /** The first town or region. */
  scene: Place | undefined;
}

function remember(seen: Seen, { type, status, sentence }: Candidate, place: Place): void {
  if (!scenic.has(type)) return;
  seen.paragraphs.set(sentence.block, place);
  if (place.feature !== "country" && status === "occurred") seen.scene ??= place;
}

interface Whereabouts {
  readonly place: Place | undefined;
  readonly basis: "stated" | "inferred";
}

function whereabouts(reading: Reading, candidate: Candidate, seen: Seen): Whereabouts {
  const own = reading.placesById.get(candidate.place);
  const told =
    own ?? placeActedOn(reading, candidate) ?? venueOf(reading, candidate) ?? sceneOf(reading, candidate);
  if (told) return { place: told, basis: "stated" };
  const meant =
    placeMeant(reading, candidate) ?? goalOfMotion(reading, candidate) ?? placeOfOccasion(reading, candidate);
  if (meant || !scenic.has(candidate.type)) return { place: meant, basis: "inferred" };
  const around = placeAround(reading, candidate);
  if (around) return { place: around, basis: "inferred" };
  const near = seen.paragraphs.get(candidate.sentence.block);
  const home = domestic.has(candidate.type) ? homeOf(reading, candidate) : undefined;
  const isElsewhere = near && home && near.country !== null && near.country !== home.country;
  const place = isElsewhere ? undefined : near;
  return { place: place ?? placeAtHome(reading, candidate, seen.scene), basis: "inferred" };
}

/** The state of all sides; of an act of the day, the town in it that the report told of first. */
function placeAtHome(reading: Reading, candidate: Candidate, scene: Place | undefined): Place | undefined {
  const home = homeOf(reading, candidate);
  if (!home) return candidate.status === "occurred" && isNameless(candidate) ? scene : undefined;
  if (candidate.status !== "occurred") return home;
  // What no table has lies in no state that is known.
  return scene && (scene.country ?? home.country) === home.country ? scene : (stageOf(reading, home) ?? home);
}

/** Tells whether the words of an act name none of its sides: *the guns fell silent*. */
function isNameless({ actors, recipients }: Candidate): boolean {
  return [...actors, ...recipients].every(({ actor, token }) => actor.sector === "UNK" || !token);
}
