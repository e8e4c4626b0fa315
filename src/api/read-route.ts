import * as z from "zod";
import type { ArticleInput } from "../core/model/article.ts";
import { ReadoutError } from "../core/model/error.ts";
import type { ReadoutRecord } from "../core/model/record.ts";
import type { Reading } from "./reading.ts";

const known = z.string().max(2000).nullish();

/** A report that is handed in: its words, or where they are. */
export const readBody = z
  .strictObject({
    text: z.string().nullish().describe("The report as text."),
    html: z.string().nullish().describe("The report as a page."),
    url: known.describe("Its address; without text and html the page is fetched from there."),
    title: known,
    published: known.describe("ISO 8601 date or date-time."),
    language: known.describe("BCP 47 tag."),
    byline: known,
    publisher: known,
    agency: known,
    id: known,
  })
  .describe("A report: text, html or url, and what is known about it.");

/** Reads a report that was handed in. @throws ReadoutError `bad-body`, and those of the reader and of the network */
export async function readHandedIn(body: unknown, reading: Reading): Promise<ReadoutRecord> {
  const read = readBody.safeParse(body);
  if (!read.success) throw badBody(read.error);
  const { text, html, url, ...rest } = read.data;
  const given = [text, html].filter((words) => words !== undefined && words !== null);
  if (given.length > 1 || (given.length === 0 && !url))
    throw new ReadoutError("bad-body", "give one of text, html and url: the report itself, or its address.");
  if (given.length === 1) return reading.read({ text, html, url, ...rest });
  const fetched = await reading.fetch(url ?? "");
  return reading.read({ ...fetched, ...told(rest) });
}

/** What was said about the report goes before what its page says. */
function told(rest: ArticleInput): ArticleInput {
  return Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null && value !== undefined),
  );
}

function badBody({ issues: [issue] }: z.ZodError): ReadoutError {
  const where = issue?.path.length ? `${issue.path.join(".")}: ` : "";
  return new ReadoutError(
    "bad-body",
    `${where}${issue?.message}. Give {"text": "…"}, {"html": "…"} or {"url": "…"}.`,
  );
}
