import type { Actor } from "../../core/model/actor.ts";
import type { EventRecord } from "../../core/model/event.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Span } from "../../core/model/span.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { Printer } from "./printer.ts";

type Cell = string | number | null | undefined;
type Column<Fact> = readonly [name: string, cell: (fact: Fact, record: ReadoutRecord) => Cell];

const eventColumns: readonly Column<EventRecord>[] = [
  ["article", (_, { article }) => article.id],
  ["published", (_, { article }) => article.published],
  ["event", (event) => event.id],
  ["type", (event) => event.type],
  ["mode", (event) => event.mode.join(";")],
  ["context", (event) => event.context.join(";")],
  ["cameo", (event) => event.cameo],
  ["quad", (event) => event.quad],
  ["score", (event) => event.score],
  ["status", (event) => event.status],
  ["actors", (event, record) => each(record, event.actors, (actor) => actor.name)],
  ["actor_countries", (event, record) => each(record, event.actors, (actor) => actor.country)],
  ["actor_sectors", (event, record) => each(record, event.actors, (actor) => actor.sector)],
  ["recipients", (event, record) => each(record, event.recipients, (actor) => actor.name)],
  ["recipient_countries", (event, record) => each(record, event.recipients, (actor) => actor.country)],
  ["recipient_sectors", (event, record) => each(record, event.recipients, (actor) => actor.sector)],
  ["start", (event) => event.time?.start],
  ["end", (event) => event.time?.end],
  ["time_basis", (event) => event.time?.basis],
  ["place", (event, record) => placeOf(record, event.place)?.name],
  ["place_country", (event, record) => placeOf(record, event.place)?.country],
  ["lat", (event, record) => placeOf(record, event.place)?.lat],
  ["lon", (event, record) => placeOf(record, event.place)?.lon],
  ["geonameid", (event, record) => placeOf(record, event.place)?.geonameid],
  ["place_basis", (event) => event.placeBasis],
  ["asserted_by", (event, record) => event.assertedBy.map((id) => speakerOf(record, id)).join(";")],
  ["confidence", (event) => event.confidence],
  ["rule", (event) => event.rule],
  ["evidence_start", (event) => event.evidence[0]?.start],
  ["evidence_end", (event) => event.evidence[0]?.end],
  ["evidence", (event, { article }) => words(article.text, event.evidence)],
  ["url", (_, { article }) => article.url],
];

const statementColumns: readonly Column<Statement>[] = [
  ["article", (_, { article }) => article.id],
  ["published", (_, { article }) => article.published],
  ["statement", (statement) => statement.id],
  ["within", (statement) => statement.within],
  ["speaker", (statement, record) => actorOf(record, statement.speaker)?.name],
  ["country", (statement, record) => actorOf(record, statement.speaker)?.country],
  ["sector", (statement, record) => actorOf(record, statement.speaker)?.sector],
  ["source", ({ source }, { article }) => source && words(article.text, [source])],
  ["cue", ({ cue }, { article }) => cue && words(article.text, [cue])],
  ["kind", (statement) => statement.kind],
  ["class", (statement) => statement.class],
  ["polarity", (statement) => statement.polarity],
  ["strength", (statement) => statement.strength],
  ["via", ({ via }, { article }) => via.map((carrier) => words(article.text, [carrier])).join(";")],
  ["addressees", (statement, record) => each(record, statement.addressees, (actor) => actor.name)],
  ["time", (statement, record) => record.times.find(({ id }) => id === statement.time)?.value],
  ["place", (statement, record) => placeOf(record, statement.place)?.name],
  ["rule", (statement) => statement.rule],
  ["content_start", (statement) => statement.content[0]?.start],
  ["content_end", (statement) => statement.content.at(-1)?.end],
  ["content", (statement, { article }) => words(article.text, statement.content)],
  ["url", (_, { article }) => article.url],
];

/** A row for each event, a column for each of its fields; lists are joined with `;`. */
export const eventRows: Printer = table(eventColumns, (record) => record.events);

/** A row for each statement. */
export const statementRows: Printer = table(statementColumns, (record) => record.statements);

function table<Fact>(
  columns: readonly Column<Fact>[],
  factsOf: (record: ReadoutRecord) => readonly Fact[],
): Printer {
  return {
    head: `${columns.map(([name]) => name).join("\t")}\n`,
    record: (record) =>
      factsOf(record)
        .map((fact) => `${columns.map(([, cell]) => written(cell(fact, record))).join("\t")}\n`)
        .join(""),
    failure: () => "",
  };
}

/** One line, whatever the text holds: a tab or a line break inside a cell would make two. */
function written(cell: Cell): string {
  return String(cell ?? "").replace(/[\s\u0085\p{Cc}]+/gu, " ");
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

function actorOf(record: ReadoutRecord, id: string | null): Actor | undefined {
  return record.actors.find((actor) => actor.id === id);
}

function each(record: ReadoutRecord, ids: readonly string[], cell: (actor: Actor) => string | null): string {
  return ids.map((id) => (actorOf(record, id) && cell(actorOf(record, id) as Actor)) ?? "").join(";");
}

function placeOf(record: ReadoutRecord, id: string | null): ReadoutRecord["places"][number] | undefined {
  return record.places.find((place) => place.id === id);
}

/** Name of whoever makes a statement; its source's words where nobody is known by name. */
function speakerOf(record: ReadoutRecord, id: string): string {
  const statement = record.statements.find((made) => made.id === id);
  if (!statement) return "";
  const source = statement.source && words(record.article.text, [statement.source]);
  return actorOf(record, statement.speaker)?.name ?? source ?? "unknown";
}
