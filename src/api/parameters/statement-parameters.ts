import type * as z from "zod";
import type { StatementFilter } from "../../store/query/filter.ts";
import * as codes from "../shapes/codes.ts";
import * as kinds from "./kinds.ts";
import { withoutGaps } from "./without-gaps.ts";

/** What statements may be asked for, as an address has it. */
export const statementParameters = {
  since: kinds.since,
  until: kinds.until,
  speaker: kinds.parties("Who says it"),
  via: kinds.parties("Who carried it"),
  kind: kinds.anyOf(codes.statementKind, "How the words stand in the report."),
  class: kinds.anyOf(codes.statementClass, "What the cue reports."),
  polarity: kinds.anyOf(codes.polarity, "negated: did not say, denied, declined to."),
  outlet: kinds.anyOf(kinds.words, "Who published the report."),
  words: kinds.words.optional().describe("Words of the report."),
  report: kinds.anyOf(kinds.words, "Id of the report."),
};

type Given = z.output<z.ZodObject<typeof statementParameters>>;

/** Lays out what was asked for as the store wants it. */
export function statementFilter(given: Given): StatementFilter {
  return withoutGaps({
    since: given.since,
    until: given.until,
    speakers: given.speaker,
    via: given.via,
    kinds: given.kind,
    classes: given.class,
    polarities: given.polarity,
    outlets: given.outlet,
    words: given.words,
    reports: given.report,
  });
}
