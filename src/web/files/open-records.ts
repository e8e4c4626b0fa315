import { ReadoutError } from "../../core/model/error.ts";
import type { ErrorRecord, ReadoutRecord } from "../../core/model/record.ts";

/** What a file of records holds: the records, and what could not be read when they were made. */
export interface OpenedRecords {
  readonly records: readonly ReadoutRecord[];
  readonly failures: readonly ErrorRecord[];
}

/** Tells whether a file looks like records and not like a report: its first sign is `{` or `[`. */
export function looksLikeRecords(text: string): boolean {
  return /^\s*(\{\s*"readout"|\[\s*\{\s*"readout")/u.test(text.slice(0, 300));
}

/** Tells whether a text is the source of a web page: it begins as one. */
export function looksLikePage(text: string): boolean {
  return /^\s*<(!doctype html|html|head|body|article|main|div|p)\b/iu.test(text.slice(0, 300));
}

/**
 * Reads records as `readout read` writes them: one record, an array of them, or one a line.
 *
 * @throws ReadoutError `bad-record` with the place of what is no record
 */
export function openRecords(text: string): OpenedRecords {
  const values = valuesOf(text);
  const records: ReadoutRecord[] = [];
  const failures: ErrorRecord[] = [];
  values.forEach((value, i) => {
    const where = values.length === 1 ? "The file" : `Entry ${i + 1}`;
    if (isFailure(value)) failures.push(value);
    else records.push(checked(value, where));
  });
  if (records.length === 0 && failures.length === 0)
    throw bad("The file is empty. Open what 'readout read --format json' or '--format jsonl' wrote.");
  return { records, failures };
}

function valuesOf(text: string): readonly unknown[] {
  const trimmed = text.trim();
  try {
    const whole: unknown = JSON.parse(trimmed);
    return Array.isArray(whole) ? whole : [whole];
  } catch {
    return linesOf(trimmed);
  }
}

function linesOf(text: string): readonly unknown[] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      throw bad(`Line ${i + 1} is no JSON. A file of records has one whole record a line.`);
    }
  });
}

const lists = ["actors", "places", "times", "statements", "events"] as const;

/** As much of a record's shape as the page leans on. */
function checked(value: unknown, where: string): ReadoutRecord {
  const record = value as Partial<ReadoutRecord> | null;
  if (typeof record !== "object" || record?.readout === undefined)
    throw bad(`${where} is no record of readout: it has no "readout" in it.`);
  if (record.readout !== "1")
    throw bad(`${where} is a record of version "${record.readout}", and this page reads version "1".`);
  if (typeof record.article?.text !== "string" || !Array.isArray(record.article.blocks))
    throw bad(`${where} lacks "article.text" or "article.blocks". Keep the whole record when you save it.`);
  for (const list of lists)
    if (!Array.isArray(record[list]))
      throw bad(`${where} lacks "${list}". Keep the whole record when you save it.`);
  const { dropped = [], byline = [] } = record.article;
  return {
    ...(record as ReadoutRecord),
    article: { ...record.article, dropped, byline },
    notices: record.notices ?? [],
  };
}

function isFailure(value: unknown): value is ErrorRecord {
  return typeof (value as ErrorRecord | null)?.error?.message === "string";
}

function bad(message: string): ReadoutError {
  return new ReadoutError("bad-record", message);
}
