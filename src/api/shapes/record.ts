import * as z from "zod";
import type { Actor } from "../../core/model/actor.ts";
import type { EventRecord } from "../../core/model/event.ts";
import type { Notice } from "../../core/model/notice.ts";
import type { Place } from "../../core/model/place.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { TimeExpression } from "../../core/model/time.ts";
import * as codes from "./codes.ts";
import { span } from "./rows.ts";
import { count, maybe, shapeOf, share, text } from "./shape.ts";

const ends = { start: count, end: count };
const spans = z.array(span);

const article = z.object({
  id: text,
  url: maybe,
  title: maybe,
  byline: z.array(text),
  agency: maybe,
  publisher: maybe,
  published: maybe,
  dateline: z.object({ place: maybe, date: maybe, ...ends }).nullable(),
  language: text,
  text,
  blocks: z.array(
    z.object({
      kind: z.enum(["title", "paragraph", "caption", "credit", "heading", "list"]),
      ...ends,
    }),
  ),
  dropped: z.array(z.object({ text, why: text })),
});

const actor = shapeOf<Actor>()(
  "Actor",
  "Someone or something that speaks or acts, with every mention in the report.",
  z.object({
    id: text,
    name: text,
    kind: z.enum(["person", "organization", "state", "group", "unnamed"]),
    country: maybe,
    sector: maybe,
    role: maybe,
    memberOf: maybe,
    members: z.array(text).optional(),
    wikidata: text.optional(),
    mentions: z.array(z.object({ kind: z.enum(["name", "nominal", "pronoun"]), ...ends })),
    rule: text,
  }),
);

const place = shapeOf<Place>()(
  "Place",
  "A place that the report names.",
  z.object({
    id: text,
    name: text,
    country: maybe,
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    geonameid: count.nullable(),
    feature: text,
    mentions: spans,
    rule: text,
  }),
);

const time = shapeOf<TimeExpression>()(
  "TimeExpression",
  "A time expression, and what it means against the day of the report.",
  z.object({
    id: text,
    value: maybe,
    granularity: z.enum([
      "time",
      "day",
      "week",
      "month",
      "quarter",
      "season",
      "year",
      "decade",
      "century",
      "duration",
      "set",
      "vague",
    ]),
    rule: text,
    ...ends,
  }),
);

const statement = shapeOf<Statement>()(
  "Statement",
  "A piece of text that the report presents as somebody's words or thought.",
  z.object({
    id: text,
    source: span.nullable(),
    speaker: maybe,
    cue: span.nullable(),
    content: spans,
    kind: codes.statementKind,
    polarity: codes.polarity,
    class: codes.statementClass,
    strength: codes.strength,
    addressees: z.array(text),
    via: z.array(z.object({ actor: maybe, ...ends })),
    within: maybe,
    time: maybe,
    place: maybe,
    rule: text,
  }),
);

const event = shapeOf<EventRecord>()(
  "EventRecord",
  "An event of one report.",
  z.object({
    id: text,
    type: codes.eventType,
    mode: z.array(text),
    context: z.array(text),
    cameo: maybe,
    quad: codes.quad,
    score: z.number(),
    actors: z.array(text),
    recipients: z.array(text),
    time: z.object({ start: text, end: text, basis: z.enum(["stated", "inferred", "published"]) }).nullable(),
    place: maybe,
    placeBasis: z.enum(["stated", "inferred"]).nullable(),
    status: codes.eventStatus,
    assertedBy: z.array(text),
    evidence: spans,
    confidence: share,
    frame: text,
    rule: text,
  }),
);

const notice = shapeOf<Notice>()(
  "Notice",
  "A doubt about the report.",
  z.object({ code: text, message: text, start: count.optional(), end: count.optional() }),
);

export const readoutRecord = shapeOf<ReadoutRecord>()(
  "ReadoutRecord",
  "What reading one report gives.",
  z.object({
    readout: z.literal("1"),
    article,
    actors: z.array(actor),
    places: z.array(place),
    times: z.array(time),
    statements: z.array(statement),
    events: z.array(event),
    notices: z.array(notice),
  }),
);
