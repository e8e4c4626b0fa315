import { type RawBuilder, sql } from "kysely";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Store } from "../store.ts";
import { eventColumns, type FoundEvent, layOutEvents, type Telling } from "./lay-out-events.ts";
import { headColumns, headOf, type ReportColumns } from "./report-head.ts";
import { sentenceAround, spansOf, wordsAt } from "./report-words.ts";
import type { EventStory, MentionRow, VoiceRow } from "./rows.ts";
import { keyOf, mergedShape, type Shape, toldShape } from "./shape.ts";
import { type StatementColumns, speakerOf } from "./statement-row.ts";

/**
 * Returns an event with all that stands behind it: of a merged one every report that tells it.
 *
 * @param id of a merged event, or `REPORT#e3`
 * @returns undefined where there is none
 */
export async function eventStory(store: Store, id: string): Promise<EventStory | undefined> {
  const told = /^(.+)#(e\d+)$/su.exec(id);
  const shape = told ? toldShape : mergedShape;
  const found = told
    ? sql`e.report = (select number from reports where id = ${told[1]}) and e.id = ${told[2]}`
    : sql`e.id = ${id}`;
  const { rows } = await sql<FoundEvent & { disagreements: string; dispute: string | null }>`
    select ${eventColumns(shape)}${shape.isMerged ? sql`, e.disagreements, e.dispute` : sql``}
    from ${sql.table(shape.events)} as e where ${found}`.execute(store.db);
  const [row] = rows;
  if (!row) return undefined;
  const { disagreements = "[]", dispute = null, ...event } = row;
  const asked = mentionsOf(store, shape, event.key);
  const telling = asked.then((told) => new Map(told.slice(0, 1).map((best) => [event.key, tellingOf(best)])));
  const [[laidOut], mentions] = await Promise.all([layOutEvents(store, shape, [event], telling), asked]);
  if (!laidOut) return undefined;
  return {
    ...laidOut,
    disagreements: JSON.parse(disagreements),
    dispute: dispute === null ? null : JSON.parse(dispute),
    mentions,
  };
}

function tellingOf({ report, event, words }: MentionRow): Telling {
  return { id: `${report.id}#${event}`, words: words ?? [] };
}

/** Returns the merged event that a told one belongs to; undefined where there is none. @param id `REPORT#e3` */
export async function mergedWith({ db }: Pick<Store, "db">, id: string): Promise<string | undefined> {
  const told = /^(.+)#(e\d+)$/su.exec(id);
  if (!told) return undefined;
  const row = await db
    .selectFrom("merged_mentions")
    .innerJoin("events", "events.number", "merged_mentions.event")
    .innerJoin("reports", "reports.number", "events.report")
    .select("merged_mentions.merged")
    .where("reports.id", "=", told[1] ?? "")
    .where("events.id", "=", told[2] ?? "")
    .executeTakeFirst();
  return row?.merged;
}

interface FoundMention extends ReportColumns {
  readonly number: number;
  readonly event: string;
  readonly told_by: string | null;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly place: string | null;
  readonly confidence: number;
  readonly frame: string;
  readonly rule: string;
  readonly evidence: string;
  readonly asserted_by: string;
  readonly text: string | null;
}

async function mentionsOf(
  { db }: Pick<Store, "db">,
  shape: Shape,
  key: string | number,
): Promise<readonly MentionRow[]> {
  const from = shape.isMerged
    ? sql`merged_mentions as m join events as e on e.number = m.event`
    : sql`events as e`;
  const which = shape.isMerged ? sql`m.merged = ${key}` : sql`${keyOf(shape)} = ${key}`;
  const mentions = sql<FoundMention>`
    select ${headColumns}, r.number, e.id as event, ${shape.isMerged ? sql`m.originator` : sql`r.originator`} as told_by,
      e.type, e.status, e.starts, e.ends, e.place, e.confidence, e.frame, e.rule, e.evidence, e.asserted_by, t.text
    from ${from} join reports as r on r.number = e.report left join texts as t on t.report = e.report
    where ${which} ${shape.isMerged ? sql`order by m.ordinal` : sql``}`;
  const telling = shape.isMerged
    ? sql`select m.report from merged_mentions as m where ${which}`
    : sql`select e.report from events as e where ${which}`;
  const [{ rows }, voices] = await Promise.all([mentions.execute(db), voicesOf(db, telling)]);
  return rows.map((row) => {
    const evidence = spansOf(row.evidence);
    const [trigger] = evidence;
    const { text } = row;
    const sentence = text !== null && trigger ? sentenceAround(text, trigger) : undefined;
    return {
      report: headOf(row),
      event: row.event,
      originator: row.told_by,
      type: row.type,
      status: row.status,
      start: row.starts,
      end: row.ends,
      place: row.place,
      confidence: row.confidence,
      frame: row.frame,
      rule: row.rule,
      evidence,
      words: text === null ? null : wordsAt(text, evidence),
      sentence: sentence ? { ...sentence, text: text?.slice(sentence.start, sentence.end) ?? "" } : null,
      voices: (JSON.parse(row.asserted_by) as string[]).flatMap(
        (id) => voices.get(`${row.number}#${id}`) ?? [],
      ),
    };
  });
}

/** @param reports selects their numbers */
async function voicesOf(
  db: Store["db"],
  reports: RawBuilder<unknown>,
): Promise<ReadonlyMap<string, VoiceRow>> {
  const { rows } = await sql<StatementColumns>`
    select report, id, speaker_key, speaker_name, speaker_country, speaker_sector, polarity, strength, via
    from statements where report in (${reports})`.execute(db);
  return new Map(
    rows.map((row) => [
      `${row.report}#${row.id}`,
      {
        statement: row.id,
        speaker: speakerOf(row),
        via: JSON.parse(row.via),
        polarity: row.polarity,
        strength: row.strength,
      },
    ]),
  );
}
