import type { KnownName, NameUse } from "./names.ts";
import { bad, list, oneOf, type Row, readTable, type Tables, tableAt } from "./table.ts";

const nobody = {
  role: null,
  gender: null,
  since: "",
  until: "",
  shared: false,
  sharers: [] as readonly string[],
} as const;

/** Reads `states.tsv`: names, adjectives, peoples and capitals of states. */
export function readStates(tables: Tables): KnownName[] {
  const columns = ["name", "code", "sector", "aliases", "adjectives", "people", "capitals", "until"] as const;
  return readTable(tableAt(tables, "actors/states.tsv"), columns, ["name", "code"]).flatMap((row) => {
    const state = {
      ...nobody,
      kind: "state" as const,
      name: row.name,
      country: codeOf(row.code, row.at),
      sector: row.sector || null,
      until: dateOf(row.until, row.at),
    };
    const as = (use: NameUse, words: readonly string[], sector = state.sector): KnownName[] =>
      words.map((written) => named(written, use, { ...state, sector }));
    const adjectives = list(row.adjectives);
    return [
      ...as("name", [row.name, ...list(row.aliases)]),
      ...as("adjective", adjectives),
      ...as("people", [...list(row.people), ...adjectives.filter(addsS).map((word) => `${word}s`)], "CVL"),
      ...as("capital", list(row.capitals)),
    ];
  });
}

/** Reads `peoples.tsv`: peoples, faiths and regions without a state. */
export function readPeoples(tables: Tables): KnownName[] {
  const columns = ["adjectives", "country", "sector", "region", "people"] as const;
  return readTable(tableAt(tables, "actors/peoples.tsv"), columns, ["adjectives"]).flatMap((row) => {
    const [adjective = "", ...others] = list(row.adjectives);
    const people = list(row.people);
    const group = {
      ...nobody,
      kind: row.region === "yes" ? ("region" as const) : ("people" as const),
      name: people[0] ?? adjective,
      country: row.country === "" ? null : codeOf(row.country, row.at),
      sector: row.sector || null,
    };
    const as = (use: NameUse, words: readonly string[]): KnownName[] =>
      words.map((written) => named(written, use, group));
    const nouns = people.filter((word) => word !== adjective && !others.includes(word));
    return [...as("adjective", [adjective, ...others]), ...as("people", nouns)];
  });
}

/** Reads `organizations.tsv` and `metonyms.tsv`: bodies and the places that stand for them. */
export function readOrganizations(tables: Tables): KnownName[] {
  const columns = ["name", "country", "sector", "kind", "shared", "aliases", "since", "until"] as const;
  const bodies = readTable(tableAt(tables, "actors/organizations.tsv"), columns, ["name", "kind"]);
  const places = readTable(
    tableAt(tables, "actors/metonyms.tsv"),
    ["name", "country", "sector", "stands_for", "aliases"] as const,
    ["name", "country", "stands_for"],
  );
  return [
    ...bodies.flatMap((row) =>
      spellings(row, "name", {
        ...nobody,
        kind: oneOf(row.kind, ["organization", "group"] as const, row.at),
        shared: row.shared !== "",
        sharers: row.shared === "yes" ? [] : list(row.shared).map((code) => codeOf(code, row.at)),
        since: dateOf(row.since, row.at),
        until: dateOf(row.until, row.at),
      }),
    ),
    ...places.flatMap((row) => spellings(row, "metonym", { ...nobody, kind: "organization" })),
  ];
}

/** Reads `people.tsv`: who held which office when. */
export function readPeople(tables: Tables): KnownName[] {
  return peopleRows(tables).flatMap((row) => {
    const full = spellings(row, "name", {
      ...nobody,
      kind: "person",
      role: row.role || null,
      gender: row.gender === "" ? null : oneOf(row.gender, ["f", "m"] as const, row.at),
      since: dateOf(row.since, row.at),
      until: dateOf(row.until, row.at),
    });
    const surnames = new Set(full.map(({ written }) => lastWord(written)).filter((word) => word.length > 3));
    const usual = familyFirst(row) ?? givenAlone(row);
    if (usual) surnames.add(usual);
    return [
      ...full,
      ...full.slice(0, 1).flatMap((known) => [...surnames].map((written) => surnameOf(known, written))),
    ];
  });
}

/** Reads Wikidata's ids of the people who have one there, by name. */
export function readWikidataIds(tables: Tables): ReadonlyMap<string, string> {
  const identified = peopleRows(tables).filter(({ wikidata }) => wikidata !== "");
  for (const { wikidata, at } of identified)
    if (!/^Q[1-9]\d*$/u.test(wikidata)) throw bad(at, `'${wikidata}' is no id of Wikidata like Q4711`);
  return new Map(identified.map(({ name, wikidata }) => [name, wikidata]));
}

function peopleRows(tables: Tables) {
  const columns = [
    "name",
    "country",
    "sector",
    "gender",
    "role",
    "since",
    "until",
    "aliases",
    "wikidata",
  ] as const;
  return readTable(tableAt(tables, "actors/people.tsv"), columns, ["name", "country"]);
}

function spellings(
  row: Row<"name" | "country" | "sector" | "aliases">,
  use: NameUse,
  rest: Omit<KnownName, "written" | "use" | "name" | "country" | "sector">,
): KnownName[] {
  const country = row.country === "" ? null : codeOf(row.country, row.at);
  const known = { name: row.name, country, sector: row.sector || null, ...rest };
  return [row.name, ...list(row.aliases)].map((written) => named(written, use, known));
}

/** Makes a name; its own fields stand first, since Node 20 is slow to add fields behind a spread. */
function named(written: string, use: NameUse, known: Omit<KnownName, "written" | "use">): KnownName {
  return { written, use, ...known };
}

function surnameOf(known: KnownName, written: string): KnownName {
  return { ...known, written, use: "surname" };
}

/** States in whose names the family stands first. */
const familyFirstStates = new Set(["CHN", "KOR", "PRK", "TWN", "VNM"]);

/** The name that reports use alone of those at the head of such a state: *Xi*, *Moon*; others share theirs with many. */
function familyFirst({ name, country, role }: Row<"name" | "country" | "role">): string | undefined {
  const leads = /^(?:president|(?:paramount |supreme )?leader)\b/iu.test(role);
  return leads && familyFirstStates.has(country) ? /^\S+(?= \S)/u.exec(name)?.[0] : undefined;
}

/** States in which people go by their own name: *President Prabowo, Prime Minister Abiy*. */
const givenAloneStates = new Set(["ERI", "ETH", "IDN", "MYS", "THA"]);

function givenAlone({ name, country, role }: Row<"name" | "country" | "role">): string | undefined {
  const leads = /^(?:president|prime minister)\b/iu.test(role);
  return leads && givenAloneStates.has(country) ? /^\S{4,}(?= \S)/u.exec(name)?.[0] : undefined;
}

function lastWord(name: string): string {
  return /(?<!\S)\S+$/u.exec(name)?.[0] ?? name;
}

/** *Russian* makes *Russians*, *Iraqi* *Iraqis*; *Danish* makes nothing. */
function addsS(adjective: string): boolean {
  return /(?:an|ak|ar|er|i|in|ot)$/u.test(adjective);
}

function codeOf(code: string, at: string): string {
  if (!/^[A-Z]{3}$/u.test(code)) throw bad(at, `'${code}' is no code of three capitals`);
  return code;
}

function dateOf(date: string, at: string): string {
  if (!/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/u.test(date)) throw bad(at, `'${date}' is no date like 2024-04-27`);
  return date;
}
