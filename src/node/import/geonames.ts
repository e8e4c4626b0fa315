import { createReadStream } from "node:fs";
import { placeKey } from "../../core/lexicon/gazetteer.ts";
import { alpha3Codes } from "./countries.ts";
import type { Desk, Format } from "./format.ts";
import { type EnglishNames, readEnglishNames } from "./geonames-alternates.ts";
import { sourceLines } from "./source-lines.ts";

/** Columns of a dump, by their place in a line. */
interface Feature {
  readonly id: string;
  readonly names: readonly string[];
  readonly lat: string;
  readonly lon: string;
  /** GeoNames' class and code: `P` and `PPLA`. */
  readonly class: string;
  readonly code: string;
  /** ISO 3166-1 alpha-2; `""` for what lies in no state. */
  readonly country: string;
  readonly region: string;
  readonly population: number;
}

/** What a code of GeoNames is called in a record; a code that stands for none is left out. */
const kinds: readonly (readonly [code: RegExp, kind: string])[] = [
  [/^H\.(?:SEA|OCN|GULF|BAY|STRT|CHN)/u, "sea"],
  [/^H\.(?:STM|LK|CNL|RSV|DAM|LGN|WAD)/u, "water"],
  [/^T\.(?:ISL|ATOL)/u, "island"],
  [/^T\.(?:MT|MTS|PK|RNGE|PASS)$/u, "mountain"],
  [/^T\.DSRT/u, "desert"],
  [/^T\.(?:PEN|VAL|CAPE|PLN|DLTA)/u, "area"],
  [/^L\.CONT/u, "continent"],
  [/^L\.(?:RGN|AREA|TERR)/u, "area"],
  [/^L\.(?:MILB|PRK|CMP)/u, "site"],
  [/^S\.(?:AIR|BDG|CMP|DAM|GATE|INSM|MFG|NUC|PAL|PRN|PS|RUIN|SQR)/u, "site"],
];

/**
 * A dump of GeoNames: 19 columns between tabs. Towns, regions of the first and second level, seas, rivers,
 * islands, mountains and sites are carried over; states are left to the package.
 */
export const geonames: Format = {
  id: "geonames",
  about: "dumps of GeoNames (SY.txt, cities500.txt): 19 columns between tabs",

  async carryOver(lines, desk) {
    const { alternates } = desk.wishes;
    const english =
      alternates === undefined
        ? undefined
        : await readEnglishNames(sourceLines(createReadStream(alternates)));
    const alpha3 = alpha3Codes(desk.tables);
    for await (const { number, text } of lines) {
      if (text === "" || text.startsWith("#")) continue;
      const feature = readFeature(text);
      const reason = typeof feature === "string" ? feature : carryFeature(feature, english, alpha3, desk);
      if (reason) desk.ledger.leaveOut(number, reason);
    }
  },
};

/** Reads a line; gives the reason where that cannot be done. */
function readFeature(line: string): Feature | string {
  const cells = line.split("\t");
  if (cells.length !== 19) return `it has ${cells.length} columns, and a dump has 19`;
  const [id = "", name = "", ascii = "", others = "", lat = "", lon = "", group = "", code = ""] = cells;
  if (!/^\d+$/u.test(id)) return `'${id}' is no id of GeoNames`;
  if (name === "") return "it has no name";
  if (!isWithin(lat, 90) || !isWithin(lon, 180)) return `'${lat}, ${lon}' is no point on the globe`;
  return {
    id,
    names: [name, ascii, ...others.split(",").filter(isLatin)],
    lat,
    lon,
    class: group,
    code,
    country: cells[8] ?? "",
    region: cells[10] ?? "",
    population: Number(cells[14]) || 0,
  };
}

function isWithin(cell: string, most: number): boolean {
  return cell !== "" && Math.abs(Number(cell)) <= most;
}

/** Leaves out what is in other letters, and the codes that dumps have among names. */
function isLatin(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’‘` .-]{2,}$/u.test(name);
}

/** Carries a place over; else gives the reason, or nothing for what is not wanted. */
function carryFeature(
  feature: Feature,
  english: EnglishNames | undefined,
  alpha3: ReadonlyMap<string, string>,
  { ledger, lists, wishes }: Desk,
): string | undefined {
  const country = alpha3.get(feature.country);
  const inState = feature.country === "" || country !== undefined;
  if (!inState) return `'${feature.country}' is no code of ISO 3166-1`;
  const told = english?.get(feature.id);
  const [name = "", ...others] = [...(told ?? []), ...feature.names];
  const cells = {
    name,
    country: country ?? "",
    region: feature.region,
    lat: String(Number(feature.lat)),
    lon: String(Number(feature.lon)),
    population: String(feature.population),
    geonameid: feature.id,
  };
  const list = keyedList(feature);
  if (list && country === undefined) return `${feature.class}.${feature.code} in no state`;
  if (list === "places/cities.tsv" && feature.population < wishes.leastPopulation) {
    ledger.unwanted();
    return undefined;
  }
  if (list) {
    const rank = feature.code === "PPLC" ? "C" : feature.code === "PPLA" ? "A" : "";
    const keys = new Set([name, ...others].map(placeKey).filter((key) => key.length > 1));
    for (const key of keys) lists.add(list, { ...cells, key, rank });
    ledger.carried();
    return undefined;
  }
  const kind = kinds.find(([code]) => code.test(`${feature.class}.${feature.code}`))?.[1];
  if (!kind) {
    ledger.unwanted();
    return undefined;
  }
  const further = [...new Set(others)].filter((other) => other !== name && !other.includes(";"));
  lists.add("places/regions.tsv", { ...cells, feature: kind, others: further.join(";") });
  ledger.carried();
  return undefined;
}

function keyedList({ class: group, code }: Feature) {
  if (group === "P") return "places/cities.tsv";
  if (code === "ADM1") return "places/admin1.tsv";
  return code === "ADM2" ? "places/admin2.tsv" : undefined;
}
