import type { EventStatus, EventType } from "../core/model/event.ts";
import type { Statement } from "../core/model/statement.ts";

/**
 * The tables of a store, a type a table; README.md beside this file tells what is in them. Days and moments are ISO 8601
 * text, lists are JSON text, truth is 0 or 1, so that the same tables stand in SQLite and PostgreSQL.
 */
export interface Tables {
  meta: MetaTable;
  coders: CoderTable;
  runs: RunTable;
  files: FileTable;
  feeds: FeedTable;
  inputs: InputTable;
  failures: FailureTable;
  reports: ReportTable;
  texts: TextTable;
  records: RecordTable;
  actors: ActorTable;
  names: NameTable;
  events: EventTable;
  event_parties: EventPartyTable;
  dyads: DyadTable;
  statements: StatementTable;
  wordings: WordingTable;
  wording_keys: WordingKeyTable;
  anchors: AnchorTable;
  merged_events: MergedEventTable;
  merged_mentions: MergedMentionTable;
  merged_parties: MergedPartyTable;
  merged_dyads: MergedDyadTable;
}

/** JSON in a column of text. */
export type JsonText = string;

/** 0 or 1. */
export type Truth = 0 | 1;

export interface MetaTable {
  key: string;
  value: string;
}

export interface CoderTable {
  /** In order of first use. */
  id: number;
  /** `0.1.0+3f9c2a7b41d0`: the program's version, and a hash of models, word lists and options. */
  version: string;
  program: string;
  /** sha256 of the sources that code. */
  code: string;
  /** `{path: sha256}`. */
  models: JsonText;
  /** `[{folder, files: {path: sha256}}]`: the package's lists, then the user's own. */
  lexicon: JsonText;
  options: JsonText;
  first_used: string;
}

export interface RunTable {
  id: number;
  command: string;
  coder: number;
  started: string;
  /** Null while it runs, and for ever where it was killed. */
  finished: string | null;
  options: JsonText;
  /** Inputs met, reports added or coded again, inputs known before, inputs that failed. */
  met: number;
  coded: number;
  known: number;
  failed: number;
}

export interface FileTable {
  name: string;
  size: number;
  modified: string;
  run: number;
}

export interface FeedTable {
  url: string;
  /** What the server gave to ask by whether the feed has changed. */
  etag: string | null;
  last_modified: string | null;
  /** Moment before which the feed is left alone. */
  not_before: string | null;
  /** Visits in a row that failed. */
  failures: number;
  /** `["9f86d081884c7d65", …]`: hashes of the entries that were taken, the latest last. */
  seen: JsonText;
}

export interface InputTable {
  /** sha256 of what was handed to the reader, in hex. */
  hash: string;
  report: number;
}

export interface FailureTable {
  run: number;
  ordinal: number;
  input: string;
  code: string;
  message: string;
}

export interface ReportTable {
  number: number;
  /** `article.id` of its record. */
  id: string;
  url: string | null;
  title: string | null;
  byline: JsonText;
  agency: string | null;
  publisher: string | null;
  /** The publisher, else the host of the address. */
  outlet: string | null;
  published: string | null;
  /** Day of `published`, where it has one. */
  day: string | null;
  language: string;
  text_hash: string;
  /** UTF-16 units of the text. */
  length: number;
  coder: number;
  run: number;
  /** The same for copies of one wire text; null until reports are merged. */
  originator: string | null;
}

export interface TextTable {
  report: number;
  title: string | null;
  /** Null in a store without text. */
  text: string | null;
  /** What cleaning found besides the text, for coding again: `{blocks, dateline, dropped}`; null without text. */
  layout: JsonText | null;
}

export interface RecordTable {
  report: number;
  coder: number;
  /** The text that its offsets point into. */
  text_hash: string;
  /** Bytes of the JSON. */
  size: number;
  /** The record as JSON without `article.text` and `article.dropped`, zlib. */
  record: Uint8Array;
}

/** Someone as known across reports. */
interface PartyColumns {
  key: string;
  name: string;
  country: string | null;
  sector: string | null;
}

export interface ActorTable extends PartyColumns {
  report: number;
  id: string;
  kind: string;
  role: string | null;
  wikidata: string | null;
  /** How often it is mentioned. */
  mentions: number;
}

/** A word of a name that an actor has somewhere. */
export interface NameTable {
  word: string;
  key: string;
  name: string;
  /** The words of the name, as `words-of-name.ts` gives them. */
  folded: string;
}

interface EventColumns {
  type: EventType;
  /** `["multilateral"]` */
  mode: JsonText;
  context: JsonText;
  cameo: string | null;
  quad: 1 | 2 | 3 | 4;
  score: number;
  status: EventStatus;
  /** EDTF dates; null where the report does not tell. */
  starts: string | null;
  ends: string | null;
  /** `starts`, empty where unknown: what lists are sorted by. */
  at: string;
  /** `starts` where it is a whole day, and its month where it has one. */
  day: string | null;
  month: string | null;
  place: string | null;
  place_country: string | null;
  geonameid: number | null;
  lat: number | null;
  lon: number | null;
  confidence: number;
}

export interface EventTable extends EventColumns {
  number: number;
  report: number;
  id: string;
  basis: "stated" | "inferred" | "published" | null;
  place_basis: "stated" | "inferred" | null;
  /** 1 where somebody asserts it, 0 where the report itself says so. */
  asserted: Truth;
  /** The innermost speaker, `?` where that is not known; null where nobody asserts it. */
  asserted_key: string | null;
  asserted_country: string | null;
  /** Ids of statements, innermost first. */
  asserted_by: JsonText;
  /** `[[start, end], …]`, trigger first. */
  evidence: JsonText;
  frame: string;
  rule: string;
  /** `city`, `country`, …: what kind of place it is. */
  feature: string | null;
  /** Words of the evidence, folded, for merging; null in a store without text. */
  words: JsonText | null;
}

/** What lists ask of an event beside who takes part in it; `at` and the rest as in `events`. */
export interface EventFacts {
  at: string;
  type: EventType;
  quad: 1 | 2 | 3 | 4;
  status: EventStatus;
  asserted: Truth;
}

export interface EventPartyTable extends PartyColumns, EventFacts {
  event: number;
  role: "actor" | "recipient" | "voice";
  /** 0-based; voices innermost first. */
  ordinal: number;
}

interface DyadColumns extends EventFacts {
  actor_key: string;
  recipient_key: string;
  actor_country: string | null;
  recipient_country: string | null;
  /** 1 where both act, as in talks: such a pair stands in both directions. */
  mutual: Truth;
  /** Of the event. */
  day: string | null;
  month: string | null;
  score: number;
}

export interface DyadTable extends DyadColumns {
  event: number;
}

export interface StatementTable {
  report: number;
  id: string;
  speaker: string | null;
  speaker_key: string | null;
  speaker_name: string | null;
  speaker_country: string | null;
  speaker_sector: string | null;
  /** The words of the cue. */
  cue: string | null;
  kind: Statement["kind"];
  class: Statement["class"];
  polarity: Statement["polarity"];
  strength: Statement["strength"];
  /** `[{key, name}]`, nearest to the speaker first. */
  via: JsonText;
  within: string | null;
  /** When it was said, else when the report came out. */
  day: string | null;
  /** `[start, end]` */
  source: JsonText | null;
  /** `[[start, end], …]` */
  content: JsonText;
  rule: string;
}

export interface WordingTable {
  report: number;
  /** Shingles of the text, four bytes each, the least first; `core/merge/signature.ts`. */
  signature: Uint8Array;
}

/** A shingle by which copies of a report are found. */
export interface WordingKeyTable {
  key: number;
  report: number;
}

/** A key by which mentions of one event find each other. */
export interface AnchorTable {
  key: number;
  event: number;
}

export interface MergedEventTable extends EventColumns {
  id: string;
  /** 1 where no mention says so by itself. */
  asserted: Truth;
  reports: number;
  originators: number;
  disputed: Truth;
  /** `Disagreement[]` */
  disagreements: JsonText;
  /** `Dispute` */
  dispute: JsonText | null;
}

export interface MergedMentionTable {
  merged: string;
  /** 0 is the best mention. */
  ordinal: number;
  event: number;
  report: number;
  originator: string;
}

export interface MergedPartyTable extends PartyColumns, EventFacts {
  merged: string;
  role: "actor" | "recipient";
  ordinal: number;
}

export interface MergedDyadTable extends DyadColumns {
  merged: string;
  reports: number;
  originators: number;
}
