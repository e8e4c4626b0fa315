import * as z from "zod";
import { day, party } from "../../parameters/kinds.ts";
import { withoutGaps } from "../../parameters/without-gaps.ts";
import * as codes from "../../shapes/codes.ts";
import { toolOf } from "../tool.ts";
import { page, pageOf } from "./filters.ts";

const parties = (what: string) => z.array(party).min(1).max(20).optional().describe(what);

/** What people of the store are reported to say. */
export const statements = toolOf(
  {
    name: "statements",
    title: "Statements",
    description:
      "Lists who is reported to have said what, through which voices, with the words and where they stand in the report.",
  },
  z.strictObject({
    since: day.optional().describe("First day, month or year: 2024-04-27, 2024-04, 2024."),
    until: day.optional().describe("Last day, month or year."),
    speakers: parties("Who says it: RUS, RUS/MIL, key:Q7747 or a name; any of them fits."),
    via: parties("Who carried it."),
    kinds: z.array(codes.statementKind).min(1).optional(),
    classes: z.array(codes.statementClass).min(1).optional(),
    polarities: z.array(codes.polarity).min(1).optional().describe("negated: did not say, denied."),
    words: z.string().trim().min(1).max(300).optional().describe("Words of the report."),
    reports: z.array(z.string().min(1).max(300)).min(1).max(100).optional().describe("Ids of reports."),
    ...page,
  }),
  ({ limit, after, ...filter }, { archive }) =>
    archive.statements(withoutGaps(filter), pageOf({ limit, after })),
);
