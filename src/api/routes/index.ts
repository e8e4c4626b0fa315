import * as z from "zod";
import {
  actorTable,
  eventTable,
  facetTable,
  linkTable,
  placeTable,
  relationTable,
  searchTable,
  statementTable,
  volumeTable,
} from "../downloads/tables.ts";
import { eventFilter, eventParameters } from "../parameters/event-parameters.ts";
import * as kinds from "../parameters/kinds.ts";
import { statementFilter, statementParameters } from "../parameters/statement-parameters.ts";
import { withoutGaps } from "../parameters/without-gaps.ts";
import * as charts from "../shapes/charts.ts";
import * as rows from "../shapes/rows.ts";
import { one, paged, type Route, whole } from "./route.ts";

const nothing = z.object({});
const events = z.object(eventParameters);

const pageOf = (row: z.ZodType) => z.object({ rows: z.array(row), next: z.string().nullable() });
const rowsOf = (row: z.ZodType) => z.object({ rows: z.array(row) });

const per = z
  .enum(["day", "month", "year"], "none of day, month, year")
  .optional()
  .describe("month is usual.");

/** What a store can be asked over HTTP, in the order of the description. */
export const routes: readonly Route[] = [
  one(
    { id: "getStore", path: "/api", summary: "What the store is" },
    nothing,
    charts.storeSummary,
    (archive) => archive.summary(),
  ),
  paged(
    { id: "listEvents", path: "/api/events", summary: "Events, merged where the store is merged" },
    events.extend({
      order: z
        .enum(["day", "-day", "originators"], "none of day, -day, originators")
        .optional()
        .describe("-day, the newest first, is usual; originators: those first that most tell."),
    }),
    pageOf(rows.eventRow),
    eventTable,
    (archive, given, page) => archive.events(eventFilter(given), page, given.order ?? "-day"),
  ),
  one(
    {
      id: "getEvent",
      path: "/api/events/{id}",
      summary: "An event with all that stands behind it",
      part: { name: "id", description: "`id` of a row: of a merged event, or REPORT#e3." },
    },
    nothing,
    rows.eventStory,
    (archive, id) => archive.event(id),
  ),
  paged(
    { id: "listStatements", path: "/api/statements", summary: "Who is reported to say what" },
    z.object(statementParameters),
    pageOf(rows.statementRow),
    statementTable,
    (archive, given, page) => archive.statements(statementFilter(given), page),
  ),
  paged(
    { id: "listActors", path: "/api/actors", summary: "Actors as known across reports" },
    z.object({
      party: kinds.parties("Who it is"),
      kind: kinds.anyOf(kinds.words, "person, organization, state, group or unnamed."),
      named: kinds.words.optional().describe("Beginning of a word of the name."),
    }),
    pageOf(rows.actorRow),
    actorTable,
    (archive, { party, kind, named }, page) =>
      archive.actors(withoutGaps({ parties: party, kinds: kind, named }), page),
  ),
  one(
    {
      id: "getActor",
      path: "/api/actors/{key}",
      summary: "What is known of an actor, and with whom most of its events are",
      part: { name: "key", description: "`key` of a row: Q7747, RUS, RUS/shoigo, sergi." },
    },
    nothing,
    charts.actorWithLinks,
    (archive, key) => archive.actor(key),
  ),
  whole(
    {
      id: "getRelation",
      path: "/api/relations",
      summary: "A pair's series by day, month or year, in layers",
    },
    events.extend({
      pair: kinds.pair,
      per,
    }),
    charts.relationSeries,
    relationTable,
    (archive, given) => archive.relation(given.pair, eventFilter(given), given.per ?? "month"),
  ),
  whole(
    { id: "getVolume", path: "/api/volume", summary: "How many reports came out by day, month or year" },
    z.object({ since: kinds.since, until: kinds.until, per }),
    rowsOf(charts.volumeRow),
    volumeTable,
    async (archive, { since, until, per: step }) => ({
      rows: await archive.volume(withoutGaps({ since, until }), step ?? "month"),
    }),
  ),
  whole(
    { id: "getNetwork", path: "/api/network", summary: "The strongest links between countries or actors" },
    events.extend({
      level: z
        .enum(["country", "actor"], "neither country nor actor")
        .optional()
        .describe("country is usual."),
      limit: kinds.wholeNumber(1, 1000).optional().describe("Most links, from 1 to 1000; 100 is usual."),
    }),
    rowsOf(charts.linkRow),
    linkTable,
    async (archive, given) => ({
      rows: await archive.network(eventFilter(given), {
        level: given.level ?? "country",
        limit: given.limit ?? 100,
      }),
    }),
  ),
  whole(
    { id: "listPlaces", path: "/api/places", summary: "Where events happened, for a map" },
    events,
    rowsOf(charts.placeRow),
    placeTable,
    async (archive, given) => ({ rows: await archive.places(eventFilter(given)) }),
  ),
  whole(
    {
      id: "listFacets",
      path: "/api/facets",
      summary: "How many events have which value, the 12 most of each field",
    },
    events,
    rowsOf(charts.facetRow),
    facetTable,
    async (archive, given) => ({ rows: await archive.facets(eventFilter(given)) }),
  ),
  paged(
    { id: "searchReports", path: "/api/search", summary: "Reports that hold some words" },
    z.object({
      words: kinds.words.describe("Words; in quotation marks as a phrase.").meta({ examples: ["talks"] }),
    }),
    pageOf(charts.searchRow),
    searchTable,
    (archive, { words }, page) => archive.search(words, page),
  ),
  one(
    {
      id: "getReport",
      path: "/api/reports/{id}",
      summary: "A report with its whole record",
      part: { name: "id", description: "`id` of a report." },
    },
    nothing,
    charts.storedReport,
    (archive, id) => archive.report(id),
  ),
];
