import { fold } from "../text/fold.ts";
import { contentWords } from "./content-words.ts";
import { dayOf, type When, whenOf } from "./days.ts";
import { type Side, sideOf } from "./side.ts";
import type { ToldEvent } from "./told-event.ts";

/** A told event prepared for comparison. */
export interface Profile {
  readonly told: ToldEvent;
  /** Of its report; the report's own id where it is no copy. */
  readonly originator: string;
  /** `report event`: the name of this mention. */
  readonly id: string;
  /** Where it stands in the order in which everything is done: earliest report first. */
  readonly rank: string;
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  readonly everybody: readonly Side[];
  readonly when: When | undefined;
  /** Tells of what is still to come: *will visit on Thursday*. */
  readonly isAhead: boolean;
  readonly words: ReadonlyMap<string, number>;
}

/** Prepares a told event for comparison. */
export function profileOf(told: ToldEvent, originator: string): Profile {
  const [actors, recipients] = [told.actors.map(sideOf), told.recipients.map(sideOf)];
  const when = whenOf(told);
  const number = told.event.replace(/\d+/u, (digits) => digits.padStart(6, "0"));
  return {
    told,
    originator,
    id: `${told.report} ${told.event}`,
    rank: `${told.published ?? "9999"} ${told.report} ${number}`,
    actors,
    recipients,
    everybody: [...actors, ...recipients],
    when,
    isAhead: told.status === "future" || told.status === "hypothetical" || isAfter(when, told.published),
    words: contentWords(told.words, namesIn(told)),
  };
}

function isAfter(when: When | undefined, published: string | null): boolean {
  const day = published === null ? undefined : dayOf(published, "last");
  return when !== undefined && day !== undefined && when.basis !== "none" && when.first > day;
}

/** Words of the names of parties and place: they are compared as such. */
function namesIn({ actors, recipients, place }: ToldEvent): ReadonlySet<string> {
  const names = [...actors, ...recipients].filter(({ name }) => /\p{Lu}/u.test(name)).map(({ name }) => name);
  return new Set([...names, place?.name ?? ""].flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)));
}

/** Order in which everything is done, whatever order the reports came in. */
export function byRank(a: Profile, b: Profile): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
}
