import type { ReadoutRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { codePointsOf } from "./code-points.ts";
import type { Exchange } from "./exchange.ts";
import { speakerName, type Told, tellEvents } from "./told.ts";

/** A report for the annotation tool brat: its text, and what stands beside it. */
export interface BratDocument {
  readonly txt: string;
  readonly ann: string;
}

const entityTypes = {
  person: "Person",
  organization: "Organization",
  state: "State",
  group: "Group",
  unnamed: "Unnamed",
} as const;

/**
 * Lays a report out as standoff annotation. Offsets are code points; what goes over a line break or has several
 * parts is discontinuous. Mentions of one actor are joined by `Equiv`.
 */
export function bratDocument(record: ReadoutRecord, exchange: Exchange): BratDocument {
  const pad = openPad(record);
  const firstMention = new Map([...markActors(record, pad), ...markPlaces(record, pad)]);
  markTimes(record, pad);
  for (const statement of record.statements)
    markStatement(statement, firstMention.get(statement.speaker ?? ""), pad);
  for (const told of tellEvents(record, exchange, true)) markEvent(told, firstMention, pad);
  // Python reads a carriage return and what follows it as one sign, which would shift every offset behind it.
  const txt = record.article.text.toWellFormed().replaceAll("\r", " ");
  return { txt, ann: pad.lines.map((line) => `${line}\n`).join("") };
}

type Pad = ReturnType<typeof openPad>;

/** Marks mentions of actors, and gives the id of the first of each. */
function markActors({ actors }: ReadoutRecord, pad: Pad): (readonly [actor: string, mention: string])[] {
  return actors.flatMap((actor) => {
    const ids = actor.mentions.flatMap((mention) => pad.span(entityTypes[actor.kind], [mention]) ?? []);
    if (ids.length > 1) pad.lines.push(`*\tEquiv ${ids.join(" ")}`);
    return ids[0] ? [[actor.id, ids[0]] as const] : [];
  });
}

function markPlaces({ places }: ReadoutRecord, pad: Pad): (readonly [place: string, mention: string])[] {
  return places.flatMap(({ id, mentions }) => {
    const [first] = mentions.flatMap((mention) => pad.span("Place", [mention]) ?? []);
    return first ? [[id, first] as const] : [];
  });
}

function markTimes({ times }: ReadoutRecord, pad: Pad): void {
  for (const time of times) {
    const id = pad.span("Time", [time]);
    if (id && time.value !== null) pad.note(id, time.value);
  }
}

function markStatement(statement: Statement, speaker: string | undefined, pad: Pad): void {
  const content = pad.span("Content", statement.content);
  if (!content) return;
  const cue = statement.cue && pad.span("Statement", [statement.cue]);
  // An event of brat needs words to hang on; without a cue the content itself is tied to its speaker.
  if (!cue) {
    if (speaker) pad.relation("SaidBy", content, speaker);
    return;
  }
  const source = statement.source && pad.span("Source", [statement.source]);
  const id = pad.event(`Statement:${cue}`, [
    ["Content", content],
    ["Source", source ?? undefined],
    ["Speaker", speaker],
  ]);
  pad.attribute("Kind", id, statement.kind);
  if (statement.polarity === "negated") pad.attribute("Negated", id);
}

function markEvent(
  { record, event, voices }: Told,
  firstMention: ReadonlyMap<string, string>,
  pad: Pad,
): void {
  const trigger = pad.span(event.type, event.evidence.slice(0, 1));
  if (!trigger) return;
  const id = pad.event(`${event.type}:${trigger}`, [
    ...event.actors.map((actor) => ["Actor", firstMention.get(actor)] as const),
    ...event.recipients.map((actor) => ["Recipient", firstMention.get(actor)] as const),
    ["Place", firstMention.get(event.place ?? "")],
  ]);
  pad.attribute("Status", id, event.status);
  for (const voice of voices) pad.note(id, `asserted by ${speakerName(record, voice)}`);
}

/** Numbers and writes the lines of one report. */
function openPad({ article }: ReadoutRecord) {
  const lines: string[] = [];
  const inCodePoints = codePointsOf(article.text);
  const count = { T: 0, E: 0, R: 0, A: 0, N: 0 };
  const next = (kind: keyof typeof count) => `${kind === "N" ? "#" : kind}${++count[kind]}`;
  const line = (...cells: readonly string[]) => void lines.push(cells.join("\t"));
  return {
    lines,
    span(type: string, spans: readonly Span[]): string | undefined {
      const parts = spans.flatMap((span) => unbroken(article.text, span));
      if (parts.length === 0) return undefined;
      const id = next("T");
      const where = parts.map(inCodePoints).map(({ start, end }) => `${start} ${end}`);
      const words = parts.map(({ start, end }) => article.text.slice(start, end).toWellFormed());
      line(id, `${type} ${where.join(";")}`, words.join(" "));
      return id;
    },
    event(trigger: string, roles: readonly (readonly [string, string | undefined])[]): string {
      const id = next("E");
      const seen = new Map<string, number>();
      const filled = roles.flatMap(([role, filler]) => {
        if (!filler) return [];
        // brat numbers a role that stands again: Actor, Actor2.
        const times = (seen.get(role) ?? 0) + 1;
        seen.set(role, times);
        return [`${role}${times > 1 ? times : ""}:${filler}`];
      });
      line(id, [trigger, ...filled].join(" "));
      return id;
    },
    relation: (type: string, from: string, to: string) => line(next("R"), `${type} Arg1:${from} Arg2:${to}`),
    attribute: (type: string, of: string, value = "") => line(next("A"), `${type} ${of} ${value}`.trim()),
    note: (of: string, words: string) =>
      line(next("N"), `AnnotatorNotes ${of}`, words.toWellFormed().replace(/[\s\p{Cc}]+/gu, " ")),
  };
}

/** Parts a span at line breaks, which a line of standoff cannot hold. */
function unbroken(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n\t\u0085\u2028\u2029\f\v]+/gu)]
    .map((part) => ({ start: start + part.index, end: start + part.index + part[0].length }))
    .filter((part) => text.slice(part.start, part.end).trim() !== "");
}
