import { eventTypes } from "../../lexicon/event-kinds.ts";
import { polecatColumns, polecatQuads } from "../polecat.ts";
import { badRow, dayUnder, type ForeignRow, known, numberIn, severalIn } from "./cells.ts";
import type { ForeignEvent, ForeignFormat, ForeignParty } from "./foreign-event.ts";
import { headedReader } from "./headed-reader.ts";
import { type PartyCodes, partyCodes } from "./party-codes.ts";
import { placeUnder } from "./place.ts";

/** Events of POLECAT: cells between tabs under a head, lists with semicolons. */
export const polecatFiles: ForeignFormat = {
  id: "polecat",
  about: "events of POLECAT (ngecEventsDV-2023.txt): 40 columns between tabs under their names",
  open(codes) {
    const parties = partyCodes(codes);
    const isBody = (code: string | undefined) => code !== undefined && codes.bodies.has(code);
    return headedReader({
      name: "POLECAT",
      columns: polecatColumns.map(([name]) => name),
      needed: ["Event ID", "Event Date", "Event Type"],
      aliases: { "Event Intensity": "Intensity" },
      read: (row) => eventOf(row, parties, isBody),
    });
  },
};

type IsBody = (code: string | undefined) => boolean;

function eventOf(row: ForeignRow, parties: PartyCodes, isBody: IsBody): ForeignEvent {
  const id = known(row, "Event ID");
  if (id === undefined) throw badRow("it has no Event ID");
  const day = dayUnder(row, "Event Date");
  const written = row.get("Event Type") ?? "";
  const type = eventTypes.find((known) => known === written.toUpperCase());
  if (!type) throw badRow(`'${written}' is no type of PLOVER 2.0`);
  const values = (column: string) => severalIn(row, column).filter((value) => value !== undefined);
  return {
    dataset: "polecat",
    id,
    type,
    mode: values("Event Mode"),
    context: values("Contexts"),
    cameo: null,
    quad: quadOf(known(row, "Quad Code")),
    score: numberIn(row, "Intensity", 10),
    goldstein: null,
    actors: partiesOf(row, "Actor", parties, isBody),
    recipients: partiesOf(row, "Recipient", parties, isBody),
    start: day,
    end: day,
    place: placeUnder(row, ["Placename", "City", "Country"], parties.country(known(row, "Country")), {
      lat: "Latitude",
      lon: "Longitude",
      geonameid: "GeoNames ID",
    }),
    reports: null,
    outlet: known(row, "Source") ?? null,
    url: null,
  };
}

function quadOf(cell: string | undefined): ForeignEvent["quad"] {
  const index = (polecatQuads as readonly string[]).indexOf(cell?.toUpperCase() ?? "");
  const number = index >= 0 ? index + 1 : Number(cell);
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : null;
}

function partiesOf(
  row: ForeignRow,
  side: "Actor" | "Recipient",
  parties: PartyCodes,
  isBody: IsBody,
): ForeignParty[] {
  const names = severalIn(row, `${side} Name`);
  const countries = severalIn(row, `${side} Country`);
  const sectors = severalIn(row, `${side} Sectors`);
  const primary = known(row, `Primary ${side} Sector`);
  return names.flatMap((name, at) => {
    if (name === undefined) return [];
    // A list of another length tells of nobody in particular, unless it has one value for all.
    const among = <T>(list: readonly T[]) =>
      list.length === names.length ? list[at] : list.length === 1 ? list[0] : undefined;
    const code = among(countries);
    const country = parties.country(code) ?? (isBody(code) ? code : undefined);
    return [
      { name, country: country ?? null, sector: among(sectors) ?? (at === 0 ? primary : undefined) ?? null },
    ];
  });
}
