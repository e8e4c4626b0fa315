import { aboveStates } from "../model/actor.ts";
import { heirOf, nobody } from "./actor-key.ts";
import { type PersonName, personName } from "./name-order.ts";
import type { Party } from "./told-event.ts";

/** A party prepared for comparison. */
export interface Side {
  readonly key: string;
  /** Country, a state that is gone as its heir; null if unknown. */
  readonly land: string | null;
  readonly sector: string | null;
  readonly kind: "state" | "government" | "forces" | "person" | "body" | "people" | "nobody";
  readonly name: PersonName | null;
  /** Folded name of a body, or the office or sort of people. */
  readonly words: string;
}

/** Prepares a party for comparison: what its key tells. */
export function sideOf({ key, name, country, sector }: Party): Side {
  const land = country === null ? null : heirOf(country);
  const [head = "", ...rest] = key.split("/");
  const words = rest.at(-1) ?? "";
  const side = { key, land, sector, name: null, words };
  if (/^Q\d+$/u.test(key)) return { ...side, kind: "person", name: personName(name, country) };
  if (rest.length === 0) return { ...side, kind: head === nobody ? "nobody" : "state" };
  if (rest.length > 1) return { ...side, kind: words === "unknown" ? "nobody" : "people" };
  if (words === "GOV") return { ...side, kind: "government" };
  if (words === "MIL") return { ...side, kind: "forces" };
  if (!/^[^ ,]+(?:, [^ ]+)?$/u.test(words)) return { ...side, kind: "body" };
  const [family = "", given] = words.split(", ");
  return { ...side, kind: given ? "person" : "body", name: { family, given: given ? [given] : [] } };
}

/**
 * Returns how likely two parties are one or act as one, 0 to 1.
 *
 *     Shoigu, Sergei Shoigu                      0.95
 *     Moscow, the Russian defence minister       0.75
 *     gunmen, somebody                           0.4
 *     Lavrov, Shoigu                             0.2
 *     Russia, China                              0
 */
export function likeness(a: Side, b: Side): number {
  if (a.key === b.key) return a.kind === "nobody" ? 0.4 : 1;
  if (a.kind === "nobody" || b.kind === "nobody") return 0.4;
  const named = areNamedAlike(a, b);
  if (named === true) return a.land === b.land || a.land === null || b.land === null ? 0.95 : 0.5;
  const isPeople = a.kind === "people" || b.kind === "people";
  if (a.land === null || b.land === null) return isPeople ? (a.words === b.words ? 0.7 : 0.4) : 0.2;
  if (a.land !== b.land) return isPeople && !isOfState(a) && !isOfState(b) ? 0.3 : 0;
  if (named === false) return 0.2;
  return inOneLand(a, b);
}

/** People of another state are others; fighters of a movement may be some of a state's people. */
function isOfState({ land, kind, sector }: Side): boolean {
  return kind !== "people" ? land !== null && !aboveStates.has(land) : sector === "GOV" || sector === "MIL";
}

/** Tells whether two names may be one person's or body's; undefined where one of them is no name. */
function areNamedAlike(a: Side, b: Side): boolean | undefined {
  if (a.name && b.name && (a.kind === "person" || b.kind === "person")) {
    if (a.name.family !== b.name.family)
      return a.kind === "person" && b.kind === "person" ? false : undefined;
    return areGivenAlike(a.name.given, b.name.given);
  }
  if (a.kind === "body" && b.kind === "body") return a.words === b.words || isAcronym(a.words, b.words);
  return undefined;
}

function areGivenAlike(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((name) =>
    many.some(
      (other) =>
        other.startsWith(name.charAt(0)) && (name.length === 1 || other.length === 1 || other === name),
    ),
  );
}

function isAcronym(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || short.includes(" ")) return false;
  const initials = long
    .split(/[ -]/u)
    .map((word) => word.charAt(0))
    .join("");
  return initials === short;
}

/** Sectors of people of whom reports speak now by one word, now by another. */
const ordinary = new Set(["CVL", "LAB", "OPP", "REB", "UNK", "SOC", "EDU", "REL", "ELI", "CRM"]);

function inOneLand(a: Side, b: Side): number {
  if (a.kind === "state" || b.kind === "state") {
    const other = a.kind === "state" ? b : a;
    if (other.kind === "government") return 0.95;
    if (other.sector === "GOV" || other.kind === "forces") return 0.75;
    return other.sector !== null && ordinary.has(other.sector) ? 0.35 : 0.6;
  }
  if (a.sector !== null && a.sector === b.sector) return 0.75;
  if (a.sector !== null && b.sector !== null && ordinary.has(a.sector) && ordinary.has(b.sector)) return 0.6;
  return 0.5;
}
