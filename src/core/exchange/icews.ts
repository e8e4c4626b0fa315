import type { Actor } from "../model/actor.ts";
import { type Column, joined } from "./cells.ts";
import { type DatedDyad, datedDyads } from "./dated-dyads.ts";
import { dashed } from "./day.ts";
import type { Exchange } from "./exchange.ts";
import { numberOf } from "./stable-id.ts";
import { tableFormat } from "./table-format.ts";
import { blockOf, outletOf } from "./told.ts";

function sectors(actor: Actor | undefined, { codes }: Exchange): string {
  const names = [
    codes.bodies.get(actor?.country ?? "")?.icews,
    codes.sectors.get(actor?.sector ?? "")?.icews,
  ];
  return joined(names.filter((name) => name !== undefined && name !== "").map(String), ",");
}

function country(code: string | null | undefined, { codes }: Exchange): string {
  return codes.countries.get(code ?? "")?.icews ?? "";
}

/** The 20 columns of ICEWS's files of events. */
export const icewsColumns: readonly Column<DatedDyad>[] = [
  ["Event ID", (row) => row.id],
  ["Event Date", ({ day }) => dashed(day)],
  ["Source Name", ({ source }) => source?.name],
  ["Source Sectors", ({ source, exchange }) => sectors(source, exchange)],
  ["Source Country", ({ source, exchange }) => country(source?.country, exchange)],
  ["Event Text", ({ cameo }) => cameo.label],
  ["CAMEO Code", ({ cameo }) => cameo.code],
  ["Intensity", ({ cameo }) => cameo.goldstein?.toFixed(1)],
  ["Target Name", ({ target }) => target?.name],
  ["Target Sectors", ({ target, exchange }) => sectors(target, exchange)],
  ["Target Country", ({ target, exchange }) => country(target?.country, exchange)],
  ["Story ID", ({ record }) => numberOf(record.article.id)],
  // Records keep paragraphs and no sentences; the number is the paragraph's, the title being the first.
  ["Sentence Number", (row) => blockOf(row) + 1],
  ["Publisher", ({ record }) => outletOf(record)],
  ["City", ({ place }) => (place?.feature === "city" || place?.feature === "town" ? place.name : "")],
  ["District", ({ place }) => (place?.feature === "admin2" ? place.name : "")],
  ["Province", ({ place }) => (place?.feature === "admin1" ? place.name : "")],
  ["Country", ({ place, exchange }) => country(place?.country, exchange)],
  ["Latitude", ({ place }) => place?.lat],
  ["Longitude", ({ place }) => place?.lon],
];

/** Events as ICEWS gives them: a row for each pair of sides, each event once. */
export const icews = tableFormat({
  id: "icews",
  about: "ICEWS events, 20 columns: a row for each pair of sides",
  tellsStatus: false,
  hasHead: true,
  columns: icewsColumns,
  begin: datedDyads,
});
