import * as z from "zod";
import { ReadoutError } from "../../../core/model/error.ts";
import type { ReadoutRecord } from "../../../core/model/record.ts";
import { readHandedIn } from "../../read-route.ts";
import { type Desk, toolOf } from "../tool.ts";
import { compareRecords } from "./compare-records.ts";

const side = z
  .strictObject({
    report: z.string().min(1).max(300).optional().describe("Id of a report of the store."),
    text: z.string().max(1_000_000).optional().describe("A report as text, where it is not in the store."),
    published: z.string().max(100).optional().describe("When that came out, ISO 8601."),
  })
  .describe("Give report or text.");

/** What two reports tell, each and both. */
export const compare = toolOf(
  {
    name: "compare",
    title: "Compare",
    description:
      "Compares two reports: the events and statements that both tell, with what they disagree on, those that one alone " +
      "tells, and whether one is a copy of the other.",
  },
  z.strictObject({ a: side, b: side }),
  async ({ a, b }, desk) => {
    const [one, other] = await Promise.all([recordOf(a, "a", desk), recordOf(b, "b", desk)]);
    return compareRecords(one, other);
  },
);

async function recordOf(
  { report, text, published }: z.output<typeof side>,
  name: "a" | "b",
  { archive, reading }: Desk,
): Promise<ReadoutRecord> {
  if ((report === undefined) === (text === undefined))
    throw new ReadoutError("bad-side", `${name} wants report, the id of a report, or text, and not both.`);
  if (report === undefined) return readHandedIn({ text, published, id: name }, reading);
  const stored = await archive.report(report);
  if (!stored) throw new ReadoutError("not-found", `the store has no report '${report}'.`);
  if (!stored.hasText)
    throw new ReadoutError(
      "no-text",
      `the store keeps no text of '${report}', and nothing can be compared with it.`,
    );
  return stored.record;
}
