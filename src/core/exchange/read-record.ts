import { eventTypes } from "../lexicon/event-kinds.ts";
import { ReadoutError } from "../model/error.ts";
import type { ErrorRecord, ReadoutRecord } from "../model/record.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * What each fact of a record must have for others to be made of it: a text, a number, a span; `?` where it may be null, `~`
 * where it may be left out, `[]` for a list of them.
 */
const shapes = {
  actors: {
    id: "text",
    name: "text",
    kind: "actor",
    country: "text?",
    sector: "text?",
    role: "text?",
    memberOf: "text?",
    members: "text[]~",
    wikidata: "text~",
    mentions: "span[]",
  },
  places: {
    id: "text",
    name: "text",
    country: "text?",
    lat: "number?",
    lon: "number?",
    geonameid: "number?",
    feature: "text",
    mentions: "span[]",
  },
  times: { id: "text", start: "number", end: "number", value: "text?" },
  statements: {
    id: "text",
    source: "span?",
    speaker: "text?",
    cue: "span?",
    content: "span[]",
    kind: "quoting",
    class: "text",
    polarity: "text",
    addressees: "text[]",
    via: "carrier[]",
    within: "text?",
    time: "text?",
    place: "text?",
  },
  events: {
    id: "text",
    type: "type",
    mode: "text[]",
    context: "text[]",
    cameo: "text?",
    quad: "quad",
    score: "number",
    actors: "text[]",
    recipients: "text[]",
    time: "time?",
    place: "text?",
    placeBasis: "text?",
    status: "status",
    assertedBy: "text[]",
    evidence: "span[]",
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
    if (!fits(article[field], "text?", 0)) throw bad(`"article.${field}" is neither a text nor null`);
  if (!fits(article.byline, "text[]", 0)) throw bad('"article.byline" is no list of texts');
  if (!fits(article.blocks, "block[]", text.length)) throw bad('"article.blocks" has spans outside the text');
  if (!fits(article.dropped, "dropped[]", 0)) throw bad('"article.dropped" is no list of texts and reasons');
  return text.length;
}

function fits(value: unknown, shape: string, length: number): boolean {
  if (shape.endsWith("?")) return value === null || fits(value, shape.slice(0, -1), length);
  if (shape.endsWith("~")) return value === undefined || fits(value, shape.slice(0, -1), length);
  if (shape.endsWith("[]"))
    return Array.isArray(value) && value.every((item) => fits(item, shape.slice(0, -2), length));
  switch (shape) {
    case "text":
      return typeof value === "string";
    case "number":
      return Number.isFinite(value);
    case "time":
      return hasTexts(value, "start", "end", "basis");
    case "dropped":
      return hasTexts(value, "text", "why");
    case "span":
      return isSpan(value, length);
    case "block":
      return isSpan(value, length) && hasTexts(value, "kind");
    case "carrier":
      return isSpan(value, length) && fits((value as unknown as Row).actor, "text?", length);
    default:
      return values[shape]?.includes(value) ?? false;
  }
}

function hasTexts(value: unknown, ...fields: readonly string[]): boolean {
  return isRow(value) && fields.every((field) => typeof value[field] === "string");
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
