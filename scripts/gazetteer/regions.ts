import { placeKey } from "../../src/core/lexicon/gazetteer.ts";
import type { City } from "./cities.ts";

/** A first-level region of Natural Earth with the point where its label stands. */
export interface LabelPoint {
  readonly cc: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly gn: number;
}

/** A region: `US.LA`, `US.LA.001`. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** A town with the regions that it lies in. */
export interface Settlement {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly lat: string;
  readonly lng: string;
}

/** The middle of a region's towns, and how many people live in them. */
interface Centre {
  readonly lat: number;
  readonly lon: number;
  readonly weight: number;
  readonly population: number;
}

/** A region's cells, and its further names. */
interface RegionRow {
  readonly row: readonly string[];
  readonly others: readonly string[];
}

/** The general part of a region's name: *Aleppo Governorate* is also *Aleppo*. */
const generic =
  /^(?:Republic|State|Province|Governorate|Department|Region|Autonomous Republic|Provincia|Département|Departamento|Arrondissement|Kabupaten|Kota|Powiat|Landkreis|Kreis|District|Municipio|Oblast|Raion|Wilaya|Distrito|Partido|Concelho|Okres|Comarca)(?: of| de la| de l[’']| de los| de las| del| du| des| de| di| d[’'])? | (?:Province|Provincia|Oblast|Oblast['’]|Governorate|Region|State|Department|District|Prefecture|Krai|Republic|Voivodeship|Canton|Municipality|County|Division|Autonomous Okrug|Regency|Rayon|Raion|Tehsil|Taluk|Subdistrict|Upazila|Parish|Governorate|Shi|Qu|Xian|Gun|Si|LGA|Local Government Area|Zone|City)$/u;

/** Returns the middle of each region's towns, those of the older list only where the newer has none. */
export function centresOf(
  cities: readonly City[],
  settlements: readonly Settlement[],
): ReadonlyMap<string, Centre> {
  const centres = new Map<string, Centre>();
  for (const { country, admin1, admin2, lat, lon, population } of cities)
    for (const code of [`${country}.${admin1}`, `${country}.${admin1}.${admin2}`])
      addTo(centres, code, lat, lon, Math.sqrt(population + 100), population);
  const known = new Set(centres.keys());
  for (const { country, admin1, admin2, lat, lng } of settlements)
    for (const code of [`${country}.${admin1}`, `${country}.${admin1}.${admin2}`])
      if (!known.has(code)) addTo(centres, code, Number(lat), Number(lng), 1, 0);
  return centres;
}

function addTo(
  centres: Map<string, Centre>,
  code: string,
  lat: number,
  lon: number,
  weight: number,
  population: number,
): void {
  const sum = centres.get(code) ?? { lat: 0, lon: 0, weight: 0, population: 0 };
  centres.set(code, {
    lat: sum.lat + lat * weight,
    lon: sum.lon + lon * weight,
    weight: sum.weight + weight,
    population: sum.population + population,
  });
}

/** Makes the rows of first-level regions: Natural Earth's label point, else the middle of the region's towns. */
export function regionRows(
  divisions: readonly Division[],
  centres: ReadonlyMap<string, Centre>,
  labels: readonly LabelPoint[],
  codes: ReadonlyMap<string, string>,
): RegionRow[] {
  const labelled = new Map(labels.map((label) => [`${label.cc}.${placeKey(label.name)}`, label]));
  return divisions.flatMap(({ code, name }) => {
    const [alpha2 = "", region = ""] = code.split(".");
    const [country, centre] = [codes.get(alpha2), centres.get(code)];
    if (!country || !centre) return [];
    const label = labelled.get(`${alpha2}.${placeKey(name)}`);
    const lat = (label?.lat ?? centre.lat / centre.weight).toFixed(2);
    const lon = (label?.lon ?? centre.lon / centre.weight).toFixed(2);
    const row = [name, country, region, lat, lon, String(centre.population), String(label?.gn ?? "")];
    return [{ row, others: [name.replace(generic, "")] }];
  });
}

/** States whose second-level regions keep their general word, without which they are towns: *Orange County*. */
const counties = new Set(["USA"]);

/**
 * Makes the rows of second-level regions, at the middle of their towns. Leaves out a region that bears the name
 * of a town in it: who looks for *Homs District* finds Homs.
 */
export function districtRows(
  divisions: readonly Division[],
  centres: ReadonlyMap<string, Centre>,
  cityRows: readonly (readonly string[])[],
  codes: ReadonlyMap<string, string>,
): RegionRow[] {
  const towns = new Map<string, (readonly string[])[]>();
  for (const row of cityRows) towns.set(row[0] ?? "", [...(towns.get(row[0] ?? "") ?? []), row]);
  return divisions.flatMap(({ code, name }) => {
    const [alpha2 = "", region = ""] = code.split(".");
    const [country, centre] = [codes.get(alpha2), centres.get(code)];
    if (!country || !centre) return [];
    const [lat, lon] = [centre.lat / centre.weight, centre.lon / centre.weight];
    const bare = counties.has(country) ? name : name.replace(generic, "").trim();
    const isTown = (towns.get(placeKey(bare)) ?? []).some(
      ([, , where, , y, x]) =>
        where === country && Math.abs(Number(y) - lat) < 0.7 && Math.abs(Number(x) - lon) < 0.9,
    );
    if (isTown || /\d/u.test(name)) return [];
    const row = [name, country, region, lat.toFixed(2), lon.toFixed(2), String(centre.population)];
    return [{ row, others: [bare] }];
  });
}
