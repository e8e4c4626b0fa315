import { type RawBuilder, sql } from "kysely";
import type { Statement } from "../../core/model/statement.ts";
import type { Store } from "../store.ts";
import { allOf, anyOf, isIn } from "./conditions.ts";
import { numberIn, pageOf, readCursor, writeCursor } from "./cursor.ts";
import type { Page, Paged, PartyTerm, StatementFilter } from "./filter.ts";
import { isMeant } from "./party-term.ts";
import { inTime } from "./period.ts";
import { headColumns, headOf, type ReportColumns } from "./report-head.ts";
import { spansOf } from "./report-words.ts";
import type { StatementRow } from "./rows.ts";
import { readSearch } from "./search-terms.ts";
import { type StatementColumns, speakerOf } from "./statement-row.ts";

interface FoundStatement extends StatementColumns, ReportColumns {
  readonly cue: string | null;
  readonly kind: Statement["kind"];
  readonly class: Statement["class"];
  readonly within: string | null;
  readonly day: string | null;
  readonly source: string | null;
  readonly content: string;
  readonly text: string | null;
}

/** Finds a page of statements, the newest first. @throws ReadoutError `bad-date`, `no-words`, `bad-cursor` */
export async function findStatements(
  store: Store,
  filter: StatementFilter,
  { limit, after }: Page,
): Promise<Paged<StatementRow>> {
  const { speakers = [] } = filter;
  const cursor = readCursor(after, 3);
  const day = sql`coalesce(s.day, '')`;
  const behind = cursor
    ? sql`(${day}, s.report, s.id) < (${cursor[0]}, ${numberIn(cursor, 1)}, ${cursor[2]})`
    : sql`1 = 1`;
  const led =
    speakers.length > 0 && speakers.every(({ key, name }) => key !== undefined || name !== undefined)
      ? sql<boolean>`(s.report, s.id) in (${sql.join(speakers.map(keysOfSpeaker), sql` union all `)})`
      : undefined;
  const order = sql`order by ${day} desc, s.report desc, s.id desc`;
  const reports = asksOfReports(filter) ? sql` join reports as r on r.number = s.report` : sql``;
  // Texts are fetched for the page alone: sorting carries all columns along.
  const { rows } = await sql<FoundStatement>`
    select s.report, s.id, s.speaker_key, s.speaker_name, s.speaker_country, s.speaker_sector, s.cue, s.kind,
      s.class, s.polarity, s.strength, s.via, s.within, s.day, s.source, s.content, t.text, ${headColumns}
    from (select s.* from statements as s${reports}
        where ${allOf([...(led ? [led] : []), ...conditions(filter, store)])} and ${behind}
        ${order} limit ${sql.lit(limit + 1)}) as s
      join reports as r on r.number = s.report left join texts as t on t.report = s.report
    ${order}`.execute(store.db);
  const page = pageOf(rows, limit, (row) => writeCursor(row.day ?? "", row.report, row.id));
  return { rows: page.rows.map(laidOut), next: page.next };
}

/** The keys of statements by somebody who is named, by the index of speakers. */
function keysOfSpeaker(term: PartyTerm): RawBuilder<unknown> {
  const speaker = speakerColumns("w");
  if (term.name === undefined)
    return sql`select w.report, w.id from statements as w where ${isMeant(term, speaker)}`;
  const [word = ""] = term.name.split(" ");
  return sql`select w.report, w.id from names as n join statements as w on w.speaker_key = n.key
    and w.speaker_name = n.name where n.word = ${word} and ${isMeant(term, speaker)}`;
}

function speakerColumns(alias: string) {
  return {
    key: `${alias}.speaker_key`,
    name: `${alias}.speaker_name`,
    country: `${alias}.speaker_country`,
    sector: `${alias}.speaker_sector`,
  };
}

function conditions(filter: StatementFilter, { dialect }: Store): readonly RawBuilder<boolean>[] {
  const { speakers = [], via = [], kinds = [], classes = [], polarities = [] } = filter;
  const { outlets = [], reports = [], words } = filter;
  const day = sql`coalesce(s.day, '')`;
  const [first, ...others] = speakers;
  // One country has an index of its own, in the order of the list. Asked for twice it would seem the rarer.
  const country = others.length === 0 ? first?.country : undefined;
  const asked = country === undefined ? speakers : speakers.map(besidesCountry).filter(asksMore);
  return [
    ...(country === undefined ? [] : [sql<boolean>`s.speaker_country = ${country}`]),
    ...inTime(filter, day),
    ...(asked.length > 0 ? [anyOf(asked.map((term) => isMeant(term, speakerColumns("s"))))] : []),
    ...(via.length > 0 ? [anyOf(via.map(isCarrier))] : []),
    ...(kinds.length > 0 ? [isIn("s.kind", kinds)] : []),
    ...(classes.length > 0 ? [isIn("s.class", classes)] : []),
    ...(polarities.length > 0 ? [isIn("s.polarity", polarities)] : []),
    ...(outlets.length > 0
      ? [sql<boolean>`lower(r.outlet) in (${sql.join(outlets.map((name) => name.toLowerCase()))})`]
      : []),
    ...(reports.length > 0 ? [isIn("r.id", reports)] : []),
    ...(words === undefined ? [] : [dialect.holds(readSearch(words), sql`r.number`)]),
  ];
}

function besidesCountry({ country: _, ...rest }: PartyTerm): PartyTerm {
  return rest;
}

/** Whether a term asks for more than a country. */
function asksMore({ sector, key, name }: PartyTerm): boolean {
  return sector !== undefined || key !== undefined || name !== undefined;
}

/** Whether a filter asks something of the reports that tell the statements. */
function asksOfReports({ outlets = [], reports = [], words }: StatementFilter): boolean {
  return outlets.length > 0 || reports.length > 0 || words !== undefined;
}

/** Carriers stand in a list with their key and name alone; the actor of the report has the rest. */
function isCarrier(term: PartyTerm): RawBuilder<boolean> {
  return sql`(s.via <> '[]' and exists (select 1 from actors as c where c.report = s.report
    and s.via like '%' || '"key":"' || replace(c.key, '"', '\\"') || '"' || '%'
    and ${isMeant(term, { key: "c.key", name: "c.name", country: "c.country", sector: "c.sector" })}))`;
}

function laidOut(row: FoundStatement): StatementRow {
  const content = spansOf(row.content);
  const [source] = row.source === null ? [] : spansOf(`[${row.source}]`);
  const { text } = row;
  return {
    id: `${row.r_id}#${row.id}`,
    report: headOf(row),
    speaker: speakerOf(row),
    cue: row.cue,
    kind: row.kind,
    class: row.class,
    polarity: row.polarity,
    strength: row.strength,
    via: JSON.parse(row.via),
    within: row.within,
    day: row.day,
    source: source ?? null,
    content,
    words:
      text === null
        ? null
        : content
            .map(({ start, end }) => text.slice(start, end))
            .join(" … ")
            .replace(/\s+/gu, " "),
  };
}
