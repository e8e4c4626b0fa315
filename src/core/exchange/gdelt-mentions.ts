import type { Actor } from "../model/actor.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Column } from "./cells.ts";
import { codePointsOf, type InCodePoints } from "./code-points.ts";
import { type DatedDyad, rowsOf } from "./dated-dyads.ts";
import { plain, stamp } from "./day.ts";
import { mergedEvents } from "./merged-told.ts";
import { tableFormat } from "./table-format.ts";
import { blockOf, outletOf, reportAddress } from "./told.ts";

interface Mention extends DatedDyad {
  readonly inCodePoints: InCodePoints;
}

/** Returns where an actor's mention nearest to what happens begins, in letters from the beginning; -1 for none. */
function nearest({ event, inCodePoints }: Mention, actor: Actor | undefined): number {
  const trigger = event.evidence[0]?.start ?? 0;
  let best: Span | undefined;
  for (const mention of actor?.mentions ?? [])
    if (!best || Math.abs(mention.start - trigger) < Math.abs(best.start - trigger)) best = mention;
  return best ? inCodePoints(best).start : -1;
}

function addedAt({ record, day }: Mention): string {
  return stamp(record.article.published) || `${plain(day)}000000`;
}

/** The 16 columns of a mention in GDELT 2.0. */
export const gdeltMentionColumns: readonly Column<Mention>[] = [
  ["GlobalEventID", (row) => row.id],
  ["EventTimeDate", ({ day }) => `${plain(day)}000000`],
  ["MentionTimeDate", addedAt],
  // 1 is the web; 2 a citation, for reports that have no address.
  ["MentionType", ({ record }) => (reportAddress(record).startsWith("urn:") ? 2 : 1)],
  ["MentionSourceName", ({ record }) => outletOf(record)],
  ["MentionIdentifier", ({ record }) => reportAddress(record)],
  // Records keep paragraphs and no sentences; the number is the paragraph's, the title being the first.
  ["SentenceID", (row) => blockOf(row) + 1],
  ["Actor1CharOffset", (row) => nearest(row, row.source)],
  ["Actor2CharOffset", (row) => nearest(row, row.target)],
  [
    "ActionCharOffset",
    ({ event, inCodePoints }) => (event.evidence[0] ? inCodePoints(event.evidence[0]).start : -1),
  ],
  ["InRawText", () => 1],
  ["Confidence", ({ event }) => Math.round(event.confidence * 100)],
  ["MentionDocLen", ({ record }) => record.article.text.length],
  ["MentionDocTone", () => null],
  ["MentionDocTranslationInfo", () => null],
  ["Extras", () => null],
];

function mentionsIn(record: ReadoutRecord, exchange: DatedDyad["exchange"]): Mention[] {
  const inCodePoints = codePointsOf(record.article.text);
  return mergedEvents(record, exchange, false)
    .flatMap((told) => rowsOf(told, exchange))
    .map((row) => ({ ...row, inCodePoints }));
}

/** Mentions of GDELT 2.0: a row for each report of an event and pair of sides, without a head. */
export const gdeltMentions = tableFormat({
  id: "gdelt-mentions",
  about: "GDELT 2.0 mentions, 16 columns: a row for each report of an event and pair of sides",
  tellsStatus: false,
  hasHead: false,
  columns: gdeltMentionColumns,
  begin: (exchange) => (record) => mentionsIn(record, exchange),
});
