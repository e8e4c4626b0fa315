import * as z from "zod";
import type { EventFilter } from "../../store/query/filter.ts";
import { parsePartyTerm } from "../../store/query/party-term.ts";
import * as codes from "../shapes/codes.ts";
import * as kinds from "./kinds.ts";
import { withoutGaps } from "./without-gaps.ts";

const quad = z
  .enum(["1", "2", "3", "4"], "none of 1, 2, 3, 4")
  .transform((digit) => Number(digit) as 1 | 2 | 3 | 4)
  .meta({ override: { type: "integer", minimum: 1, maximum: 4 } });

/** What events may be asked for, as an address has it. */
export const eventParameters = {
  since: kinds.since,
  until: kinds.until,
  actor: kinds.parties("Who acts"),
  recipient: kinds.parties("Who is acted upon"),
  party: kinds.parties("Who takes part on either side"),
  pair: kinds.pair.optional(),
  type: kinds.anyOf(codes.eventType, "PLOVER type."),
  mode: kinds.anyOf(kinds.words, "PLOVER mode."),
  context: kinds.anyOf(kinds.words, "PLOVER context."),
  status: kinds.anyOf(codes.eventStatus, "Whether it took place."),
  layer: kinds.anyOf(
    codes.layer,
    "happened and said: the report itself tells it as done, a deed or an act of words; claimed: done, as somebody " +
      "says; background: what was long ago; open: what has not happened.",
  ),
  quad: kinds.anyOf(
    quad,
    "Quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.",
  ),
  by: kinds.anyOf(
    kinds.words.transform((term) => (term === "reporter" ? term : parsePartyTerm(term))),
    "Who asserts it: a party, or reporter where the report itself does.",
  ),
  place: kinds.anyOf(kinds.words, "Where it happened: ISO alpha-3 of the country, or a name of the place."),
  outlet: kinds.anyOf(kinds.words, "Who published a report that tells it."),
  words: kinds.words
    .optional()
    .describe("Words of a report that tells it; 'in quotation marks' as a phrase."),
  minConfidence: kinds.confidence.optional().describe("Least confidence, from 0 to 1."),
  minOriginators: kinds
    .wholeNumber(1, 100_000)
    .optional()
    .describe("Least number of originators: copies of one text count once."),
  disputed: kinds.yesOrNo.optional().describe("true: somebody denies it; false: nobody does."),
  report: kinds.anyOf(kinds.words, "Id of a report that tells it."),
};

type Given = z.output<z.ZodObject<typeof eventParameters>>;

/** Lays out what was asked for as the store wants it. */
export function eventFilter(given: Given): EventFilter {
  return withoutGaps({
    since: given.since,
    until: given.until,
    actors: given.actor,
    recipients: given.recipient,
    parties: given.party,
    pair: given.pair,
    types: given.type,
    modes: given.mode,
    contexts: given.context,
    statuses: given.status,
    layers: given.layer,
    quads: given.quad,
    assertedBy: given.by,
    places: given.place,
    outlets: given.outlet,
    words: given.words,
    minConfidence: given.minConfidence,
    minOriginators: given.minOriginators,
    disputed: given.disputed,
    reports: given.report,
  });
}
