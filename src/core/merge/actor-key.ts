import { type Actor, aboveStates } from "../model/actor.ts";
import { fold } from "../text/fold.ts";
import { personName } from "./name-order.ts";

/** States that are gone, under the state that reports speak of in their place. */
const heirs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SUN: "RUS",
    YUG: "SRB",
    SCG: "SRB",
    DDR: "DEU",
    ZAR: "COD",
  }),
);

/** Returns the country under which a state that is gone meets its heir: *Soviet* and *Russian* of one day. */
export function heirOf(country: string): string {
  return heirs.get(country) ?? country;
}

/** Whoever is not named and of whom nothing is known. */
export const nobody = "?";

/**
 * Returns a key of an actor that is the same in every report.
 *
 *     Vladimir Putin, with an id of Wikidata's      Q7747
 *     Russia, Moscow                                RUS
 *     the Kremlin, the Russian government           RUS/GOV
 *     Sergey Shoygu, Defense Minister               RUS/shoigo, sergi
 *     the Russian defence minister                  RUS/GOV/defense minister
 *     Russian troops                                RUS/MIL
 *     North Atlantic Treaty Organization (NATO)     IGO/north atlantic treaty organization
 *
 * A name without a given name has a key of its own (`RUS/shoigo`): `likeness` tells that it may be either.
 */
export function actorKey(actor: Actor): string {
  const land = actor.country === null ? nobody : heirOf(actor.country);
  if (actor.wikidata) return actor.wikidata;
  if (isTitled(actor)) return nominalKey(actor, land);
  switch (actor.kind) {
    case "state":
      return actor.country !== null && isWhole(actor) ? land : `${land}/${fold(actor.name)}`;
    case "person":
      return personKey(actor, land);
    case "organization":
      return isGovernment(actor)
        ? `${land}/GOV`
        : isNamed(actor)
          ? bodyKey(actor, land)
          : nominalKey(actor, land);
    default:
      return isNamed(actor) ? bodyKey(actor, land) : nominalKey(actor, land);
  }
}

/** A contested territory has the code of the state that it is counted to, and is not that state. */
function isWhole({ sector }: Actor): boolean {
  return sector !== "PRE";
}

/** *Moscow* of a person's name alone is a name; *the minister* has no capital in its name. */
function isNamed({ name, mentions, kind }: Actor): boolean {
  if (kind === "unnamed") return false;
  return mentions.some((mention) => mention.kind === "name") && /\p{Lu}/u.test(name);
}

/** A person of whom the report has the office alone. */
function isTitled(actor: Actor): boolean {
  return actor.kind === "unnamed" || (actor.kind === "person" && !isNamed(actor));
}

function personKey({ name, country }: Actor, land: string): string {
  const { family, given } = personName(name, country);
  return `${land}/${given[0] ? `${family}, ${given[0]}` : family}`;
}

const body =
  /\b(?:agency|assembly|authority|bank|board|bureau|bundesbank|commission|committee|council|court|department|eurogroup|homeland|ministry|office|organi[sz]ation|party|police|reserve|roscosmos|service|union|usaid)\b/u;

const government = /\b(?:administration|authorities|cabinet|government|leadership|presidency|regime)\b/u;

/** The government of a state by that name, or by the house that it sits in: *the Kremlin, Downing Street*. */
function isGovernment(actor: Actor): boolean {
  const { sector, country, name } = actor;
  if (sector !== "GOV" || country === null || aboveStates.has(country)) return false;
  const folded = fold(name);
  if (body.test(folded)) return false;
  return government.test(folded) || actor.mentions.some((mention) => mention.kind === "name");
}

/** The adjective of a state before a body that every state has: *Egyptian Foreign Ministry*; the country tells it. */
const adjective =
  /^(?:us|uk|[a-z]+(?:an|ese|ish|i|ch|ek|ai)) (?=(?:[a-z]+ )?(?:ministry|department|army|parliament|embassy|police|navy|air force|security council)\b)/u;

/** *North Atlantic Treaty Organization (NATO)* and *the North Atlantic Treaty Organization* are one. */
function bodyKey({ name }: Actor, land: string): string {
  const bare = fold(name)
    .replace(/(?:(?<!\s)\s+)?\([^)]{0,200}\)/gu, "")
    .replace(/^the /u, "")
    .replace(adjective, "")
    .replace(/\bdefence\b/gu, "defense")
    .trim();
  return `${land}/${bare}`;
}

/** The adjective of the state that an office is of: *Russian defense minister*. */
const ofState = /^(?:us|uk|[a-z]+(?:an|ese|ish|i|ch|ek|ai)) (?=[a-z])/u;

/** Sectors whose people act as one: troops, soldiers and the army of a state are its forces. */
const forces = new Set(["MIL"]);

function nominalKey({ sector, name, role, country }: Actor, land: string): string {
  if (country === null && sector === null && role === null) return nobody;
  const office = officeOf(role ?? name).replace(country === null ? /^$/u : ofState, "");
  if (
    sector !== null &&
    forces.has(sector) &&
    country !== null &&
    !/minister|chief|general|commander/u.test(office)
  )
    return `${land}/${sector}`;
  return `${land}/${sector ?? nobody}/${office}`;
}

/**
 * Returns an office or a kind of people in one spelling, without numbers and what stands before it.
 *
 *     the Russian defence minister -> defense minister     about 200,000 people -> people     gunmen -> gunman
 */
export function officeOf(words: string): string {
  return fold(words)
    .replace(/\bdefence\b/gu, "defense")
    .replace(/\b(?:premier)\b/gu, "prime minister")
    .replace(
      /^(?:(?:the|a|an|his|her|its|their|whose|about|some|at least|more than|nearly|acting|new|senior|top|two|three|four|five|several|dozens of|hundreds of|thousands of|\d[\d,.]*)\s+)+/u,
      "",
    )
    .replace(/men$/u, "man")
    .replace(/(?<=[^s\d])s$/u, "")
    .trim();
}
