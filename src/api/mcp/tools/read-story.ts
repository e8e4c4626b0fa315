import * as z from "zod";
import { readHandedIn } from "../../read-route.ts";
import { toolOf } from "../tool.ts";
import { storyOf } from "./story.ts";

const known = z.string().max(2000).optional();

/** Reads a report that is not in the store. */
export const readStory = toolOf(
  {
    name: "read_story",
    title: "Read a story",
    description:
      "Reads one news report: who says what through which voices, and who did what to whom, each with its words and " +
      "spans. Give its text, its page, or its address on the open internet. Nothing is kept.",
    isOpenWorld: true,
  },
  z.strictObject({
    text: z.string().max(1_000_000).optional().describe("The report as text."),
    html: z.string().max(4_000_000).optional().describe("The report as a page."),
    url: known.describe("Its address; without text and html the page is fetched from there."),
    title: known,
    published: known.describe("ISO 8601 date: days such as 'on Friday' are told by it."),
    publisher: known,
  }),
  async (given, { reading }) => storyOf(await readHandedIn(given, reading)),
);
