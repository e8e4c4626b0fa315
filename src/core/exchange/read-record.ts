import { eventTypes } from "../lexicon/event-kinds.ts";
import { ReadoutError } from "../model/error.ts";
import type { ErrorRecord, ReadoutRecord } from "../model/record.ts";

type Row = Readonly<Record<string, unknown>>;

/** What each fact of a record must have for others to be made of it: a list, a text, a number, a span, spans. */
const shapes = {
  actors: {
    id: "text",
    name: "text",
    kind: "actor",
    country: "text?",
    sector: "text?",
    role: "text?",
    memberOf: "text?",
    members: "texts?",
    wikidata: "text?",
    mentions: "spans",
  },
  places: {
    id: "text",
    name: "text",
    country: "text?",
    lat: "number?",
    lon: "number?",
    geonameid: "number?",
    feature: "text",
    mentions: "spans",
  },
  times: { id: "text", start: "number", end: "number", value: "text?" },
  statements: {
    id: "text",
    source: "span?",
    speaker: "text?",
    cue: "span?",
    content: "spans",
    kind: "quoting",
    class: "text",
    polarity: "text",
    via: "spans",
    within: "text?",
  },
  events: {
    id: "text",
    type: "type",
    mode: "texts",
    context: "texts",
    cameo: "text?",
    quad: "quad",
    score: "number",
    actors: "texts",
    recipients: "texts",
    time: "time?",
    place: "text?",
    status: "status",
    assertedBy: "texts",
    evidence: "spans",
    confidence: "number",
  },
  notices: { code: "text", message: "text" },
} as const;

/** What a field with few values may hold. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  type: eventTypes,
  status: ["occurred", "historical", "future", "hypothetical", "negated"],
  quad: [1, 2, 3, 4],
  actor: ["person", "organization", "state", "group", "unnamed"],
  quoting: ["direct", "indirect", "mixed"],
};

/**
 * Takes a value read from a line for a record, or for the error that stands in a record's place.
 *
 * @throws ReadoutError `bad-record`, with the field that cannot be used
 */
export function readRecord(value: unknown): ReadoutRecord | ErrorRecord {
  if (!isRow(value)) throw bad("the line is no JSON object");
  if (isRow(value.error) && typeof value.error.message === "string") return value as unknown as ErrorRecord;
  if (value.readout !== "1") throw bad('the line has no "readout": "1"');
  const { article } = value;
  if (!isRow(article)) throw bad('"article" is missing');
  const length = checkArticle(article);
  for (const [layer, fields] of Object.entries(shapes)) {
    const facts = value[layer];
    if (!Array.isArray(facts)) throw bad(`"${layer}" is no list`);
    for (const [index, fact] of facts.entries())
      for (const [field, shape] of Object.entries(fields))
        if (!isRow(fact) || !fits(fact[field], shape, length))
          throw bad(`"${layer}[${index}].${field}" is not what a record has there`);
  }
  return value as unknown as ReadoutRecord;
}

function checkArticle(article: Row): number {
  const { text } = article;
  if (typeof text !== "string") throw bad('"article.text" is no text');
  for (const field of ["id", "language"])
    if (typeof article[field] !== "string") throw bad(`"article.${field}" is no text`);
  for (const field of ["url", "title", "agency", "publisher", "published"])
    if (typeof (article[field] ?? "") !== "string")
      throw bad(`"article.${field}" is neither a text nor null`);
  if (!fits(article.byline, "texts", 0)) throw bad('"article.byline" is no list of texts');
  if (!fits(article.blocks, "spans", text.length)) throw bad('"article.blocks" has spans outside the text');
  return text.length;
}

function fits(value: unknown, shape: string, length: number): boolean {
  if (shape.endsWith("?"))
    return value === null || value === undefined || fits(value, shape.slice(0, -1), length);
  switch (shape) {
    case "text":
      return typeof value === "string";
    case "number":
      return Number.isFinite(value);
    case "texts":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "spans":
      return Array.isArray(value) && value.every((item) => isSpan(item, length));
    case "time":
      return isRow(value) && ["start", "end", "basis"].every((field) => typeof value[field] === "string");
    case "span":
      return isSpan(value, length);
    default:
      return values[shape]?.includes(value) ?? false;
  }
}

function isSpan(value: unknown, length: number): boolean {
  if (!isRow(value)) return false;
  const { start, end } = value;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return (start as number) >= 0 && (start as number) <= (end as number) && (end as number) <= length;
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bad(what: string): ReadoutError {
  return new ReadoutError(
    "bad-record",
    `${what}. Give records as 'readout read --jsonl' writes them, one a line.`,
  );
}
