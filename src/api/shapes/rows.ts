import * as z from "zod";
import type { Disagreement, Dispute } from "../../core/merge/merged-event.ts";
import type { Party, Scene } from "../../core/merge/told-event.ts";
import type { Span } from "../../core/model/span.ts";
import type * as rows from "../../store/query/rows.ts";
import * as codes from "./codes.ts";
import { count, maybe, shapeOf, share, text } from "./shape.ts";

export const span = shapeOf<Span>()(
  "Span",
  "A stretch of the report's text in UTF-16 units, half-open.",
  z.object({ start: count, end: count }),
);

const partyFields = { key: text, name: text, country: maybe, sector: maybe };
export const party = shapeOf<Party>()("Party", "Someone as known across reports.", z.object(partyFields));

const scene = shapeOf<Scene>()(
  "Scene",
  "A place as known across reports.",
  z.object({
    name: text,
    country: maybe,
    geonameid: count.nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    feature: text.optional(),
  }),
);

export const reportHead = shapeOf<rows.ReportHead>()(
  "ReportHead",
  "A report as lists show it.",
  z.object({
    id: text,
    title: maybe,
    outlet: maybe,
    agency: maybe,
    published: maybe,
    url: maybe,
    originator: maybe,
  }),
);

const carrier = z.object({ key: text, name: text });
const mention = z.object({ report: text, event: text, originator: text });

const disagreement = shapeOf<Disagreement>()(
  "Disagreement",
  "Values of a field that mentions give, most told first.",
  z.object({
    field: z.enum(["time", "place", "actors", "recipients", "status", "mode", "toll"]),
    values: z.array(z.object({ value: text, mentions: z.array(mention) })),
  }),
);

const dispute = shapeOf<Dispute>()(
  "Dispute",
  "Who says that it happened, and who says that it did not.",
  z.object({ affirm: z.array(party), deny: z.array(party) }),
);

const eventFields = {
  id: text,
  type: codes.eventType,
  mode: z.array(text),
  context: z.array(text),
  cameo: maybe,
  quad: codes.quad,
  score: z.number().min(-10).max(10),
  status: codes.eventStatus,
  layer: codes.layer,
  asserted: z.boolean(),
  actors: z.array(party),
  recipients: z.array(party),
  start: maybe,
  end: maybe,
  place: scene.nullable(),
  confidence: share,
  reports: count,
  originators: count,
  disputed: z.boolean(),
  words: z.array(text),
};

export const eventRow = shapeOf<rows.EventRow>()(
  "EventRow",
  "An event as lists show it: who did what to whom, when, where, whether it took place, and how many tell it.",
  z.object(eventFields),
);

const voiceRow = shapeOf<rows.VoiceRow>()(
  "VoiceRow",
  "A statement that asserts an event.",
  z.object({
    statement: text,
    speaker: party.nullable(),
    via: z.array(carrier),
    polarity: codes.polarity,
    strength: codes.strength,
  }),
);

const mentionRow = shapeOf<rows.MentionRow>()(
  "MentionRow",
  "Where an event is told, with its words.",
  z.object({
    report: reportHead,
    event: text,
    originator: maybe,
    type: codes.eventType,
    status: codes.eventStatus,
    start: maybe,
    end: maybe,
    place: maybe,
    confidence: share,
    frame: text,
    rule: text,
    evidence: z.array(span),
    words: z.array(text).nullable(),
    sentence: z.object({ start: count, end: count, text }).nullable(),
    voices: z.array(voiceRow),
  }),
);

export const eventStory = shapeOf<rows.EventStory>()(
  "EventStory",
  "An event with all that stands behind it.",
  z.object({
    ...eventFields,
    disagreements: z.array(disagreement),
    dispute: dispute.nullable(),
    mentions: z.array(mentionRow),
  }),
);

export const statementRow = shapeOf<rows.StatementRow>()(
  "StatementRow",
  "What somebody is reported to say.",
  z.object({
    id: text,
    report: reportHead,
    speaker: party.nullable(),
    cue: maybe,
    kind: codes.statementKind,
    class: codes.statementClass,
    polarity: codes.polarity,
    strength: codes.strength,
    via: z.array(carrier),
    within: maybe,
    day: maybe,
    source: span.nullable(),
    content: z.array(span),
    words: maybe,
  }),
);

export const actorFields = {
  ...partyFields,
  kind: text,
  role: maybe,
  wikidata: maybe,
  reports: count,
  statements: count,
  events: count,
};

export const actorRow = shapeOf<rows.ActorRow>()(
  "ActorRow",
  "An actor as known across reports.",
  z.object(actorFields),
);
