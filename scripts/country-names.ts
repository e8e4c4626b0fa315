import { readFileSync } from "node:fs";

/** Names of states and territories by their codes, as `data/places/countries.tsv` has them. */
export function countryNames(): Readonly<Record<string, string>> {
  const [, ...rows] = readFileSync("data/places/countries.tsv", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(rows.map((row) => row.split("\t")).map(([code, , name]) => [code, name]));
}
