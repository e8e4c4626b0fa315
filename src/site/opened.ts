import type { ReadoutRecord } from "../core/model/record.ts";
import type { OutletKinds } from "./outlet-kinds.ts";

/** A report that is open in the page. */
export interface Opened {
  readonly record: ReadoutRecord;
  readonly kinds: OutletKinds;
  /** The text as it was pasted; empty where only the record is known. */
  readonly raw: string;
}
