import { bad, list, oneOf, readTable, type Tables, tableAt } from "./table.ts";

/** A noun for a person, a body or a place. */
export interface Noun {
  readonly sort: "person" | "organization" | "place";
  readonly gender: "f" | "m" | null;
  /** Is taken up by *they* in the singular too: *the crowd, the team*. */
  readonly isMany: boolean;
}

/** The words of `data/coreference/`. */
export interface CoreferenceLexicon {
  /** By singular, lower case. */
  readonly nouns: ReadonlyMap<string, Noun>;
  /** What a noun may take up besides itself: other nouns, or names by what they name (`@country`). */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads `data/coreference/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readCoreferenceLexicon(tables: Tables): CoreferenceLexicon {
  return { nouns: readNouns(tables), kinds: readKinds(tables) };
}

function readNouns(tables: Tables): ReadonlyMap<string, Noun> {
  const columns = ["noun", "sort", "gender", "number", "from"] as const;
  const nouns = new Map<string, Noun>();
  for (const row of readTable(tableAt(tables, "coreference/nouns.tsv"), columns, ["noun", "sort"])) {
    if (nouns.has(row.noun)) throw bad(row.at, `'${row.noun}' stands here a second time`);
    nouns.set(row.noun, {
      sort: oneOf(row.sort, ["person", "organization", "place"] as const, row.at),
      gender: row.gender === "" ? null : oneOf(row.gender, ["f", "m"] as const, row.at),
      isMany: row.number !== "" && oneOf(row.number, ["both"], row.at) === "both",
    });
  }
  return nouns;
}

function readKinds(tables: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, ReadonlySet<string>>();
  for (const row of readTable(tableAt(tables, "coreference/kinds.tsv"), ["noun", "takes"])) {
    const takes = list(row.takes);
    for (const name of takes) if (name.startsWith("@")) oneOf(name, named, row.at);
    if (kinds.has(row.noun)) throw bad(row.at, `'${row.noun}' stands here a second time`);
    kinds.set(row.noun, new Set(takes));
  }
  return kinds;
}

const named = [
  "@country",
  "@city",
  "@island",
  "@region",
  "@water",
  "@body",
  "@man",
  "@woman",
  "@person",
] as const;
