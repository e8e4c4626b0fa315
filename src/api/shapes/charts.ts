import * as z from "zod";
import type * as rows from "../../store/query/rows.ts";
import type { StoreSummary } from "../../store/query/rows.ts";
import type { ActorWithLinks, RelationSeries, StoredReport } from "../archive.ts";
import * as codes from "./codes.ts";
import { readoutRecord } from "./record.ts";
import { actorFields, party, reportHead, span } from "./rows.ts";
import { count, maybe, shapeOf, text } from "./shape.ts";

const score = z.number().min(-10).max(10);
const tally = { n: count, cooperation: count, conflict: count };

export const relationRow = shapeOf<rows.RelationRow>()(
  "RelationRow",
  "A step of a pair's series.",
  z.object({ period: maybe, layer: codes.layer, ...tally, score, reports: count, originators: count }),
);

export const relationSeries = shapeOf<RelationSeries>()(
  "RelationSeries",
  "A pair's series, and how many events and reports the store has of each period.",
  z.object({
    rows: z.array(relationRow),
    volume: z.array(z.object({ period: maybe, events: count, reports: count })),
  }),
);

export const volumeRow = shapeOf<Omit<rows.VolumeRow, "events">>()(
  "VolumeRow",
  "How many reports came out in a period.",
  z.object({ period: maybe, reports: count }),
);

export const linkRow = shapeOf<rows.LinkRow>()(
  "LinkRow",
  "A line of the network of actors.",
  z.object({ a: party, b: party, ...tally, score }),
);

export const placeRow = shapeOf<rows.PlaceRow>()(
  "PlaceRow",
  "A point of the map.",
  z.object({
    name: text,
    country: maybe,
    geonameid: count.nullable(),
    lat: z.number(),
    lon: z.number(),
    ...tally,
  }),
);

export const facetRow = shapeOf<rows.FacetRow>()(
  "FacetRow",
  "How many events have a value.",
  z.object({
    field: z.enum(["type", "status", "layer", "actor", "recipient", "place", "outlet", "context", "year"]),
    value: text,
    label: text,
    n: count,
  }),
);

export const searchRow = shapeOf<rows.SearchRow>()(
  "SearchRow",
  "A report that holds the words that were searched for.",
  z.object({ report: reportHead, snippet: text, hits: z.array(span) }),
);

const told = z.array(z.object({ value: text, n: count }));

export const actorWithLinks = shapeOf<ActorWithLinks>()(
  "ActorWithLinks",
  "What is known of an actor, and with whom most of its events are.",
  z.object({
    ...actorFields,
    first: maybe,
    last: maybe,
    names: told,
    roles: told,
    types: z.array(z.object({ type: codes.eventType, role: z.enum(["actor", "recipient"]), n: count })),
    partners: z.array(z.object({ key: text, name: text, n: count })),
    counterparts: z.array(linkRow),
  }),
);

export const storeSummary = shapeOf<StoreSummary>()(
  "StoreSummary",
  "What the store is.",
  z.object({
    program: text,
    coders: z.array(text),
    reports: count,
    originators: count.nullable(),
    events: count,
    mergedEvents: count.nullable(),
    statements: count,
    first: maybe,
    last: maybe,
    keepsText: z.boolean(),
    merged: z.object({ at: text, reports: count }).nullable(),
  }),
);

export const storedReport = shapeOf<StoredReport>()(
  "StoredReport",
  "A stored report with its whole record.",
  z.object({ record: readoutRecord, head: reportHead, hasText: z.boolean() }),
);
