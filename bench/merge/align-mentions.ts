import type { EventRecord } from "../../src/core/model/event.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import type { MarkedReport } from "./quality-set.ts";

/** An event of the set as one report tells it, and the event of the record that tells it; null where the reader missed it. */
export interface AlignedMention {
  readonly report: string;
  readonly gold: string;
  readonly event: string | null;
}

/**
 * Finds for each event that a report is marked for the event of its record that tells it: the one with the shortest
 * evidence over a marked word. An event of the record tells one of the set at most, the one that fits it closest.
 */
export function alignMentions(report: MarkedReport, record: ReadoutRecord): readonly AlignedMention[] {
  const marks = report.marks.map(({ event, start, end }) => ({
    event,
    ...placed(report, record, start, end),
  }));
  const fits = marks.flatMap((mark) =>
    record.events.flatMap((event) => {
      const length = lengthOver(event, mark);
      return length === undefined ? [] : [{ gold: mark.event, event: event.id, length }];
    }),
  );
  const taken = new Map<string, string>();
  for (const { gold, event } of fits.sort((a, b) => a.length - b.length))
    if (!taken.has(gold) && ![...taken.values()].includes(event)) taken.set(gold, event);
  return [...new Set(marks.map(({ event }) => event))].map((gold) => ({
    report: report.id,
    gold,
    event: taken.get(gold) ?? null,
  }));
}

function lengthOver(event: EventRecord, { start, end }: { start: number; end: number }): number | undefined {
  const spans = event.evidence.filter((span) => span.start < end && start < span.end);
  return spans.length > 0 ? Math.min(...spans.map((span) => span.end - span.start)) : undefined;
}

/** Returns where a marked stretch stands in the article, which may have lost a line before it. */
function placed(report: MarkedReport, { article }: ReadoutRecord, start: number, end: number) {
  if (article.text === report.text) return { start, end };
  const before = Math.min(start, 40);
  const context = report.text.slice(start - before, end);
  const at = article.text.indexOf(context);
  return at < 0 ? { start: -1, end: -1 } : { start: at + before, end: at + context.length };
}
