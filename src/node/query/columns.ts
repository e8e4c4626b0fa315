import type { Column } from "../../core/exchange/cells.ts";
import type { Party } from "../../core/merge/told-event.ts";
import type { ActorRow, EventRow, SearchRow, StatementRow } from "../../store/index.ts";
import type { Paint } from "../account/paint.ts";
import { shortId } from "./ids.ts";
import type { TableColumn } from "./terminal-table.ts";

const each = (values: readonly (string | null)[]) => values.map((value) => value ?? "").join(";");
const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join(", ");

/** An event as a row between tabs or commas. */
export const eventColumns: readonly Column<EventRow>[] = [
  ["event", ({ id }) => id],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
  ["type", ({ type }) => type],
  ["mode", ({ mode }) => each(mode)],
  ["context", ({ context }) => each(context)],
  ["cameo", ({ cameo }) => cameo],
  ["quad", ({ quad }) => quad],
  ["score", ({ score }) => score],
  ["status", ({ status }) => status],
  ["layer", ({ layer }) => layer],
  ["actors", ({ actors }) => each(actors.map(({ name }) => name))],
  ["actor_keys", ({ actors }) => each(actors.map(({ key }) => key))],
  ["actor_countries", ({ actors }) => each(actors.map(({ country }) => country))],
  ["actor_sectors", ({ actors }) => each(actors.map(({ sector }) => sector))],
  ["recipients", ({ recipients }) => each(recipients.map(({ name }) => name))],
  ["recipient_keys", ({ recipients }) => each(recipients.map(({ key }) => key))],
  ["recipient_countries", ({ recipients }) => each(recipients.map(({ country }) => country))],
  ["recipient_sectors", ({ recipients }) => each(recipients.map(({ sector }) => sector))],
  ["place", ({ place }) => place?.name],
  ["place_country", ({ place }) => place?.country],
  ["geonameid", ({ place }) => place?.geonameid],
  ["lat", ({ place }) => place?.lat],
  ["lon", ({ place }) => place?.lon],
  ["confidence", ({ confidence }) => confidence],
  ["reports", ({ reports }) => reports],
  ["originators", ({ originators }) => originators],
  ["disputed", ({ disputed }) => (disputed ? 1 : 0)],
  ["words", ({ words }) => words.join(" … ")],
];

/** An event as a line on a terminal. */
export function eventTable(paint: Paint): readonly TableColumn<EventRow>[] {
  return [
    { name: "event", cell: ({ id }) => shortId(id), paint: paint.faint },
    { name: "start", cell: ({ start }) => start ?? "" },
    {
      name: "type",
      cell: ({ type, mode }) => [type, ...mode].join(" "),
      least: 7,
      paint: (words, { quad }) => (quad <= 2 ? paint.cooperation : paint.conflict)(words),
    },
    { name: "layer", cell: ({ layer, status }) => (layer === "open" ? status : layer), least: 7 },
    { name: "who", cell: ({ actors }) => names(actors), least: 8, paint: paint.actor },
    { name: "whom", cell: ({ recipients }) => names(recipients), least: 8, paint: paint.actor },
    { name: "where", cell: ({ place }) => place?.name ?? "", least: 5 },
    {
      name: "r/o",
      cell: ({ reports, originators, disputed }) => `${reports}/${originators}${disputed ? "!" : ""}`,
      isNumber: true,
    },
    { name: "words", cell: ({ words }) => words.slice(0, 3).join(" … "), least: 10, from: 100 },
  ];
}

/** A statement as a row between tabs or commas. */
export const statementColumns: readonly Column<StatementRow>[] = [
  ["statement", ({ id }) => id],
  ["day", ({ day }) => day],
  ["speaker", ({ speaker }) => speaker?.name],
  ["speaker_key", ({ speaker }) => speaker?.key],
  ["country", ({ speaker }) => speaker?.country],
  ["sector", ({ speaker }) => speaker?.sector],
  ["cue", ({ cue }) => cue],
  ["kind", ({ kind }) => kind],
  ["class", (row) => row.class],
  ["polarity", ({ polarity }) => polarity],
  ["strength", ({ strength }) => strength],
  ["via", ({ via }) => each(via.map(({ name }) => name))],
  ["within", ({ within }) => within],
  ["content", ({ words }) => words],
  ["report", ({ report }) => report.id],
  ["outlet", ({ report }) => report.outlet],
  ["originator", ({ report }) => report.originator],
  ["published", ({ report }) => report.published],
  ["url", ({ report }) => report.url],
];

/** A statement as a line on a terminal. */
export function statementTable(paint: Paint): readonly TableColumn<StatementRow>[] {
  return [
    { name: "statement", cell: ({ id }) => shortId(id), paint: paint.faint },
    { name: "day", cell: ({ day }) => day ?? "" },
    { name: "speaker", cell: ({ speaker }) => speaker?.name ?? "", least: 12, paint: paint.actor },
    {
      name: "cue",
      cell: ({ cue, polarity }) => `${polarity === "negated" ? "not: " : ""}${cue ?? ""}`,
      least: 5,
    },
    { name: "content", cell: ({ words }) => words ?? "", least: 20 },
    {
      name: "via",
      cell: ({ via, report }) => [...via.map(({ name }) => name), report.outlet ?? ""].join(" > "),
      least: 8,
    },
  ];
}

/** An actor as a row between tabs or commas. */
export const actorColumns: readonly Column<ActorRow>[] = [
  ["key", ({ key }) => key],
  ["name", ({ name }) => name],
  ["kind", ({ kind }) => kind],
  ["country", ({ country }) => country],
  ["sector", ({ sector }) => sector],
  ["role", ({ role }) => role],
  ["wikidata", ({ wikidata }) => wikidata],
  ["reports", ({ reports }) => reports],
  ["statements", ({ statements }) => statements],
  ["events", ({ events }) => events],
];

/** An actor as a line on a terminal. */
export function actorTable(paint: Paint): readonly TableColumn<ActorRow>[] {
  return [
    { name: "name", cell: ({ name }) => name, least: 14, paint: paint.actor },
    { name: "code", cell: ({ country, sector }) => [country, sector].filter(Boolean).join(" ") },
    { name: "role", cell: ({ role }) => role ?? "", least: 10 },
    { name: "reports", cell: ({ reports }) => String(reports), isNumber: true },
    { name: "statements", cell: ({ statements }) => String(statements), isNumber: true },
    { name: "events", cell: ({ events }) => String(events), isNumber: true },
    { name: "key", cell: ({ key }) => key, least: 10, paint: paint.faint },
  ];
}

/** A report that was found, as a row between tabs or commas. */
export const searchColumns: readonly Column<SearchRow>[] = [
  ["report", ({ report }) => report.id],
  ["published", ({ report }) => report.published],
  ["outlet", ({ report }) => report.outlet],
  ["agency", ({ report }) => report.agency],
  ["originator", ({ report }) => report.originator],
  ["title", ({ report }) => report.title],
  ["snippet", ({ snippet }) => snippet],
  ["url", ({ report }) => report.url],
];
