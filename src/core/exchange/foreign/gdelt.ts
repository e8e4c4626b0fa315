import type { ExchangeCodes } from "../codes.ts";
import { gdeltEventColumns } from "../gdelt-events.ts";
import { kindOfCameo } from "./cameo-kind.ts";
import { badRow, cellsOf, dayUnder, type ForeignRow, known, named, numberIn } from "./cells.ts";
import type { ForeignEvent, ForeignFormat, ForeignParty } from "./foreign-event.ts";
import { type PartyCodes, partyCodes } from "./party-codes.ts";
import { placeUnder } from "./place.ts";

const second = gdeltEventColumns.map(([name]) => name);
const first = second.filter((name) => !name.endsWith("ADM2Code"));

/** The columns of GDELT's files by their number: 2.0; 1.0; 1.0 before April 2013, without addresses. */
const layouts = new Map([second, first, first.slice(0, -1)].map((columns) => [columns.length, columns]));

/** Events of GDELT 2.0 and 1.0: cells between tabs, no head. */
export const gdeltFiles: ForeignFormat = {
  id: "gdelt",
  about: "events of GDELT 2.0 and 1.0 (20240426.export.CSV): 61, 58 or 57 columns between tabs",
  open(codes) {
    const parties = partyCodes(codes);
    return (line) => {
      if (line.trim() === "" || /^globaleventid\t/iu.test(line)) return undefined;
      const cells = cellsOf(line);
      const columns = layouts.get(cells.length);
      if (!columns) throw badRow(`it has ${cells.length} columns, and GDELT has 61, 58 or 57`);
      return eventOf(named(columns, cells), codes, parties);
    };
  },
};

function eventOf(row: ForeignRow, codes: ExchangeCodes, parties: PartyCodes): ForeignEvent {
  const id = known(row, "GlobalEventID");
  if (id === undefined) throw badRow("it has no GlobalEventID");
  const day = dayUnder(row, "Day");
  return {
    dataset: "gdelt",
    id,
    ...kindOfCameo(row.get("EventCode") ?? "", codes),
    context: [],
    score: null,
    goldstein: numberIn(row, "GoldsteinScale", 10),
    actors: partyOf(row, "Actor1", parties),
    recipients: partyOf(row, "Actor2", parties),
    start: day,
    end: day,
    place: placeUnder(row, ["ActionGeo_Fullname"], parties.fips(known(row, "ActionGeo_CountryCode")), {
      lat: "ActionGeo_Lat",
      lon: "ActionGeo_Long",
    }),
    reports: numberIn(row, "NumArticles"),
    outlet: null,
    url: known(row, "SOURCEURL") ?? null,
  };
}

function partyOf(row: ForeignRow, side: "Actor1" | "Actor2", parties: PartyCodes): ForeignParty[] {
  const code = known(row, `${side}Code`);
  const name = known(row, `${side}Name`) ?? code;
  if (name === undefined) return [];
  const role = known(row, `${side}Type1Code`);
  const country = parties.country(known(row, `${side}CountryCode`));
  const body = parties.body(known(row, `${side}KnownGroupCode`), role);
  return [{ name, country: country ?? body ?? null, sector: parties.sectorOfRole(role) ?? null }];
}
