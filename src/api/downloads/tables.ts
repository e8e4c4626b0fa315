import { joined } from "../../core/exchange/cells.ts";
import type { Party } from "../../core/merge/told-event.ts";
import type * as rows from "../../store/query/rows.ts";
import type { Table, TableColumn } from "./table.ts";

const all = (values: readonly string[]) => joined(values, "; ");

/** Columns of parties: names, keys and countries in one order. */
function parties<Row>(name: string, of: (row: Row) => readonly Party[]): readonly TableColumn<Row>[] {
  return [
    [`${name}s`, "STRING", (row) => all(of(row).map((party) => party.name))],
    [`${name}_keys`, "STRING", (row) => all(of(row).map(({ key }) => key))],
    [`${name}_countries`, "STRING", (row) => all(of(row).map(({ country }) => country ?? ""))],
  ];
}

/** Columns of one party. */
function party<Row>(name: string, of: (row: Row) => Party | null): readonly TableColumn<Row>[] {
  return [
    [name, "STRING", (row) => of(row)?.name],
    [`${name}_key`, "STRING", (row) => of(row)?.key],
    [`${name}_country`, "STRING", (row) => of(row)?.country],
    [`${name}_sector`, "STRING", (row) => of(row)?.sector],
  ];
}

/** Columns of a report. */
function report<Row extends { readonly report: rows.ReportHead }>(): readonly TableColumn<Row>[] {
  return [
    ["report", "STRING", (row) => row.report.id],
    ["title", "STRING", (row) => row.report.title],
    ["outlet", "STRING", (row) => row.report.outlet],
    ["agency", "STRING", (row) => row.report.agency],
    ["published", "STRING", (row) => row.report.published],
    ["url", "STRING", (row) => row.report.url],
    ["originator", "STRING", (row) => row.report.originator],
  ];
}

const tally = [
  ["n", "INT32", ({ n }) => n],
  ["cooperation", "INT32", ({ cooperation }) => cooperation],
  ["conflict", "INT32", ({ conflict }) => conflict],
] as const satisfies readonly TableColumn<{ n: number; cooperation: number; conflict: number }>[];

export const eventTable: Table<rows.EventRow> = {
  name: "events",
  columns: [
    ["id", "STRING", ({ id }) => id],
    ["type", "STRING", ({ type }) => type],
    ["mode", "STRING", ({ mode }) => all(mode)],
    ["context", "STRING", ({ context }) => all(context)],
    ["cameo", "STRING", ({ cameo }) => cameo],
    ["quad", "INT32", ({ quad }) => quad],
    ["score", "DOUBLE", ({ score }) => score],
    ["status", "STRING", ({ status }) => status],
    ["layer", "STRING", ({ layer }) => layer],
    ["asserted", "BOOLEAN", ({ asserted }) => asserted],
    ...parties<rows.EventRow>("actor", ({ actors }) => actors),
    ...parties<rows.EventRow>("recipient", ({ recipients }) => recipients),
    ["start", "STRING", ({ start }) => start],
    ["end", "STRING", ({ end }) => end],
    ["place", "STRING", ({ place }) => place?.name],
    ["place_country", "STRING", ({ place }) => place?.country],
    ["geonameid", "INT32", ({ place }) => place?.geonameid],
    ["latitude", "DOUBLE", ({ place }) => place?.lat],
    ["longitude", "DOUBLE", ({ place }) => place?.lon],
    ["confidence", "DOUBLE", ({ confidence }) => confidence],
    ["reports", "INT32", ({ reports }) => reports],
    ["originators", "INT32", ({ originators }) => originators],
    ["disputed", "BOOLEAN", ({ disputed }) => disputed],
    ["words", "STRING", ({ words }) => words.join(" … ")],
  ],
};

export const statementTable: Table<rows.StatementRow> = {
  name: "statements",
  columns: [
    ["id", "STRING", ({ id }) => id],
    ...party<rows.StatementRow>("speaker", ({ speaker }) => speaker),
    ["cue", "STRING", ({ cue }) => cue],
    ["kind", "STRING", ({ kind }) => kind],
    ["class", "STRING", (row) => row.class],
    ["polarity", "STRING", ({ polarity }) => polarity],
    ["strength", "STRING", ({ strength }) => strength],
    ["via", "STRING", ({ via }) => all(via.map(({ name }) => name))],
    ["via_keys", "STRING", ({ via }) => all(via.map(({ key }) => key))],
    ["within", "STRING", ({ within }) => within],
    ["day", "STRING", ({ day }) => day],
    ["start", "INT32", ({ content }) => content[0]?.start],
    ["end", "INT32", ({ content }) => content.at(-1)?.end],
    ["words", "STRING", ({ words }) => words],
    ...report<rows.StatementRow>(),
  ],
};

export const actorTable: Table<rows.ActorRow> = {
  name: "actors",
  columns: [
    ["key", "STRING", ({ key }) => key],
    ["name", "STRING", ({ name }) => name],
    ["country", "STRING", ({ country }) => country],
    ["sector", "STRING", ({ sector }) => sector],
    ["kind", "STRING", ({ kind }) => kind],
    ["role", "STRING", ({ role }) => role],
    ["wikidata", "STRING", ({ wikidata }) => wikidata],
    ["reports", "INT32", ({ reports }) => reports],
    ["statements", "INT32", ({ statements }) => statements],
    ["events", "INT32", ({ events }) => events],
  ],
};

export const relationTable: Table<rows.RelationRow> = {
  name: "relation",
  columns: [
    ["period", "STRING", ({ period }) => period],
    ["layer", "STRING", ({ layer }) => layer],
    ...tally,
    ["score", "DOUBLE", ({ score }) => score],
    ["reports", "INT32", ({ reports }) => reports],
    ["originators", "INT32", ({ originators }) => originators],
  ],
};

export const volumeTable: Table<Omit<rows.VolumeRow, "events">> = {
  name: "volume",
  columns: [
    ["period", "STRING", ({ period }) => period],
    ["reports", "INT32", ({ reports }) => reports],
  ],
};

export const linkTable: Table<rows.LinkRow> = {
  name: "network",
  columns: [
    ...party<rows.LinkRow>("a", ({ a }) => a),
    ...party<rows.LinkRow>("b", ({ b }) => b),
    ...tally,
    ["score", "DOUBLE", ({ score }) => score],
  ],
};

export const placeTable: Table<rows.PlaceRow> = {
  name: "places",
  columns: [
    ["name", "STRING", ({ name }) => name],
    ["country", "STRING", ({ country }) => country],
    ["geonameid", "INT32", ({ geonameid }) => geonameid],
    ["latitude", "DOUBLE", ({ lat }) => lat],
    ["longitude", "DOUBLE", ({ lon }) => lon],
    ...tally,
  ],
};

export const facetTable: Table<rows.FacetRow> = {
  name: "facets",
  columns: [
    ["field", "STRING", ({ field }) => field],
    ["value", "STRING", ({ value }) => value],
    ["label", "STRING", ({ label }) => label],
    ["n", "INT32", ({ n }) => n],
  ],
};

export const searchTable: Table<rows.SearchRow> = {
  name: "search",
  columns: [...report<rows.SearchRow>(), ["snippet", "STRING", ({ snippet }) => snippet]],
};
