import * as z from "zod";
import { party } from "../../parameters/kinds.ts";
import { withoutGaps } from "../../parameters/without-gaps.ts";
import { toolOf } from "../tool.ts";
import { eventFields } from "./filters.ts";

const { actors: _, recipients: __, parties: ___, ...fields } = eventFields;

/** What was between two over time. */
export const relation = toolOf(
  {
    name: "relation",
    title: "Relation",
    description:
      "Counts what was between two parties by day, month or year, in layers (happened, said, claimed, background, open), " +
      "with cooperation and conflict, and the number of reports of each period to set it against.",
  },
  z.strictObject({
    a: party.describe("RUS, RUS/MIL, key:Q7747 or a name."),
    b: party.describe("The other, written alike."),
    per: z.enum(["day", "month", "year"]).optional().describe("month is usual."),
    ...fields,
  }),
  ({ a, b, per, ...filter }, { archive }) =>
    archive.relation([a, b], { ...withoutGaps(filter), pair: [a, b] }, per ?? "month"),
);
