import { type RawBuilder, sql } from "kysely";
import { ReadoutError } from "../../core/model/error.ts";
import { wordsOfName } from "../words-of-name.ts";
import { allOf } from "./conditions.ts";
import type { PartyTerm } from "./filter.ts";

/**
 * Reads whom a filter means from what a user writes.
 *
 *     RUS   RUS/MIL   /MIL   key:Q7747   Sergei Shoigu
 *
 * @throws ReadoutError `bad-party`
 */
export function parsePartyTerm(text: string): PartyTerm {
  const written = text.trim();
  if (/^key:\S/u.test(written)) return { key: written.slice(4) };
  const codes = /^([A-Z]{3})?(?:\/([A-Za-z]{3}))?$/u.exec(written);
  const [, country, sector] = codes ?? [];
  if (country ?? sector)
    return { ...(country ? { country } : {}), ...(sector ? { sector: sector.toUpperCase() } : {}) };
  const name = wordsOfName(written).join(" ");
  if (name === "" || /^(?:[A-Z]{3}\/|key:)/u.test(written))
    throw new ReadoutError(
      "bad-party",
      `'${text}' names nobody. Give a country (RUS), a sector (RUS/MIL, /MIL), a name (Sergei Shoigu) or a key (key:RUS/GOV).`,
    );
  return { name };
}

/** Writes a term as it is read: the inverse of `parsePartyTerm`. */
export function formatPartyTerm({ country, sector, key, name }: PartyTerm): string {
  if (key !== undefined) return `key:${key}`;
  if (name !== undefined) return name;
  return `${country ?? ""}${sector ? `/${sector}` : ""}`;
}

/** Columns that name a party, by what they are called in a table. */
export interface PartyColumns {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly sector: string;
}

/** Names the columns of a table of parties under an alias. */
export function partyColumns(alias: string): PartyColumns {
  return {
    key: `${alias}.key`,
    name: `${alias}.name`,
    country: `${alias}.country`,
    sector: `${alias}.sector`,
  };
}

/**
 * Returns the condition that a party is meant by a term, for rows that are found by something else: no index is taken
 * for it, of which the database might think more than of the right one.
 */
export function isMeant(term: PartyTerm, at: PartyColumns): RawBuilder<boolean> {
  const parts = equalities(term, at, (column) => sql`coalesce(${sql.ref(column)}, '')`);
  const words = wordsOfName(term.name ?? "");
  if (words.length > 0)
    parts.push(sql`exists (select 1 from names where names.word = ${longest(words)}
      and names.key = ${sql.ref(at.key)} and names.name = ${sql.ref(at.name)} and ${hasWords(words)})`);
  return allOf(parts);
}

/**
 * Returns what selects the rows of a table whose party is meant, from the index of names where one is given: the same
 * as `isMeant`, the other way round.
 *
 * @param table with the columns of a party
 */
export function fromMeant(
  term: PartyTerm,
  table: string,
  alias: string,
): { readonly from: RawBuilder<unknown>; readonly where: RawBuilder<boolean> } {
  const words = wordsOfName(term.name ?? "");
  const at = partyColumns(alias);
  const parts = equalities(term, at, (column) => sql.ref(column));
  const own = sql`${sql.table(table)} as ${sql.ref(alias)}`;
  if (words.length === 0) return { from: own, where: sql.join(parts, sql` and `) };
  return {
    from: sql`names join ${own} on ${sql.ref(at.key)} = names.key and ${sql.ref(at.name)} = names.name`,
    where: sql.join(
      [sql`names.word = ${longest(words)}`, hasWords(words), ...parts],
      sql` and `,
    ) as RawBuilder<boolean>,
  };
}

/** Whether rows can be found by the term through an index. */
export function isIndexed({ country, key, name }: PartyTerm): boolean {
  return country !== undefined || key !== undefined || name !== undefined;
}

function equalities(
  { country, sector, key }: PartyTerm,
  at: PartyColumns,
  column: (name: string) => RawBuilder<unknown>,
): RawBuilder<boolean>[] {
  const parts: RawBuilder<boolean>[] = [];
  if (country !== undefined) parts.push(sql`${column(at.country)} = ${country}`);
  if (sector !== undefined) parts.push(sql`${column(at.sector)} = ${sector}`);
  if (key !== undefined) parts.push(sql`${column(at.key)} = ${key}`);
  return parts;
}

/** Returns the condition that a party is meant, by country and key alone, through an index upon them. */
export function isMeantPlainly(
  term: PartyTerm,
  at: Pick<PartyColumns, "key" | "country">,
): RawBuilder<boolean> {
  return allOf(equalities(term, { ...at, name: "", sector: "" }, (column) => sql.ref(column)));
}

/** Whether rows can be found by the term's country, and nothing but its sector is to be tested. */
export function isByCountry({ country, key, name }: PartyTerm): boolean {
  return country !== undefined && key === undefined && name === undefined;
}

/** Whether country or key tell who is meant. */
export function isPlain({ sector, name }: PartyTerm): boolean {
  return sector === undefined && name === undefined;
}

/** The folded name holds these words one after the other. */
function hasWords(words: readonly string[]): RawBuilder<boolean> {
  return sql`(' ' || names.folded || ' ') like ${`% ${words.join(" ")} %`}`;
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), "");
}
