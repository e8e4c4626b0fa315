import { readTable, type Tables, tableAt } from "../../core/lexicon/table.ts";

/** Reads the codes of ISO 3166-1 alpha-3 by those of two letters. @throws ReadoutError `bad-table`, `missing-table` */
export function alpha3Codes(tables: Tables): ReadonlyMap<string, string> {
  const columns = ["code", "alpha2", "name", "lat", "lon", "geonameid", "others"] as const;
  const rows = readTable(tableAt(tables, "places/countries.tsv"), columns, columns.slice(0, 6));
  return new Map(rows.map(({ alpha2, code }) => [alpha2, code]));
}
