import type { EventType } from "../../model/event.ts";
import type { Candidate, Party } from "../candidate.ts";
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
  const meetings: Meetings = new Map();
  const spots = speakingPlaces(reading);
  return candidates.map((candidate, i) => {
    const place = candidate.place ?? spokenAt(spots, candidate) ?? metAt(meetings, candidate);
    const placed =
      place === candidate.place ? candidate : { ...candidate, place, placeBasis: "inferred" as const };
    if (placed.type === "CONSULT" && placed.status === "occurred") remember(meetings, placed, i);
    return placed;
  });
}

/** Where each speaker is first said to have spoken, and by which statement. */
type SpeakingPlaces = ReadonlyMap<string, { readonly place: string; readonly index: number }>;

function speakingPlaces({ document }: Reading): SpeakingPlaces {
  const places = new Map<string, { place: string; index: number }>();
  for (const [index, { speaker, place }] of document.statements.entries())
    if (place !== null && speaker !== null && !places.has(speaker)) places.set(speaker, { place, index });
  return places;
}

/** Where one of those who met is said to have spoken. */
function spokenAt(spots: SpeakingPlaces, { type, status, actors }: Candidate): string | null {
  if (type !== "CONSULT" || status !== "occurred") return null;
  const found = actors.flatMap(({ actor }) => spots.get(actor.id) ?? []);
  return found.sort((a, b) => a.index - b.index)[0]?.place ?? null;
}

/** A meeting that took place somewhere, by its number. */
interface Met {
  readonly place: string;
  readonly index: number;
}

/** The last meeting of each who took part in one: of all, and by the day on which they met, "" where none is told. */
type Meetings = Map<string, { last: Met; readonly byDay: Map<string, Met> }>;

function remember(meetings: Meetings, { place, time, actors, recipients }: Candidate, index: number): void {
  if (place === null) return;
  const met = { place, index };
  for (const key of [...actors, ...recipients].flatMap(keysOf)) {
    const known = meetings.get(key) ?? { last: met, byDay: new Map<string, Met>() };
    known.last = met;
    known.byDay.set(time?.start ?? "", met);
    meetings.set(key, known);
  }
}

/** Who met, and the state that an official meets for: *the three governments said …* after their leaders' summit. */
function keysOf({ actor: { id, sector, country } }: Party): readonly string[] {
  return sector === "GOV" && country !== null ? [id, `state of ${country}`] : [id];
}

/** Where the last meeting was in which somebody who acts took part. */
function metAt(meetings: Meetings, { type, status, time, actors }: Candidate): string | null {
  if (!spoken.has(type) || status !== "occurred") return null;
  const found = actors.flatMap(({ actor }): readonly (Met | undefined)[] => {
    const known =
      meetings.get(actor.id) ??
      (actor.kind === "state" ? meetings.get(`state of ${actor.country}`) : undefined);
    return time ? [known?.byDay.get(time.start), known?.byDay.get("")] : [known?.last];
  });
  const last = found.reduce(
    (best, met) => (met && (!best || met.index > best.index) ? met : best),
    undefined,
  );
  return last?.place ?? null;
}
