import type { Party } from "../../../core/merge/told-event.ts";

/** Names of states by their codes; written in by the build from `data/places/countries.tsv`. */
declare const countryNames: Readonly<Record<string, string>>;

/** PLOVER's codes of bodies above states. */
const bodies: Readonly<Record<string, string>> = {
  IGO: "international organizations",
  UNO: "United Nations",
  EUR: "European Union",
  NGO: "non-governmental organizations",
  ISM: "international movements",
  IMG: "armed groups",
  MNC: "companies",
};

/** States that are gone, by the codes that they had. */
const gone: Readonly<Record<string, string>> = {
  CSK: "Czechoslovakia",
  DDR: "East Germany",
  SCG: "Serbia and Montenegro",
  SUN: "Soviet Union",
  YUG: "Yugoslavia",
  ZAR: "Zaire",
};

/** Name of a country, or of a body above countries, by its code; the code itself where there is none. */
export function landName(code: string): string {
  return (
    (typeof countryNames === "undefined" ? undefined : countryNames[code]) ??
    bodies[code] ??
    gone[code] ??
    code
  );
}

/** All codes with their names, in the order of the names. */
export function lands(): readonly (readonly [code: string, name: string])[] {
  const known = typeof countryNames === "undefined" ? {} : countryNames;
  return Object.entries({ ...known, ...bodies }).sort(([, a], [, b]) => a.localeCompare(b));
}

/** How a party is called in a list: *the government of Russia* by the name that reports give it. */
export function partyName({ name, key, country }: Party): string {
  if (key !== country) return name || key;
  const known = landName(key);
  return known === key ? name || key : known;
}

/** The code beside the name of a party, where the name does not say it all: *RUS GOV*. */
export function partyCode({ key, country, sector }: Party): string {
  return key === country ? "" : [country, sector].filter(Boolean).join(" ");
}

/** A party as the API wants it named: a country by its code, anybody else by key. */
export function termOf({ key, country }: Party): string {
  return key === country ? key : `key:${key}`;
}

/** Words for a term of a filter, as far as they can be told from it. */
export function termInWords(term: string): string {
  if (term.startsWith("key:")) return keyInWords(term.slice(4));
  const [, country, sector] = /^([A-Z]{3})?(?:\/([A-Z]{3}))?$/u.exec(term) ?? [];
  if (country === undefined && sector === undefined) return term;
  return [country && landName(country), sector].filter(Boolean).join(" ");
}

/** *RUS/shoigo, sergi* → *sergi shoigo (Russia)*: a makeshift until the store has told the name. */
function keyInWords(key: string): string {
  const [land = "", ...rest] = key.split("/");
  if (rest.length === 0) return landName(land);
  const named = rest.filter((part) => !/^[A-Z]{3}$/u.test(part));
  const words = (named.length > 0 ? named : rest).join(" ").split(", ").reverse().join(" ");
  return land === "?" ? words : `${words} (${landName(land)})`;
}
