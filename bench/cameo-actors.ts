import type { Lexicon } from "../src/core/lexicon/lexicon.ts";
import type { Actor } from "../src/core/model/actor.ts";

/** What a dyad is laid out with besides the record. */
export interface Dictionary {
  /** CAMEO code by the id of a frame. */
  readonly frames: ReadonlyMap<string, string>;
  /** Names in lower case that bodies of several states have: *congress, supreme court*. */
  readonly shared: ReadonlySet<string>;
}

/** Codes of CAMEO for PLOVER's codes of bodies above states. */
const above: Readonly<Record<string, string>> = { EUR: "IGOEUREEC", UNO: "IGOUNO" };

/** Codes of CAMEO for sectors that PLOVER renamed; those that CAMEO lacks are left out. */
const renamed: Readonly<Record<string, string>> = { CVL: "PPL", JRN: "MED", MED: "HLH", PRE: "", UNK: "" };

/** Civilians who take a stand against those in power: CAMEO's OPP, where PLOVER 2.0 has CVL for all of them. */
const opposing = /\b(?:activist|demonstrator|dissident|protest[eo]r|rioter)s?\b/iu;

/** Nouns without a role of their own in the coders' dictionaries: they stand for their state. */
const plainNoun = /\b(?:department|forces|leaders?|ministry|peacekeepers?)\b/iu;

const ofState = new Set(["GOV", "MIL"]);

/**
 * Returns an actor's code in CAMEO: country, then role.
 *
 *     Georgia GEO   the Georgian government GEOGOV   UN troops IGOUNOMIL   rebels ---REB
 *
 * A state itself has no role, whoever speaks for it. A body whose name several states share and whose country the text
 * does not tell (*Congress*) has none either: coders look words up, and do not ask whose report it is.
 */
export function codeOf({ kind, name, country, sector }: Actor, { shared }: Dictionary): string {
  const known = country === null || shared.has(name.toLowerCase()) ? "---" : (above[country] ?? country);
  if (
    kind === "state" ||
    country === "EUR" ||
    (plainNoun.test(name) && ofState.has(sector ?? "") && known.length === 3)
  )
    return known;
  return `${known}${opposing.test(name) ? "OPP" : (renamed[sector ?? ""] ?? sector ?? "")}`;
}

/** Makes the dictionary of the word lists. */
export function dictionaryOf({ actors, events }: Lexicon): Dictionary {
  const frames = [...events.frames.values()].flat();
  const known = [...actors.names.values()].flatMap(({ names }) => [...names.values()].flat());
  return {
    frames: new Map(frames.map(({ id, cameo }) => [id, cameo])),
    shared: new Set(known.flatMap(({ shared, name }) => (shared ? name.toLowerCase() : []))),
  };
}
