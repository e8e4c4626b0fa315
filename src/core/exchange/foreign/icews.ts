import { fold } from "../../text/fold.ts";
import type { ExchangeCodes } from "../codes.ts";
import { icewsColumns } from "../icews.ts";
import { kindOfCameo, withZero } from "./cameo-kind.ts";
import { badRow, dayUnder, type ForeignRow, known, numberIn } from "./cells.ts";
import type { ForeignEvent, ForeignFormat, ForeignParty } from "./foreign-event.ts";
import { headedReader } from "./headed-reader.ts";
import { type PartyCodes, partyCodes } from "./party-codes.ts";
import { placeUnder } from "./place.ts";

/** Events of ICEWS: cells between tabs under a head. */
export const icewsFiles: ForeignFormat = {
  id: "icews",
  about: "events of ICEWS (events.2018.tab): 20 columns between tabs under their names",
  open(codes) {
    const parties = partyCodes(codes);
    const byLabel = new Map([...codes.cameo].map(([code, { label }]) => [fold(label), code]));
    return headedReader({
      name: "ICEWS",
      columns: icewsColumns.map(([name]) => name),
      // One year came without its codes: the text says the same.
      needed: ["Event ID", "Event Date", "Event Text"],
      read: (row) => eventOf(row, codes, parties, byLabel),
    });
  },
};

function eventOf(
  row: ForeignRow,
  codes: ExchangeCodes,
  parties: PartyCodes,
  byLabel: ReadonlyMap<string, string>,
): ForeignEvent {
  const id = known(row, "Event ID");
  if (id === undefined) throw badRow("it has no Event ID");
  const day = dayUnder(row, "Event Date");
  const label = known(row, "Event Text") ?? "";
  const code = known(row, "CAMEO Code") ?? byLabel.get(fold(label));
  if (code === undefined) throw badRow(`it has no CAMEO Code, and '${label}' names none`);
  return {
    dataset: "icews",
    id,
    ...kindOfCameo(withZero(code), codes),
    context: [],
    score: null,
    goldstein: numberIn(row, "Intensity", 10),
    actors: partyOf(row, "Source", parties),
    recipients: partyOf(row, "Target", parties),
    start: day,
    end: day,
    place: placeUnder(
      row,
      ["City", "District", "Province", "Country"],
      parties.country(known(row, "Country")),
      { lat: "Latitude", lon: "Longitude" },
    ),
    reports: null,
    outlet: known(row, "Publisher") ?? null,
    url: null,
  };
}

function partyOf(row: ForeignRow, side: "Source" | "Target", parties: PartyCodes): ForeignParty[] {
  const name = known(row, `${side} Name`);
  if (name === undefined) return [];
  return [
    {
      name,
      country: parties.country(known(row, `${side} Country`)) ?? null,
      sector: parties.sectorOfNames(known(row, `${side} Sectors`)) ?? null,
    },
  ];
}
