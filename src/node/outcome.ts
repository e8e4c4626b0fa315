import type { ErrorRecord, ReadoutRecord } from "../core/model/record.ts";

/** One input's record, or why there is none. */
export type Outcome =
  | { readonly record: ReadoutRecord }
  | { readonly failure: ErrorRecord; readonly cause: unknown };
