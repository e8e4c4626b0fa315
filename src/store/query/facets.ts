import { sql } from "kysely";
import type { Store } from "../store.ts";
import { countAll, countHits, type PlainCount } from "./facet-counts.ts";
import type { EventFilter } from "./filter.ts";
import { layerOf } from "./layer.ts";
import type { FacetRow } from "./rows.ts";

export type FacetField = FacetRow["field"];

export const facetFields: readonly FacetField[] = [
  "type",
  "status",
  "layer",
  "actor",
  "recipient",
  "place",
  "outlet",
  "context",
  "year",
];

/**
 * Counts the events of a filter by the values of fields, the most frequent first. Actors, recipients and places are
 * countries; an event with two of one country counts once for it.
 *
 * @param most values of each field
 * @throws ReadoutError `bad-date`, `no-words`
 */
export async function facets(
  store: Store,
  filter: EventFilter,
  {
    fields = facetFields,
    most = 20,
  }: { readonly fields?: readonly FacetField[]; readonly most?: number } = {},
): Promise<readonly FacetRow[]> {
  const counted = hasAny(filter) ? await countHits(store, filter, fields) : await countAll(store, fields);
  const rows = [...plainRows(counted.plain), ...contextRows(counted.values)];
  for (const { field, value, n } of counted.values) if (field !== "context") rows.push({ field, value, n });
  const best = fields.flatMap((field) =>
    rows
      .filter((row) => row.field === field)
      .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
      .slice(0, most),
  );
  const codes = best.filter(({ field }) => areCountries.includes(field)).map(({ value }) => value);
  const names = await countryNames(store.db, [...new Set(codes)]);
  return best.map((row) => ({
    ...row,
    label: (areCountries.includes(row.field) ? names.get(row.value) : undefined) ?? row.value,
  }));
}

/** Fields whose values are countries: their labels are the names that reports give the states. */
const areCountries: readonly FacetField[] = ["actor", "recipient", "place"];

interface Count {
  readonly field: FacetField;
  readonly value: string;
  readonly n: number;
}

function contextRows(values: readonly Count[]): readonly Count[] {
  const sums = new Map<string, number>();
  for (const { field, value, n } of values)
    if (field === "context")
      for (const context of JSON.parse(value) as string[]) sums.set(context, (sums.get(context) ?? 0) + n);
  return [...sums].map(([value, n]) => ({ field: "context" as const, value, n }));
}

function plainRows(plain: readonly PlainCount[]): Count[] {
  const sums = new Map<string, Count>();
  const add = (field: FacetField, value: string, n: number) =>
    sums.set(`${field} ${value}`, { field, value, n: n + (sums.get(`${field} ${value}`)?.n ?? 0) });
  for (const row of plain) {
    add("type", row.type, row.n);
    add("status", row.status, row.n);
    add("layer", layerOf(row), row.n);
    const year = row.month.slice(0, 4);
    if (/^\d{4}$/u.test(year)) add("year", year, row.n);
  }
  return [...sums.values()];
}

/** Returns the names of states by their codes, as far as reports name them. */
export async function countryNames(
  db: Store["db"],
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  // Both databases call the first column of `values` so.
  const wanted = sql`(values ${sql.join(codes.map((code) => sql`(${code})`))}) as wanted`;
  const { rows } = await sql<{ code: string; name: string | null }>`
    select column1 as code, (select name from actors where key = column1 and kind = 'state' limit 1) as name
    from ${wanted}`.execute(db);
  return new Map(rows.flatMap(({ code, name }) => (name === null ? [] : [[code, name]])));
}

function hasAny(filter: EventFilter): boolean {
  return Object.values(filter).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
}
