import { readOrganizations, readPeople, readPeoples, readStates, readWikidataIds } from "./actor-names.ts";
import { indexNames, type NameIndex } from "./names.ts";
import { bad, list, oneOf, readTable, type Tables, tableAt } from "./table.ts";

const sectors = (
  "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC " +
  "IGO UNO NGO MNC"
).split(" ");

/** Codes that stand in the sector column of a role and are PLOVER's country codes of bodies above states. */
const aboveStates = new Set(["IGO", "UNO", "NGO", "MNC"]);

/** A noun for somebody who acts in politics. */
export interface Role {
  /** Singular, lower case: *prime minister*. */
  readonly name: string;
  readonly plural: boolean;
  readonly kind: "person" | "group" | "organization";
  readonly sector: string | null;
  /** PLOVER code of a body above states that the role implies: *aid worker* NGO. */
  readonly country: string | null;
  /** Takes the sector of a word before it or of the body it belongs to. */
  readonly inherits: boolean;
  readonly gender: "f" | "m" | null;
}

/** A state's navy or coast guard. */
export interface ShipOwner {
  readonly country: string;
  readonly sector: string;
}

/** The words of `data/actors/`. */
export interface ActorLexicon {
  readonly names: NameIndex;
  /** By singular and plural, lower case; a plural that is no other word only as such. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Sector by the word before a role noun: *military spokesman*. */
  readonly modifiers: ReadonlyMap<string, string>;
  /** Field of an office by the word for it: *defense, defence*: defence. */
  readonly portfolios: ReadonlyMap<string, string>;
  readonly givenNames: ReadonlyMap<string, "f" | "m">;
  /** Whose ship it is, by what its name begins with: `HMS`. */
  readonly ships: ReadonlyMap<string, ShipOwner>;
  /** Wikidata's ids of people by their name in the lists, `Q4711`. */
  readonly wikidata: ReadonlyMap<string, string>;
}

/** Reads `data/actors/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readActorLexicon(tables: Tables): ActorLexicon {
  return {
    names: indexNames([
      ...readStates(tables),
      ...readPeoples(tables),
      ...readOrganizations(tables),
      ...readPeople(tables),
    ]),
    roles: readRoles(tables),
    modifiers: readModifiers(tables),
    portfolios: readPortfolios(tables),
    givenNames: readGivenNames(tables),
    ships: readShips(tables),
    wikidata: readWikidataIds(tables),
  };
}

/** Returns words as the tables have them: lower case, without full stops. */
export function plain(words: string): string {
  const small = words.toLowerCase();
  return small.includes(".") ? small.replaceAll(".", "") : small;
}

/** Returns the regular plural of a noun or of the last word of a phrase. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function readRoles(tables: Tables): ReadonlyMap<string, Role> {
  const columns = ["role", "kind", "sector", "inherits", "gender", "plurals"] as const;
  const roles = new Map<string, Role>();
  for (const row of readTable(tableAt(tables, "actors/roles.tsv"), columns, ["role", "kind"], "role")) {
    const code = row.sector === "" ? null : oneOf(row.sector, sectors, row.at);
    const above = code !== null && aboveStates.has(code);
    const role = {
      name: row.role.toLowerCase(),
      kind: oneOf(row.kind, ["person", "group", "organization"] as const, row.at),
      sector: above ? null : code,
      country: above ? code : null,
      inherits: row.inherits === "yes",
      gender: row.gender === "" ? null : oneOf(row.gender, ["f", "m"] as const, row.at),
    };
    if (roles.get(role.name)?.plural === false) throw bad(row.at, `'${row.role}' stands here a second time`);
    const plurals = row.plurals === "" ? [pluralOf(role.name)] : list(row.plurals.toLowerCase());
    for (const plural of plurals) if (!roles.has(plural)) roles.set(plural, { ...role, plural: true });
    if (!plurals.includes(role.name)) roles.set(role.name, { ...role, plural: false });
  }
  return roles;
}

function readModifiers(tables: Tables): ReadonlyMap<string, string> {
  const columns = ["word", "sector", "example"] as const;
  const rows = readTable(tableAt(tables, "actors/modifiers.tsv"), columns, columns, "word");
  return new Map(rows.map((row) => [row.word, oneOf(row.sector, sectors, row.at)]));
}

function readPortfolios(tables: Tables): ReadonlyMap<string, string> {
  const columns = ["word", "field"] as const;
  const rows = readTable(tableAt(tables, "actors/portfolios.tsv"), columns, columns, "word");
  return new Map(rows.map((row) => [row.word, row.field]));
}

function readShips(tables: Tables): ReadonlyMap<string, ShipOwner> {
  const columns = ["prefix", "country", "sector", "example"] as const;
  const rows = readTable(tableAt(tables, "actors/ships.tsv"), columns, columns, "prefix");
  return new Map(
    rows.map(({ prefix, country, sector, at }) => [prefix, { country, sector: oneOf(sector, sectors, at) }]),
  );
}

function readGivenNames(tables: Tables): ReadonlyMap<string, "f" | "m"> {
  const columns = ["name", "gender"] as const;
  const rows = readTable(tableAt(tables, "actors/given-names.tsv"), columns, columns, "name");
  return new Map(rows.map((row) => [row.name.toLowerCase(), oneOf(row.gender, ["f", "m"] as const, row.at)]));
}
