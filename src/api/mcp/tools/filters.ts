import * as z from "zod";
import { day, party } from "../../parameters/kinds.ts";
import * as codes from "../../shapes/codes.ts";

const parties = (what: string) =>
  z
    .array(party)
    .min(1)
    .max(20)
    .optional()
    .describe(`${what}: RUS, RUS/MIL, /MIL, key:Q7747 or a name; any of them fits.`);

/** Filters of events, in the words of the API. */
export const eventFields = {
  since: day.optional().describe("First day, month or year of the event: 2024-04-27, 2024-04, 2024."),
  until: day.optional().describe("Last day, month or year, which belongs to it."),
  actors: parties("Who acts"),
  recipients: parties("Who is acted upon"),
  parties: parties("Who takes part on either side"),
  types: z.array(codes.eventType).min(1).optional().describe("PLOVER types."),
  layers: z
    .array(codes.layer)
    .min(1)
    .optional()
    .describe("happened, said: told by the report itself; claimed: somebody says so; background; open."),
  words: z.string().trim().min(1).max(300).optional().describe("Words of a report that tells it."),
  minOriginators: z.int().min(1).max(100_000).optional().describe("Least number of originators."),
  disputed: z.boolean().optional().describe("Whether somebody denies it."),
};

export const page = {
  limit: z.int().min(1).max(100).optional().describe("Most rows; 20 is usual."),
  after: z.string().min(1).max(2000).optional().describe("`next` of the answer before."),
};

/** The page that is asked for. */
export function pageOf({ limit, after }: { limit?: number | undefined; after?: string | undefined }) {
  return { limit: limit ?? 20, ...(after !== undefined && { after }) };
}
