import type { Settlement } from "./regions.ts";

/** A city of GeoNames' dump. */
export interface City {
  readonly id: string;
  readonly name: string;
  /** The name in plain letters. */
  readonly ascii: string;
  readonly alternates: readonly string[];
  /** GeoNames' feature code: PPL, PPLA, PPLC, PPLX … */
  readonly feature: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Reads the dump. Where the newer settlements have the same place, their first- and second-level regions
 * count: states redraw them.
 */
export function readCities(dump: string, settlements: readonly Settlement[]): City[] {
  const newer = new Map(settlements.map((place) => [spot(place.country, place.lat, place.lng), place]));
  return dump
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length === 19)
    .map((cells) => {
      const [id = "", name = "", ascii = "", alternates = "", lat = "", lon = "", , feature = ""] = cells;
      const country = cells[8] ?? "";
      const same = newer.get(spot(country, lat, lon));
      return {
        id,
        name,
        ascii,
        alternates: alternates.split(","),
        feature,
        country,
        admin1: same?.admin1 ?? cells[10] ?? "",
        admin2: same?.admin2 ?? cells[11] ?? "",
        population: Number(cells[14]),
        lat: Number(lat),
        lon: Number(lon),
      };
    });
}

function spot(country: string, lat: string, lon: string): string {
  return `${country} ${Number(lat).toFixed(3)} ${Number(lon).toFixed(3)}`;
}

/** Smallest city that is kept, by country; seats are kept whatever their size. */
const leastPopulation: Readonly<Record<string, number>> = {
  AU: 500,
  CA: 500,
  GB: 500,
  IE: 500,
  NZ: 500,
  US: 1000,
};
const leastElsewhere = 2000;

/** Smallest part of a city, *Edmonton* in London: small ones bear the names of towns elsewhere. */
const leastPart = 1000;
const leastPartElsewhere = 20_000;

/** Tells whether the gazetteer has room for a city. */
export function isKept({ country, feature, population }: City): boolean {
  if (feature === "PPLC" || feature === "PPLA" || feature === "PPLA2") return true;
  const least = leastPopulation[country];
  if (/^(?:PPLX|PPLQ|PPLH|PPLW|PPLL)$/u.test(feature))
    return population >= (least === undefined ? leastPartElsewhere : leastPart);
  return population >= (least ?? leastElsewhere);
}
