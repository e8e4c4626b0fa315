export type { Dialect } from "./dialect.ts";
export { sqlite } from "./dialects/sqlite.ts";
export { schemaVersion } from "./migrations/index.ts";
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
