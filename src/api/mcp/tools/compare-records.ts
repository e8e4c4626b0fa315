import { wordsOf } from "../../../core/exchange/told.ts";
import { actorKey } from "../../../core/merge/actor-key.ts";
import { mergeEvents } from "../../../core/merge/merge-events.ts";
import type { MergedEvent } from "../../../core/merge/merged-event.ts";
import { areCopies } from "../../../core/merge/originators.ts";
import { signatureOf } from "../../../core/merge/signature.ts";
import { toldEventsOf } from "../../../core/merge/told-event-of.ts";
import type { EventRecord } from "../../../core/model/event.ts";
import type { ReadoutRecord } from "../../../core/model/record.ts";
import type { Span } from "../../../core/model/span.ts";
import type { Statement } from "../../../core/model/statement.ts";
import { fold } from "../../../core/text/fold.ts";

/** Compares what two reports tell: their events as merging joins them, their statements by speaker and words. */
export function compareRecords(a: ReadoutRecord, given: ReadoutRecord): object {
  // One report against itself, or under one id: merging wants two.
  const b = a.article.id === given.article.id ? renamed(given) : given;
  const isCopy = areCopies(wordingOf(a), wordingOf(b));
  const originator = (report: string) => (isCopy ? a.article.id : report);
  const merged = mergeEvents([...toldEventsOf(a), ...toldEventsOf(b)], originator);
  const tells = (event: MergedEvent, { article }: ReadoutRecord) =>
    event.mentions.some(({ report }) => report === article.id);
  const [both, alone] = parted(merged, (event) => tells(event, a) && tells(event, b));
  const told = (event: MergedEvent) => ({
    ...bare(event),
    mentions: event.mentions.map(({ report, event: id }) => mentionOf(report === a.article.id ? a : b, id)),
  });
  const statements = pairStatements(a, b);
  return {
    reports: [headOf(a), headOf(b)],
    originators: isCopy ? 1 : 2,
    events: {
      both: both.map(told),
      aAlone: alone.filter((event) => tells(event, a)).map(told),
      bAlone: alone.filter((event) => tells(event, b)).map(told),
    },
    statements: {
      both: statements.both.map(([one, other]) => ({ a: statementOf(a, one), b: statementOf(b, other) })),
      aAlone: statements.aAlone.map((statement) => statementOf(a, statement)),
      bAlone: statements.bAlone.map((statement) => statementOf(b, statement)),
    },
  };
}

function renamed(record: ReadoutRecord): ReadoutRecord {
  return { ...record, article: { ...record.article, id: `${record.article.id} (b)` } };
}

function wordingOf({ article }: ReadoutRecord) {
  const { id: report, published, agency, text } = article;
  return { report, published, agency, signature: signatureOf(text) };
}

function parted<T>(all: readonly T[], isFirst: (each: T) => boolean): readonly [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

function headOf({ article: { id, title, publisher, agency, published, url } }: ReadoutRecord): object {
  return { id, title, outlet: publisher, agency, published, url };
}

function bare({ mentions: _, ...event }: MergedEvent) {
  return event;
}

function mentionOf(record: ReadoutRecord, id: string): object {
  const event = record.events.find((each) => each.id === id) as EventRecord;
  return {
    id: `${record.article.id}#${id}`,
    status: event.status,
    assertedBy: event.assertedBy.map((statement) => `${record.article.id}#${statement}`),
    words: wordsOf(record, event.evidence),
    spans: event.evidence satisfies readonly Span[],
  };
}

function statementOf(record: ReadoutRecord, { id, speaker, content, polarity, kind }: Statement): object {
  const actor = record.actors.find((each) => each.id === speaker);
  return {
    id: `${record.article.id}#${id}`,
    speaker: actor ? { key: actorKey(actor), name: actor.name } : null,
    kind,
    polarity,
    words: wordsOf(record, content),
    spans: content,
  };
}

/** Least part of the shorter statement's words that stand in the other, for both to be one. */
const alike = 0.5;

/** Pairs statements of one speaker whose words are the most alike first. */
function pairStatements(a: ReadoutRecord, b: ReadoutRecord) {
  const left = new Set(a.statements);
  const right = new Set(b.statements);
  const pairs = a.statements
    .flatMap((one) => b.statements.map((other) => [one, other, likeness(a, one, b, other)] as const))
    .filter(([, , score]) => score >= alike)
    .sort(([, , x], [, , y]) => y - x);
  const both: (readonly [Statement, Statement])[] = [];
  for (const [one, other] of pairs)
    if (left.has(one) && right.has(other)) {
      both.push([one, other]);
      left.delete(one);
      right.delete(other);
    }
  return { both, aAlone: [...left], bAlone: [...right] };
}

/** Part of the shorter one's words that the other has; 0 where they have speakers that are not the same. */
function likeness(a: ReadoutRecord, one: Statement, b: ReadoutRecord, other: Statement): number {
  const [x, y] = [speakerKey(a, one), speakerKey(b, other)];
  if (x !== undefined && y !== undefined && x !== y) return 0;
  const [p, q] = [wordsIn(a, one), wordsIn(b, other)];
  const shared = [...p].filter((word) => q.has(word)).length;
  return shared / Math.max(3, Math.min(p.size, q.size));
}

function speakerKey({ actors }: ReadoutRecord, { speaker }: Statement): string | undefined {
  const actor = actors.find(({ id }) => id === speaker);
  return actor && actorKey(actor);
}

/** Words of more than three letters: the others stand in all statements. */
function wordsIn(record: ReadoutRecord, { content }: Statement): ReadonlySet<string> {
  return new Set(fold(wordsOf(record, content)).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}
