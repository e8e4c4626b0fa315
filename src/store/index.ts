export type { CodedEvent, CodedReport, Layout } from "./coded-report.ts";
export type { Dialect } from "./dialect.ts";
export { sqlite } from "./dialects/sqlite.ts";
export { schemaVersion } from "./migrations/index.ts";
export { recordsOf, type StoredRecord } from "./read/records.ts";
export { reportRows } from "./report-rows.ts";
export {
  checkVersion,
  type Db,
  metaOf,
  migrate,
  type Packer,
  type Store,
  setMeta,
  versionOf,
} from "./store.ts";
export type * from "./tables.ts";
