import type { EventStatus } from "../model/event.ts";
import { dayOf, gapOf, type When } from "./days.ts";
import { isSame, isWide, placeScore } from "./place-score.ts";
import type { Profile } from "./profile.ts";
import type { Scene } from "./told-event.ts";
import { byWeight, type Choice, choicesOf } from "./votes.ts";

/** A time as mentions give it, on the best ground that any of them has. */
export interface TimeValue {
  readonly start: string;
  readonly end: string;
}

/**
 * Returns the times that mentions give, best first: those stated in a text if any is, else inferred ones, else the
 * reports' own dates. A month counts for the day in it: what holds for most is the narrowest that they allow.
 */
export function timesOf(mentions: readonly Profile[]): readonly Choice<TimeValue>[] {
  const bases = ["stated", "inferred", "published"] as const;
  const basis = bases.find((each) => mentions.some(({ told }) => told.time?.basis === each));
  const choices = choicesOf(
    mentions.filter(({ told }) => told.time?.basis === basis),
    ({ told }): TimeValue | undefined =>
      told.time ? { start: told.time.start, end: told.time.end } : undefined,
    ({ start, end }) => `${start}/${end}`,
  );
  const support = choices.map((choice) => ({
    choice,
    mentions: choices.filter(({ value }) => contains(value, choice.value)).flatMap((other) => other.mentions),
  }));
  return support.sort((a, b) => byWeight(a.mentions, b.mentions)).map(({ choice }) => choice);
}

function contains(long: TimeValue, short: TimeValue): boolean {
  const [a, b] = [stretch(long), stretch(short)];
  return a !== undefined && b !== undefined && a.first <= b.first && a.last >= b.last;
}

function stretch({ start, end }: TimeValue): When | undefined {
  const [first, last] = [dayOf(start, "first"), dayOf(end, "last")];
  return first === undefined || last === undefined ? undefined : { first, last, basis: "stated" };
}

/** Tells whether two times cannot both be right. */
export function areApart(a: TimeValue, b: TimeValue): boolean {
  const [one, other] = [stretch(a), stretch(b)];
  return one !== undefined && other !== undefined && gapOf(one, other) > 0;
}

/** Returns the places that mentions give, best first; a state counts for the town in it. */
export function scenesOf(mentions: readonly Profile[]): readonly Choice<Scene>[] {
  const choices = choicesOf(
    mentions,
    ({ told }) => told.place ?? undefined,
    ({ geonameid, name, country }) => `${geonameid ?? name} ${country}`,
  );
  const support = choices.map((choice) => ({
    choice,
    mentions: choices
      .filter(
        ({ value }) => isSame(value, choice.value) || (isWide(value) && placeScore(value, choice.value) > 0),
      )
      .flatMap((other) => other.mentions),
  }));
  return support.sort((a, b) => byWeight(a.mentions, b.mentions)).map(({ choice }) => choice);
}

/**
 * Returns the statuses that mentions give, best first. What was announced and then happened has happened: an
 * announcement yields to a report of the act that came out later.
 */
export function statusesOf(mentions: readonly Profile[]): readonly Choice<EventStatus>[] {
  const choices = choicesOf(
    mentions,
    ({ told, isAhead }) => (isAhead && isReal(told.status) ? "future" : told.status),
    (status) => status,
  );
  const seen = Math.max(
    ...mentions.filter(({ told, isAhead }) => isReal(told.status) && !isAhead).map(publishedDay),
  );
  const outdated = ({ value, mentions: all }: Choice<EventStatus>) =>
    !isReal(value) && value !== "negated" && all.every((mention) => publishedDay(mention) <= seen);
  return [...choices.filter((choice) => !outdated(choice)), ...choices.filter(outdated)];
}

function isReal(status: EventStatus): boolean {
  return status === "occurred" || status === "historical";
}

function publishedDay({ told }: Profile): number {
  return told.published === null ? 0 : (dayOf(told.published, "first") ?? 0);
}
