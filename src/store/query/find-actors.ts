import { type RawBuilder, sql } from "kysely";
import { ReadoutError } from "../../core/model/error.ts";
import type { Store } from "../store.ts";
import { wordsOfName } from "../words-of-name.ts";
import { allOf, anyOf, isIn } from "./conditions.ts";
import { numberIn, pageOf, readCursor, writeCursor } from "./cursor.ts";
import type { ActorFilter, Page, Paged } from "./filter.ts";
import { isMeant, partyColumns } from "./party-term.ts";
import type { ActorRow } from "./rows.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Finds a page of actors as known across reports, those of most reports first. @throws ReadoutError `bad-cursor`, `no-words` */
export async function findActors(
  store: Store,
  filter: ActorFilter,
  { limit, after }: Page,
): Promise<Paged<ActorRow>> {
  const cursor = readCursor(after, 2);
  const behind = cursor
    ? sql`having (count(distinct a.report), a.key) < (${numberIn(cursor, 0)}, ${cursor[1]})`
    : sql``;
  const { rows } = await sql<{ key: string; reports: number }>`
    select a.key, count(distinct a.report) as reports from actors as a where ${allOf(conditions(filter))}
    group by a.key ${behind} order by 2 desc, 1 desc limit ${sql.lit(limit + 1)}`.execute(store.db);
  const page = pageOf(rows, limit, ({ key, reports }) => writeCursor(Number(reports), key));
  return { rows: await actorRows(store, page.rows), next: page.next };
}

function conditions({ parties = [], kinds = [], named }: ActorFilter): readonly RawBuilder<boolean>[] {
  return [
    sql`a.key <> '?'`,
    ...(parties.length > 0 ? [anyOf(parties.map((term) => isMeant(term, partyColumns("a"))))] : []),
    ...(kinds.length > 0 ? [isIn("a.kind", kinds)] : []),
    ...(named === undefined ? [] : [isNamed(named)]),
  ];
}

/** All words are in a name, the last perhaps only its beginning. */
function isNamed(named: string): RawBuilder<boolean> {
  const words = wordsOfName(named);
  if (words.length === 0)
    throw new ReadoutError("no-words", `'${named}' is the beginning of no name. Give letters.`);
  const [last = ""] = words.slice(-1);
  const others = words
    .slice(0, -1)
    .map((word) => sql<boolean>`(' ' || n.folded || ' ') like ${`% ${word} %`}`);
  return sql`(a.key, a.name) in (select n.key, n.name from names as n
    where n.word >= ${last} and n.word < ${`${last}\uffff`} and ${allOf(others)})`;
}

/** Brings to keys what is known of them. */
export async function actorRows(
  store: Pick<Store, "db">,
  found: readonly { readonly key: string; readonly reports: number }[],
): Promise<readonly ActorRow[]> {
  const keys = found.map(({ key }) => key);
  if (keys.length === 0) return [];
  const shape = await shapeOf(store);
  const facts = await bestFacts(store.db, keys);
  const events = await eventsOf(store.db, shape, keys);
  const statements = await statementsOf(store.db, keys);
  return found.flatMap(({ key, reports }) => {
    const known = facts.get(key);
    if (!known) return [];
    const own = { statements: statements.get(key) ?? 0, events: events.get(key) ?? 0 };
    return [{ ...known, reports: Number(reports), ...own }];
  });
}

type Facts = Omit<ActorRow, "reports" | "statements" | "events">;

/** Reports that an actor's name and role are taken from: of a state in a hundred thousand, some tell enough. */
const sample = 200;

/** Returns what most reports say of each. */
async function bestFacts(db: Store["db"], keys: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
  const known = new Map<string, Facts>();
  for (const key of keys) {
    const { rows } = await sql<Facts & { n: number }>`
      select key, name, country, sector, kind, role, wikidata, count(*) as n from
        (select key, name, country, sector, kind, role, wikidata from actors where key = ${key} limit ${sql.lit(sample)}) as a
      group by key, name, country, sector, kind, role, wikidata order by n desc, name`.execute(db);
    const [best] = rows;
    if (!best) continue;
    const { n: _, ...facts } = best;
    const role = facts.role ?? rows.find((row) => row.role !== null)?.role ?? null;
    known.set(key, { ...facts, role });
  }
  return known;
}

async function eventsOf(db: Store["db"], shape: Shape, keys: readonly string[]) {
  const { rows } = await sql<{ key: string; n: number }>`
    select key, count(distinct ${sql.ref(shape.of)}) as n from ${sql.table(shape.parties)}
    where key in (${sql.join(keys)}) and role in ('actor', 'recipient') group by key`.execute(db);
  return new Map(rows.map(({ key, n }) => [key, Number(n)]));
}

async function statementsOf(db: Store["db"], keys: readonly string[]) {
  const { rows } = await sql<{ key: string; n: number }>`
    select speaker_key as key, count(*) as n from statements where speaker_key in (${sql.join(keys)})
    group by speaker_key`.execute(db);
  return new Map(rows.map(({ key, n }) => [key, Number(n)]));
}
