import { type Cast, type Role, rolesOf } from "./cast.ts";
import { areApart, scenesOf, statusesOf, timesOf } from "./facts.ts";
import type { Disagreement, EventMention } from "./merged-event.ts";
import { placeScore } from "./place-score.ts";
import type { Profile } from "./profile.ts";
import { likeness, sideOf } from "./side.ts";
import { tollOf } from "./toll.ts";
import { mutual } from "./type-likeness.ts";
import { type Choice, choicesOf } from "./votes.ts";

type Field = Disagreement["field"];

/**
 * Returns the fields in which mentions of one event cannot all be right, with the values and who gives them.
 *
 *     toll: killed 12 (d07), killed 19 (d08, d09), killed 17 (d10)
 *
 * Leaves alone values that hold together: a month and a day in it, a state and a town of it, a state and its minister.
 */
export function disagreementsOf(mentions: readonly Profile[], cast: Cast): readonly Disagreement[] {
  const times = timesOf(mentions);
  const scenes = scenesOf(mentions);
  // Of those who meet, one report has this and another that one as the guest.
  const everybody = mentions.every(({ told }) => mutual.has(told.type))
    ? [...cast.actors, ...cast.recipients]
    : [];
  return [
    ...field("time", contrary(times, areApart), ({ start, end }) =>
      start === end ? start : `${start}/${end}`,
    ),
    ...field(
      "place",
      contrary(scenes, (a, b) => placeScore(a, b) < 0),
      ({ name, country }) => (country ? `${name}, ${country}` : name),
    ),
    ...sidesField("actors", mentions, cast.actors, everybody),
    ...sidesField("recipients", mentions, cast.recipients, everybody),
    ...field("status", contrary(statusesOf(mentions), differ), (status) => status),
    ...field("mode", contrary(modesOf(mentions), differ), (mode) => mode),
    ...tollField(mentions, "killed"),
    ...tollField(mentions, "wounded"),
  ];
}

function differ(a: string, b: string): boolean {
  // What happened is in one report's past and in another's day.
  const real = (status: string) => (status === "historical" ? "occurred" : status);
  return real(a) !== real(b);
}

function modesOf(mentions: readonly Profile[]): readonly Choice<string>[] {
  return choicesOf(
    mentions,
    ({ told }) => told.mode[0],
    (mode) => mode,
  );
}

/** Keeps the values if two of them exclude each other. */
function contrary<T>(choices: readonly Choice<T>[], exclude: (a: T, b: T) => boolean): readonly Choice<T>[] {
  const clash = choices.some(({ value: a }, i) => choices.slice(i + 1).some(({ value: b }) => exclude(a, b)));
  return clash ? choices : [];
}

function field<T>(
  name: Field,
  choices: readonly Choice<T>[],
  write: (value: T) => string,
): readonly Disagreement[] {
  if (choices.length < 2) return [];
  return [
    {
      field: name,
      values: choices.map(({ value, mentions }) => ({
        value: write(value),
        mentions: mentions.map(mentionOf),
      })),
    },
  ];
}

/** Sides disagree where a mention names somebody who is none of those whom most name. */
function sidesField(
  name: "actors" | "recipients",
  mentions: readonly Profile[],
  roles: readonly Role[],
  everybody: readonly Role[],
): readonly Disagreement[] {
  const known = [...roles, ...everybody].map(({ party }) => sideOf(party));
  const others = rolesOf(mentions, ({ told }) => (name === "actors" ? told.actors : told.recipients)).filter(
    ({ party }) => known.every((side) => likeness(side, sideOf(party)) < 0.5),
  );
  if (known.length === 0 || others.length === 0) return [];
  const value = ({ party, mentions: own }: Role) => ({ value: party.name, mentions: own.map(mentionOf) });
  return [{ field: name, values: [...roles, ...others].map(value) }];
}

function tollField(mentions: readonly Profile[], kind: "killed" | "wounded"): readonly Disagreement[] {
  const counts = choicesOf(
    mentions,
    ({ told }) => tollOf(told.words)[kind],
    (count) => String(count),
  );
  return field("toll", counts, (count) => `${kind} ${count}`);
}

/** Returns where a mention stands. */
export function mentionOf({ told, originator }: Profile): EventMention {
  return { report: told.report, event: told.event, originator };
}
