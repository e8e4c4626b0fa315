import type { ArticleInput } from "../../core/model/article.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { reportLimit, tooLarge } from "../input/collect.ts";

const fields = [
  "id",
  "text",
  "html",
  "title",
  "published",
  "url",
  "language",
  "byline",
  "publisher",
  "agency",
] as const;

/**
 * Reads one line of a batch.
 *
 *     {"id": "a-1", "text": "GENEVA (Reuters) - …", "published": "1985-11-21"}
 *
 * Fields of other names are left alone, so that a line may carry what its owner needs.
 *
 * @throws ReadoutError `too-large`, `bad-encoding`, `bad-json`, `bad-line`
 */
export function readBatchLine(bytes: Uint8Array | undefined): ArticleInput {
  if (!bytes) throw tooLarge(reportLimit);
  const value = parse(bytes);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ReadoutError("bad-line", 'the line is no JSON object. Write {"text": "…"} or {"html": "…"}.');
  const row = value as Readonly<Record<string, unknown>>;
  const input: Partial<Record<(typeof fields)[number], string>> = {};
  for (const field of fields) {
    const given = row[field];
    if (given === undefined || given === null) continue;
    if (field === "id" && typeof given === "number") input.id = String(given);
    else if (typeof given === "string") input[field] = given;
    else throw new ReadoutError("bad-line", `"${field}" is no string. Put it in quotation marks.`);
  }
  if (input.text === undefined && input.html === undefined)
    throw new ReadoutError("bad-line", 'the line has neither "text" nor "html". Give one of them.');
  return input;
}

/** Names a line in an error: by its id where that can be read, else by its number. */
export function nameOfLine(bytes: Uint8Array | undefined, number: number): string {
  try {
    const { id } = parse(bytes ?? new Uint8Array()) as { id?: unknown };
    if (typeof id === "string" || typeof id === "number") return String(id);
  } catch {
    // A line that is no JSON has no id.
  }
  return `line ${number}`;
}

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ReadoutError("bad-encoding", "the line is not UTF-8. Convert the batch to UTF-8.");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReadoutError("bad-json", `the line is no JSON: ${(error as Error).message}. Mend the line.`);
  }
}
