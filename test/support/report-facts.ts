import type { EventRecord, EventStatus, EventType } from "../../src/core/model/event.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import type { Statement } from "../../src/core/model/statement.ts";
import { overlaps } from "../../src/core/text/span.ts";
import { actorById, claimedSpans, countriesOf, eventsOver, find } from "../seed/lookup.ts";

/** What the head of a report says: `{ "article": { "agency": "UPI" } }`. A field left out may be anything. */
export interface ArticleFact {
  readonly article: {
    readonly title?: string | null;
    readonly published?: string | null;
    /** The words of the dateline. */
    readonly dateline?: string | null;
    readonly agency?: string | null;
    readonly publisher?: string | null;
    readonly byline?: readonly string[];
  };
}

/** Who says what: `{ "says": "Bush", "words": "the end of the coup" }`. */
export interface StatementFact {
  /** Part of the speaker's name; null for nobody known. */
  readonly says: string | null;
  /** Words that the content holds all of. */
  readonly words: string;
  readonly cue?: string | null;
  readonly kind?: Statement["kind"];
  /** A name out of the words of each carrier, nearest to the speaker first. */
  readonly via?: readonly string[];
  /** Part of the name of who is quoted with this; null for nobody. */
  readonly within?: string | null;
}

/** Who did what to whom: `{ "event": "ACCUSE", "words": "accused Kuwait", "recipients": ["KWT"] }`. */
export interface EventFact {
  readonly event: EventType;
  /** Words that the evidence touches. */
  readonly words?: string;
  readonly mode?: string;
  /** Countries of all on this side, sorted. */
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly status?: EventStatus;
  /** Part of the name of each who asserts it, innermost first; empty for the report itself. */
  readonly assertedBy?: readonly string[];
  readonly on?: string;
  readonly place?: string;
}

/** Anything at all read out of some words: for what is no part of a report. */
export interface ClaimFact {
  readonly anythingIn: string;
}

export type ReportFact = ArticleFact | StatementFact | EventFact | ClaimFact;

const fields: Readonly<Record<string, readonly string[]>> = {
  article: [],
  says: ["words", "cue", "kind", "via", "within"],
  event: ["words", "mode", "actors", "recipients", "status", "assertedBy", "on", "place"],
  anythingIn: [],
};

/**
 * Tells whether a record says what a fact says.
 *
 * @param input the report as it was handed in
 * @throws Error for a fact that cannot be checked: a field that no fact has, words that the report lacks
 */
export function holds(record: ReadoutRecord, fact: ReportFact, input: string): boolean {
  checkFields(fact);
  if ("article" in fact) return hasHead(record, fact.article);
  if ("words" in fact && fact.words) find(record, fact.words);
  if ("says" in fact) return record.statements.some((statement) => says(record, statement, fact));
  if ("event" in fact) return record.events.some((event) => tells(record, event, fact));
  if (!input.includes(fact.anythingIn)) throw new Error(`the report lacks '${fact.anythingIn}'`);
  if (!record.article.text.includes(fact.anythingIn)) return false;
  const words = find(record, fact.anythingIn);
  return claimedSpans(record).some((span) => overlaps(span, words));
}

function checkFields(fact: ReportFact): void {
  const [kind] = Object.keys(fact).filter((key) => Object.hasOwn(fields, key));
  const known = kind === undefined ? [] : [kind, ...(fields[kind] ?? [])];
  const unknown = Object.keys(fact).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`no fact has '${unknown.join("', '")}': ${JSON.stringify(fact)}`);
}

function hasHead({ article }: ReadoutRecord, head: ArticleFact["article"]): boolean {
  const { dateline, ...rest } = article;
  const found: Readonly<Record<string, unknown>> = {
    ...rest,
    dateline: dateline && article.text.slice(dateline.start, dateline.end),
  };
  return Object.entries(head).every(([key, value]) => JSON.stringify(found[key]) === JSON.stringify(value));
}

function says(record: ReadoutRecord, statement: Statement, fact: StatementFact): boolean {
  const { text } = record.article;
  const outer = record.statements.find(({ id }) => id === statement.within);
  return (
    statement.content.some(({ start, end }) => text.slice(start, end).includes(fact.words)) &&
    isNamed(record, statement.speaker, fact.says) &&
    (fact.cue === undefined ||
      fact.cue === (statement.cue && text.slice(statement.cue.start, statement.cue.end))) &&
    (fact.kind === undefined || fact.kind === statement.kind) &&
    (fact.within === undefined || isNamed(record, outer?.speaker ?? null, fact.within)) &&
    (fact.via === undefined ||
      (fact.via.length === statement.via.length &&
        statement.via.every(({ start, end }, index) =>
          text.slice(start, end).includes(fact.via?.[index] ?? ""),
        )))
  );
}

function tells(record: ReadoutRecord, event: EventRecord, fact: EventFact): boolean {
  const speakers = event.assertedBy.map((id) => record.statements.find((each) => each.id === id)?.speaker);
  return (
    event.type === fact.event &&
    (fact.words === undefined || eventsOver(record, find(record, fact.words)).includes(event)) &&
    (fact.mode === undefined || event.mode.includes(fact.mode)) &&
    isSide(record, event.actors, fact.actors) &&
    isSide(record, event.recipients, fact.recipients) &&
    (fact.status === undefined || fact.status === event.status) &&
    (fact.on === undefined || fact.on === event.time?.start) &&
    (fact.place === undefined || record.places.find(({ id }) => id === event.place)?.name === fact.place) &&
    (fact.assertedBy === undefined ||
      (fact.assertedBy.length === speakers.length &&
        fact.assertedBy.every((name, index) => isNamed(record, speakers[index] ?? null, name))))
  );
}

function isSide(
  record: ReadoutRecord,
  ids: readonly string[],
  countries: readonly string[] | undefined,
): boolean {
  return countries === undefined || [...countriesOf(record, ids)].sort().join() === countries.join();
}

function isNamed(record: ReadoutRecord, id: string | null, name: string | null): boolean {
  const actor = actorById(record, id);
  return name === null ? actor === undefined : (actor?.name.includes(name) ?? false);
}
