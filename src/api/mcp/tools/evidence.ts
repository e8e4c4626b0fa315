import * as z from "zod";
import { ReadoutError } from "../../../core/model/error.ts";
import { toolOf } from "../tool.ts";

/** What stands behind an event. */
export const evidence = toolOf(
  {
    name: "evidence",
    title: "Evidence",
    description:
      "Returns what stands behind an event: each report that tells it, with the sentence, the words and their spans, the " +
      "voices, what the reports disagree on, and who affirms and who denies.",
  },
  z.strictObject({
    id: z
      .string()
      .min(1)
      .max(300)
      .describe("Id of an event, as events gives it: of a merged event, or REPORT#e3."),
    limit: z.int().min(1).max(100).optional().describe("Most reports, the best first; 10 is usual."),
  }),
  async ({ id, limit = 10 }, { archive }) => {
    const story = await archive.event(id);
    if (!story) throw new ReadoutError("not-found", `the store has no event '${id}'. Ask events for ids.`);
    return { ...story, mentions: story.mentions.slice(0, limit), mentionsInAll: story.mentions.length };
  },
);
