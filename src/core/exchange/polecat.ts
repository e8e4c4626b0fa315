import type { Actor } from "../model/actor.ts";
import { type Cell, type Column, joined, written } from "./cells.ts";
import { dashed, dayIn, dayOf, withoutDay } from "./day.ts";
import { eachEventOnce } from "./dyads.ts";
import type { Exchange } from "./exchange.ts";
import { tableFormat } from "./table-format.ts";
import { outletOf, type Told, wordsOf } from "./told.ts";

interface PolecatRow extends Told {
  readonly exchange: Exchange;
  /** `2024-04-26` */
  readonly date: string;
}

/** PLOVER's quad classes by number. */
export const polecatQuads = [
  "VERBAL COOPERATION",
  "MATERIAL COOPERATION",
  "VERBAL CONFLICT",
  "MATERIAL CONFLICT",
] as const;

/** POLECAT has `None` where it knows nothing, and semicolons between several: who is first in one list is so in all. */
function aligned(values: readonly (string | null | undefined)[]): string {
  const cells = values.map((value) => written(value) || "None");
  return cells.some((cell) => cell !== "None") ? joined(cells, "; ") : "None";
}

/** Lists what is known, each once. */
function several(values: readonly (string | null | undefined)[]): string {
  const known = values.map((value) => written(value)).filter((cell) => cell !== "");
  return known.length === 0 ? "None" : joined([...new Set(known)], "; ");
}

function sideColumns(
  side: "Actor" | "Recipient",
  actorsOf: (row: PolecatRow) => readonly Actor[],
): readonly Column<PolecatRow>[] {
  const each = (cell: (actor: Actor, row: PolecatRow) => string | null | undefined) => (row: PolecatRow) =>
    aligned(actorsOf(row).map((actor) => cell(actor, row)));
  return [
    [`${side} Name`, each(({ name }) => name)],
    [`${side} Country`, each(({ country }) => country)],
    [`${side} COW`, each(({ country }, { exchange }) => exchange.codes.countries.get(country ?? "")?.cow)],
    [`Primary ${side} Sector`, (row) => several([actorsOf(row).find(({ sector }) => sector)?.sector])],
    [`${side} Sectors`, each(({ sector }) => sector)],
    [`${side} Title`, each(({ role }) => role)],
    [`${side} Name Raw`, each(({ mentions }, { record }) => wordsOf(record, mentions.slice(0, 1)))],
    // POLECAT names pages of Wikipedia here, and word lists name entries of Wikidata.
    [`Wikipedia ${side} ID`, each(({ wikidata }) => wikidata)],
  ];
}

const orNone =
  (cell: (row: PolecatRow) => Cell): ((row: PolecatRow) => Cell) =>
  (row) => {
    const value = cell(row);
    return written(value) === "" ? "None" : value;
  };

const placeColumns: readonly Column<PolecatRow>[] = (
  [
    ["Placename", ({ place }) => place?.name],
    ["City", ({ place }) => (place?.feature === "city" || place?.feature === "town" ? place.name : "")],
    ["District", ({ place }) => (place?.feature === "admin2" ? place.name : "")],
    ["Province", ({ place }) => (place?.feature === "admin1" ? place.name : "")],
    ["Country", ({ place, exchange }) => exchange.codes.countries.get(place?.country ?? "")?.name],
    ["Latitude", ({ place }) => place?.lat],
    ["Longitude", ({ place }) => place?.lon],
    ["GeoNames ID", ({ place }) => place?.geonameid],
    ["Raw Placename", ({ place, record }) => place && wordsOf(record, place.mentions.slice(0, 1))],
    ["Feature Type", ({ place }) => place?.feature],
  ] as const satisfies readonly Column<PolecatRow>[]
).map(([name, cell]) => [name, orNone(cell)] as const);

/** The 40 columns of POLECAT's files of events. */
export const polecatColumns: readonly Column<PolecatRow>[] = [
  [
    "Event ID",
    ({ standing, record, event }) =>
      standing.reports > 1 ? standing.id : `${record.article.id}_${event.id}`,
  ],
  ["Event Date", ({ date }) => date],
  ["Event Type", ({ event }) => event.type],
  ["Event Mode", ({ event }) => several(event.mode)],
  ["Intensity", ({ event }) => event.score],
  ["Quad Code", ({ event }) => polecatQuads[event.quad - 1]],
  ["Contexts", ({ event }) => several(event.context)],
  ...sideColumns("Actor", (row) => row.actors),
  ...sideColumns("Recipient", (row) => row.recipients),
  ...placeColumns,
  ["Source", orNone(({ record }) => outletOf(record))],
  ["Publication Date", orNone(({ record }) => dayText(record.article.published))],
  [
    "Story People",
    ({ record }) => several(record.actors.filter(({ kind }) => kind === "person").map(({ name }) => name)),
  ],
  [
    "Story Organizations",
    ({ record }) =>
      several(record.actors.filter(({ kind }) => kind === "organization").map(({ name }) => name)),
  ],
  ["Story Locations", ({ record }) => several(record.places.map(({ name }) => name))],
  ["Language", ({ record }) => record.article.language],
  ["Version", ({ exchange }) => `readout-${exchange.version}`],
];

function dayText(date: string | null): string | undefined {
  const day = dayIn(date);
  return day && dashed(day);
}

/** Events as POLECAT gives them: a row an event, with lists of actors and recipients. */
export const polecat = tableFormat({
  id: "polecat",
  about: "POLECAT events, 40 columns: a row an event, with lists of actors and recipients",
  tellsStatus: false,
  hasHead: true,
  columns: polecatColumns,
  begin(exchange) {
    const eventsOf = eachEventOnce(exchange, false);
    return (record) =>
      eventsOf(record).flatMap((told) => {
        const day = dayOf(told);
        if (day) return [{ ...told, exchange, date: dashed(day) }];
        exchange.leaveOut?.(record.article.id, told.event.id, withoutDay);
        return [];
      });
  },
});
