import { isKnown } from "./act.ts";
import type { Candidate, Party } from "./candidate.ts";

/** What a mention is compared with others by, worked out once. */
export interface Profile {
  /** Yet to come, if at all. */
  readonly isAhead: boolean;
  /** Done by saying something: two such acts are one only if they have a party in common. */
  readonly isOfWords: boolean;
  readonly mode: string | undefined;
  readonly start: string | undefined;
  readonly place: string | undefined;
  readonly actors: Sides;
  readonly recipients: Sides;
  /** Told of all sides together: *they exchanged fire*. */
  readonly isMutual: boolean;
  /** Two mentions of one signature agree with all the same others, but for the clause they stand in. */
  readonly signature: string;
}

/** The known parties of one side. */
interface Sides {
  /** What each party is compared by. */
  readonly parties: readonly (readonly string[])[];
  readonly keys: ReadonlySet<string>;
}

const ofWords = new Set(["ACCUSE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/** Returns what a mention is compared by. */
export function profileOf(candidate: Candidate): Profile {
  const { type, modes, time, place, placeBasis, actors, recipients, status, frame } = candidate;
  const compared = {
    isAhead: status === "future" || status === "hypothetical",
    isOfWords: ofWords.has(type),
    mode: modes[0],
    start: time?.basis === "stated" ? time.start : undefined,
    place: placeBasis === "stated" ? (place ?? undefined) : undefined,
    actors: sidesOf(actors),
    recipients: sidesOf(recipients),
    isMutual: frame.recipients.length === 0 && actors.length > 1,
  };
  const { isAhead, isMutual, mode, start, place: spot } = compared;
  const signature = JSON.stringify([
    isAhead,
    isMutual,
    mode,
    start,
    spot,
    compared.actors.parties,
    compared.recipients.parties,
  ]);
  return { ...compared, signature };
}

function sidesOf(side: readonly Party[]): Sides {
  const parties = side.filter(isKnown).map(keysOf);
  return { parties, keys: new Set(parties.flat()) };
}

/** What a party is compared by: the actor, and the government that it acts for. */
export function keysOf({ actor }: Party): readonly string[] {
  const isOfState = actor.country && (actor.kind === "state" || actor.sector === "GOV");
  return isOfState ? [actor.id, `${actor.country}.GOV`] : [actor.id];
}

/** Tells whether two mentions agree in all but their mode, as far as both tell it. */
export function agreeBesidesMode(a: Profile, b: Profile): boolean {
  if (!agree(a.start, b.start) || !agree(a.place, b.place)) return false;
  if (!sameSides(a.actors, b.actors) || !sameSides(a.recipients, b.recipients)) return false;
  if (meetsItself(a, b) || meetsItself(b, a) || (a.isOfWords && shareNobody(a, b))) return false;
  return isAmong(a.recipients, b) && isAmong(b.recipients, a);
}

/** *They condemned the bombing* and *The ambassador was summoned*: no party of the one is named with the other. */
function shareNobody(a: Profile, b: Profile): boolean {
  const [ofA, ofB] = [a, b].map(({ actors, recipients }) => [...actors.keys, ...recipients.keys]);
  if (!ofA?.length || !ofB?.length) return false;
  return !ofA.some((key) => ofB.includes(key));
}

/** *Beijing criticized the plan* and *The Chinese ambassador was summoned*: together it would act on itself. */
function meetsItself({ actors, recipients, isMutual }: Profile, other: Profile): boolean {
  if (isMutual || other.isMutual || (recipients.parties.length > 0 && other.actors.parties.length > 0))
    return false;
  return other.recipients.parties.some((keys) => keys.some((key) => actors.keys.has(key)));
}

/** *They exchanged fire* names all sides, so that *two children were wounded* is another act. */
function isAmong(recipients: Sides, { actors, isMutual }: Profile): boolean {
  if (!isMutual) return true;
  return recipients.parties.every((keys) => keys.some((key) => actors.keys.has(key)));
}

/** Tells whether two values are equal or one is less exact; one unknown counts as equal to any. */
export function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

function sameSides(a: Sides, b: Sides): boolean {
  if (a.parties.length === 0 || b.parties.length === 0) return true;
  const [few, many] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
  return few.parties.every((keys) => keys.some((key) => many.keys.has(key)));
}
