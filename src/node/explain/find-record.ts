import { ReadoutError } from "../../core/model/error.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";

/** Names told in an error at most. */
const most = 8;

/**
 * Returns the record that somebody means: the one in a text that `readout read` wrote, or of several the one whose
 * article has the id.
 *
 * @param text a record as JSON, several as a JSON array, or a record a line
 * @throws ReadoutError `no-record`, `several-records`, `no-such-article`
 */
export function findRecord(text: string, article: string | undefined): ReadoutRecord {
  const records = valuesIn(text).filter(isRecord);
  if (records.length === 0)
    throw new ReadoutError(
      "no-record",
      "there is no record in it. Give what `readout read REPORT --format json` wrote, not the report itself.",
    );
  const meant = article === undefined ? records : records.filter((record) => record.article.id === article);
  const [first] = meant;
  if (first && meant.length === 1) return first;
  const ids = some([...new Set(records.map((record) => record.article.id))]);
  throw article === undefined
    ? new ReadoutError(
        "several-records",
        `there are ${records.length} records in it. Choose with --article: ${ids}.`,
      )
    : new ReadoutError(
        "no-such-article",
        `${meant.length === 0 ? "no" : "more than one"} record has the article ${article}. There are: ${ids}.`,
      );
}

/** Names the first of many. */
export function some(names: readonly string[]): string {
  return names.length <= most
    ? names.join(", ")
    : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}

/** The values of a JSON text, of its array, or of its lines; lines that are no JSON are passed over. */
function valuesIn(text: string): readonly unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  return text.split("\n").map(parse);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is ReadoutRecord {
  const record = value as Partial<ReadoutRecord> | null | undefined;
  const isList = (...lists: readonly unknown[]) => lists.every((each) => Array.isArray(each));
  return (
    record?.readout === "1" &&
    typeof record.article?.text === "string" &&
    isList(record.article.blocks, record.actors, record.places, record.statements, record.events)
  );
}
