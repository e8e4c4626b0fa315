export type { BratDocument } from "./brat.ts";
export { bratDocument } from "./brat.ts";
export { bratConfiguration } from "./brat-configuration.ts";
export { type ExchangeCodes, readExchangeCodes } from "./codes.ts";
export { conlluScribe } from "./conllu.ts";
export type { Exchange, ExchangeFormat, RecordSource, Scribe } from "./exchange.ts";
export type {
  ForeignEvent,
  ForeignFormat,
  ForeignParty,
  ForeignPlace,
  ForeignReader,
} from "./foreign/foreign-event.ts";
export { foreignFormats } from "./foreign/index.ts";
export { exchangeFormats } from "./formats.ts";
export { type Merging, mergingOf, type Standing } from "./merging.ts";
export { type ParquetTable, type ParquetType, parquetTables } from "./parquet-tables.ts";
export { readRecord } from "./read-record.ts";
