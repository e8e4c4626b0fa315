import type { Lexicon } from "../../core/lexicon/lexicon.ts";

/** Who an actor is by its code. */
export interface ActorCode {
  /** ISO 3166-1 alpha-3, or PLOVER's code of what is above states. */
  readonly country: string;
  /** PLOVER's sector; `""` where the code names none. */
  readonly sector: string;
}

/** CAMEO's codes of bodies above states, the longest first. */
const above: readonly (readonly [prefix: string, country: string])[] = [
  ["IGOUNO", "UNO"],
  ["IGOEUREEC", "EUR"],
  ["UNO", "UNO"],
  ["EEC", "EUR"],
  ["IGO", "IGO"],
  ["NGM", "NGO"],
  ["NGO", "NGO"],
  ["MNC", "MNC"],
  ["IMG", "IMG"],
  ["ISM", "ISM"],
];

/** Country codes of CAMEO that ISO has otherwise, and codes of states that are gone. */
const countries: Readonly<Record<string, string>> = {
  CSK: "CSK",
  DDR: "DDR",
  GZS: "PSE",
  KOS: "XKX",
  KSV: "XKX",
  PAL: "PSE",
  ROM: "ROU",
  SCG: "SCG",
  SUN: "SUN",
  TMP: "TLS",
  WSB: "PSE",
  YUG: "YUG",
  ZAR: "COD",
};

/** PLOVER's sectors, which CAMEO names alike. */
const shared = new Set(
  "AGR BUS COP CRM CVL EDU ELI GOV JRN JUD LAB LEG MIL OPP PRM PTY REB REF REL SOC SPY UAF".split(" "),
);

/** CAMEO's roles that PLOVER names otherwise. */
const renamed: Readonly<Record<string, string>> = {
  BUD: "REL",
  CHR: "REL",
  CTH: "REL",
  DEV: "SOC",
  ENV: "SOC",
  HIN: "REL",
  HLH: "MED",
  HRI: "SOC",
  INS: "REB",
  JEW: "REL",
  MED: "JRN",
  MOS: "REL",
  PPL: "CVL",
  PRO: "REL",
  SEP: "REB",
  SET: "CVL",
  SHI: "REL",
};

/**
 * Reads a CAMEO code of an actor: a country or a body above states, then roles, of which the first known counts.
 *
 *     USAGOV -> USA GOV      IGOUNO -> UNO      AFGREBTAL -> AFG REB
 *
 * Undefined where it begins with nothing that PLOVER has a code for (a region, an ethnic group).
 */
export function readActorCode(code: string, { places }: Lexicon): ActorCode | undefined {
  const body = above.find(([prefix]) => code.startsWith(prefix));
  if (body) return { country: body[1], sector: sectorIn(code.slice(body[0].length)) };
  const first = code.slice(0, 3);
  const country = countries[first] ?? (places.countries.has(first) ? first : undefined);
  return country === undefined ? undefined : { country, sector: sectorIn(code.slice(3)) };
}

/** Returns the first sector that a row of roles names, three letters each; `""` where none does. */
export function sectorIn(roles: string): string {
  for (let i = 0; i + 3 <= roles.length; i += 3) {
    const role = roles.slice(i, i + 3);
    const sector = renamed[role] ?? (shared.has(role) ? role : undefined);
    if (sector) return sector;
  }
  return "";
}
