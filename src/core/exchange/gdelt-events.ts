import type { Actor } from "../model/actor.ts";
import type { CameoActor } from "./cameo.ts";
import type { Cell, Column } from "./cells.ts";
import { type DatedDyad, datedDyads } from "./dated-dyads.ts";
import { plain, stamp } from "./day.ts";
import { tableFormat } from "./table-format.ts";
import { blockOf, reportAddress } from "./told.ts";

/** What is empty: ethnic groups, religions, further roles, tone, where the actors are. Readout does not look for it. */
const unknown = (): Cell => null;

type Side = "Actor1" | "Actor2";

function actorColumns(
  side: Side,
  actorOf: (row: DatedDyad) => Actor | undefined,
  codeOf: (row: DatedDyad) => CameoActor,
): readonly Column<DatedDyad>[] {
  return [
    [`${side}Code`, (row) => codeOf(row).code],
    [`${side}Name`, (row) => actorOf(row)?.name.toUpperCase()],
    [`${side}CountryCode`, (row) => codeOf(row).country],
    [`${side}KnownGroupCode`, (row) => codeOf(row).group],
    [`${side}EthnicCode`, unknown],
    [`${side}Religion1Code`, unknown],
    [`${side}Religion2Code`, unknown],
    [`${side}Type1Code`, (row) => codeOf(row).role],
    [`${side}Type2Code`, unknown],
    [`${side}Type3Code`, unknown],
  ];
}

function unknownPlace(side: Side): readonly Column<DatedDyad>[] {
  const fields = ["Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];
  return [[`${side}Geo_Type`, () => 0], ...fields.map((field) => [`${side}Geo_${field}`, unknown] as const)];
}

/** GDELT's kinds of place: 1 a state, 2 and 3 a state and a town of the USA, 5 and 4 those of others. */
function placeType({ place }: DatedDyad): number {
  if (!place || place.country === null) return 0;
  if (place.feature === "country") return 1;
  const isRegion = place.feature === "admin1" || place.feature === "admin2" || place.feature === "region";
  if (place.country === "USA") return isRegion ? 2 : 3;
  return isRegion ? 5 : 4;
}

function placeName({ place, exchange }: DatedDyad): string {
  if (!place) return "";
  const country = exchange.codes.countries.get(place.country ?? "")?.name;
  return country === undefined || place.feature === "country" ? place.name : `${place.name}, ${country}`;
}

function fips({ place, exchange }: DatedDyad): string {
  return exchange.codes.countries.get(place?.country ?? "")?.fips ?? "";
}

/** GDELT's fraction of a year: the months before count 30 days each. */
function fractionDate({ day: { year, month, day } }: DatedDyad): string {
  return (Number(year) + ((Number(month) - 1) * 30 + Number(day)) / 365).toFixed(4);
}

/** Tells an event of the headline or the first paragraph, which GDELT calls a root event. */
function isRoot(row: DatedDyad): number {
  const { blocks } = row.record.article;
  const block = blockOf(row);
  return block >= 0 && block <= blocks.findIndex(({ kind }) => kind === "paragraph") ? 1 : 0;
}

/** The 61 columns of an event in GDELT 2.0. */
export const gdeltEventColumns: readonly Column<DatedDyad>[] = [
  ["GlobalEventID", (row) => row.id],
  ["Day", (row) => plain(row.day)],
  ["MonthYear", ({ day }) => `${day.year}${day.month}`],
  ["Year", ({ day }) => day.year],
  ["FractionDate", fractionDate],
  ...actorColumns(
    "Actor1",
    (row) => row.source,
    (row) => row.sourceCode,
  ),
  ...actorColumns(
    "Actor2",
    (row) => row.target,
    (row) => row.targetCode,
  ),
  ["IsRootEvent", isRoot],
  ["EventCode", ({ cameo }) => cameo.code],
  ["EventBaseCode", ({ cameo }) => cameo.base],
  ["EventRootCode", ({ cameo }) => cameo.root],
  ["QuadClass", ({ cameo }) => cameo.quad],
  ["GoldsteinScale", ({ cameo }) => cameo.goldstein],
  ["NumMentions", ({ standing }) => standing.mentions],
  ["NumSources", ({ standing }) => standing.originators],
  ["NumArticles", ({ standing }) => standing.reports],
  ["AvgTone", unknown],
  ...unknownPlace("Actor1"),
  ...unknownPlace("Actor2"),
  ["ActionGeo_Type", placeType],
  ["ActionGeo_Fullname", placeName],
  ["ActionGeo_CountryCode", fips],
  // Regions are not known by FIPS: where GDELT knows none either, it has the state's code alone.
  ["ActionGeo_ADM1Code", fips],
  ["ActionGeo_ADM2Code", unknown],
  ["ActionGeo_Lat", ({ place }) => place?.lat],
  ["ActionGeo_Long", ({ place }) => place?.lon],
  ["ActionGeo_FeatureID", (row) => (placeType(row) === 1 ? fips(row) : null)],
  ["DATEADDED", ({ record, day }) => stamp(record.article.published) || `${plain(day)}000000`],
  ["SOURCEURL", ({ record }) => reportAddress(record)],
];

/** Events of GDELT 2.0: a row for each pair of sides, each event once, without a head. */
export const gdeltEvents = tableFormat({
  id: "gdelt",
  about: "GDELT 2.0 events, 61 columns: a row for each pair of sides",
  tellsStatus: false,
  hasHead: false,
  columns: gdeltEventColumns,
  begin: datedDyads,
});
