import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Phrase, SearchTerms } from "../query/search-terms.ts";
import type { Tables } from "../tables.ts";

/**
 * Makes the functions that cut text into words as SQLite's FTS5 does: letters and digits alone, small, without marks. No
 * stemming: the same search finds the same reports in both databases, and names are not words of English.
 */
export async function createWords(db: Kysely<Tables>): Promise<void> {
  // A database in the C locale knows no letters but English ones; ICU, where it is there, knows all.
  const { rows } = await sql`select from pg_collation where collname = 'und-x-icu'`.execute(db);
  const letters = sql.raw(rows.length > 0 ? '"und-x-icu"' : '"default"');
  // By their full names, so that they are found whatever the path, as where a dump is read back.
  const { rows: at } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const fold = sql.id(at[0]?.schema ?? "public", "readout_fold");
  await sql`
    create function readout_fold(given text) returns text language sql immutable strict parallel safe as $$
      select lower(regexp_replace(
        regexp_replace(normalize(given, NFD), '[\\u0300-\\u036f]+', '', 'g') collate ${letters},
        '[^[:alnum:]]+', ' ', 'g'))
    $$`.execute(db);
  // A vector of words holds a megabyte: of a longer text the beginning is found.
  await sql`
    create function readout_words(title text, words text) returns tsvector language sql immutable parallel safe as $$
      select to_tsvector('pg_catalog.simple', coalesce(${fold}(title), ''))
        || to_tsvector('pg_catalog.simple', coalesce(${fold}(left(words, 200000)), ''))
    $$`.execute(db);
}

/**
 * Lays out a search as a query of PostgreSQL's, apart, so that the server takes the index for every word: it does not
 * know that to read the words of one text after the other takes it far longer.
 */
export function wordsQuery(terms: SearchTerms): RawBuilder<unknown> {
  const alternatives = terms.map((phrases) => sql`(${sql.join(phrases.map(phraseQuery), sql` && `)})`);
  return sql`(select ${sql.join(alternatives, sql` || `)})`;
}

function phraseQuery({ words, isPrefix }: Phrase): RawBuilder<unknown> {
  const phrase = sql`phraseto_tsquery('pg_catalog.simple', readout_fold(${words.join(" ")}))`;
  if (!isPrefix) return phrase;
  // `truce*`: 'truce':*      Letters that the server knows none of leave no word to begin with.
  return sql`case when numnode(${phrase}) = 0 then ''::tsquery else (${phrase}::text || ':*')::tsquery end`;
}
