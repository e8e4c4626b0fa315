import type { Tables } from "../tables.ts";

/** A table as it is copied: the order in which its rows are walked, and which columns hold the number of a report. */
export interface CopiedTable {
  readonly name: keyof Tables & string;
  /** Columns that tell its rows apart. */
  readonly key: readonly string[];
  /** The column with a report's number. */
  readonly report?: "number" | "report";
}

/** All tables but `meta`, those first that others speak of. */
export const copiedTables: readonly CopiedTable[] = [
  { name: "coders", key: ["id"] },
  { name: "runs", key: ["id"] },
  { name: "failures", key: ["run", "ordinal"] },
  { name: "feeds", key: ["url"] },
  { name: "reports", key: ["number"], report: "number" },
  { name: "texts", key: ["report"], report: "report" },
  { name: "records", key: ["report", "coder"], report: "report" },
  { name: "actors", key: ["report", "id"], report: "report" },
  { name: "statements", key: ["report", "id"], report: "report" },
  { name: "names", key: ["word", "key", "name"] },
  { name: "wordings", key: ["report"], report: "report" },
  { name: "wording_keys", key: ["key", "report"], report: "report" },
  { name: "events", key: ["number"], report: "report" },
  { name: "event_parties", key: ["event", "role", "ordinal"] },
  { name: "dyads", key: ["event", "actor_key", "recipient_key"] },
  { name: "anchors", key: ["key", "event"] },
  { name: "merged_events", key: ["id"] },
  { name: "merged_mentions", key: ["merged", "ordinal"], report: "report" },
  { name: "merged_parties", key: ["merged", "role", "ordinal"] },
  { name: "merged_dyads", key: ["merged", "actor_key", "recipient_key"] },
  { name: "inputs", key: ["hash"], report: "report" },
  // Last, as whoever finds a file here passes it over.
  { name: "files", key: ["name"] },
];
