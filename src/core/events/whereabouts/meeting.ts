import type { EventType } from "../../model/event.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** Acts of words, which those who meet do at their meeting. */
const spoken = new Set<EventType>(["ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/**
 * Places a meeting where one of those who met spoke to reporters, and what they say to each other where they met.
 *
 *     Blinken met Xi.  …  Blinken told reporters in Beijing.      the meeting: Beijing
 *     The ministers met in Astana and pledged closer ties.        the pledge: Astana
 *
 * Leaves alone words of one who met nobody, and words of another day than the meeting.
 */
export function meetingPlaces(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const meetings: Candidate[] = [];
  return candidates.map((candidate) => {
    const place = candidate.place ?? spokenAt(reading, candidate) ?? metAt(meetings, candidate);
    const placed =
      place === candidate.place ? candidate : { ...candidate, place, placeBasis: "inferred" as const };
    if (placed.type === "CONSULT" && placed.place !== null) meetings.push(placed);
    return placed;
  });
}

/** Where one of those who met is said to have spoken. */
function spokenAt({ document }: Reading, { type, status, actors }: Candidate): string | null {
  if (type !== "CONSULT" || status !== "occurred") return null;
  const sides = new Set(actors.map(({ actor }) => actor.id));
  return (
    document.statements.find(({ speaker, place }) => place !== null && speaker !== null && sides.has(speaker))
      ?.place ?? null
  );
}

/** Where the last meeting was in which somebody who acts took part. */
function metAt(meetings: readonly Candidate[], { type, status, time, actors }: Candidate): string | null {
  if (!spoken.has(type) || status !== "occurred") return null;
  const sides = new Set(actors.map(({ actor }) => actor.id));
  const meeting = [...meetings]
    .reverse()
    .find(
      (other) =>
        (!time || !other.time || time.start === other.time.start) &&
        other.status === "occurred" &&
        [...other.actors, ...other.recipients].some(({ actor }) => sides.has(actor.id)),
    );
  return meeting?.place ?? null;
}
