import { actorKey } from "../merge/actor-key.ts";
import type { Actor } from "../model/actor.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Cell } from "./cells.ts";
import type { Exchange } from "./exchange.ts";
import { reportColumns } from "./report-rows.ts";
import { speakerName, tellEvents, wordsOf } from "./told.ts";

/** Types of Parquet columns; each may be null. */
export type ParquetType = "STRING" | "INT32" | "DOUBLE";

/** A table of a columnar file: its columns, and the rows that a record gives, cells in their order. */
export interface ParquetTable {
  readonly name: "events" | "statements" | "actors";
  readonly columns: readonly (readonly [name: string, type: ParquetType])[];
  rowsOf(record: ReadoutRecord, exchange: Exchange): readonly (readonly Cell[])[];
}

type Typed<Fact> = readonly [
  name: string,
  type: ParquetType,
  cell: (fact: Fact, record: ReadoutRecord) => Cell,
];

const numbers: Readonly<Record<string, ParquetType>> = {
  reports: "INT32",
  originators: "INT32",
  quad: "INT32",
  score: "DOUBLE",
  latitude: "DOUBLE",
  longitude: "DOUBLE",
  geonameid: "INT32",
  confidence: "DOUBLE",
};

const statementColumns: readonly Typed<Statement>[] = [
  ["report_id", "STRING", (_, { article }) => article.id],
  ["published", "STRING", (_, { article }) => article.published],
  ["statement", "STRING", ({ id }) => id],
  ["within", "STRING", ({ within }) => within],
  ["speaker", "STRING", (statement, record) => speakerName(record, statement)],
  ["speaker_key", "STRING", ({ speaker }, record) => keyOf(record, speaker)],
  ["kind", "STRING", ({ kind }) => kind],
  ["class", "STRING", (statement) => statement.class],
  ["polarity", "STRING", ({ polarity }) => polarity],
  ["cue", "STRING", ({ cue }, record) => cue && wordsOf(record, [cue])],
  ["via", "STRING", ({ via }, record) => via.map((carrier) => wordsOf(record, [carrier])).join(";")],
  ["start", "INT32", ({ content }) => content[0]?.start],
  ["end", "INT32", ({ content }) => content.at(-1)?.end],
  ["content", "STRING", ({ content }, record) => wordsOf(record, content)],
  ["url", "STRING", (_, { article }) => article.url],
];

const actorColumns: readonly Typed<Actor>[] = [
  ["report_id", "STRING", (_, { article }) => article.id],
  ["actor", "STRING", ({ id }) => id],
  ["key", "STRING", actorKey],
  ["name", "STRING", ({ name }) => name],
  ["kind", "STRING", ({ kind }) => kind],
  ["country", "STRING", ({ country }) => country],
  ["sector", "STRING", ({ sector }) => sector],
  ["role", "STRING", ({ role }) => role],
  ["member_of", "STRING", ({ memberOf }) => memberOf],
  ["wikidata", "STRING", ({ wikidata }) => wikidata],
  ["mentions", "INT32", ({ mentions }) => mentions.length],
];

/** Events by report, statements and actors, for DuckDB, pandas, R and Spark. */
export const parquetTables: readonly ParquetTable[] = [
  {
    name: "events",
    columns: reportColumns.map(([name]) => [name, numbers[name] ?? "STRING"]),
    rowsOf: (record, exchange) =>
      tellEvents(record, exchange, true).map((told) => reportColumns.map(([, cell]) => cell(told))),
  },
  table("statements", statementColumns, ({ statements }) => statements),
  table("actors", actorColumns, ({ actors }) => actors),
];

function table<Fact>(
  name: ParquetTable["name"],
  columns: readonly Typed<Fact>[],
  factsOf: (record: ReadoutRecord) => readonly Fact[],
): ParquetTable {
  return {
    name,
    columns: columns.map(([column, type]) => [column, type]),
    rowsOf: (record) => factsOf(record).map((fact) => columns.map(([, , cell]) => cell(fact, record))),
  };
}

function keyOf(record: ReadoutRecord, id: string | null): string | null {
  const actor = record.actors.find((known) => known.id === id);
  return actor ? actorKey(actor) : null;
}
