import { JSONParser } from "@streamparser/json";
import { ReadoutError } from "../../../core/model/error.ts";
import { reportLimit } from "../../input/collect.ts";

/** An object of JSON whose members nobody vouches for. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads JSON as it comes and gives the values at a path, one at a time.
 *
 *     {"version": "…", "items": [{…}, {…}]}    path: $.items.*
 *                                1    2
 *
 * @throws ReadoutError `bad-json`, `truncated`, `too-large`, after the values before the fault
 */
export async function* valuesAt(pieces: AsyncIterable<string>, path: string): AsyncGenerator<unknown> {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  let found: unknown[] = [];
  let fault: ReadoutError | undefined;
  let isEnding = false;
  /** Characters since a value was last given out. */
  let pending = 0;
  parser.onValue = ({ value }) => {
    pending = 0;
    found.push(value);
  };
  parser.onEnd = () => {};
  parser.onError = ({ message }) => {
    fault ??= isEnding
      ? new ReadoutError("truncated", "the JSON ends in its middle. Get the whole file again.")
      : new ReadoutError("bad-json", `broken JSON: ${message}. What comes before was read; mend the file.`);
  };

  const take = () => {
    const taken = found;
    found = [];
    return taken;
  };
  for await (const piece of pieces) {
    pending += piece.length;
    if (piece !== "") parser.write(piece);
    yield* take();
    if (fault) throw fault;
    if (pending > reportLimit)
      throw new ReadoutError(
        "too-large",
        `more than ${reportLimit / 2 ** 20} million characters for one report. No report has that.`,
      );
  }
  isEnding = true;
  if (!parser.isEnded) parser.end();
  yield* take();
  if (fault) throw fault;
}

/** Tells an object from everything else that JSON has. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a member that is a string with something in it. */
export function stringIn(object: JsonObject | undefined, name: string): string | undefined {
  const value = object?.[name];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Returns the objects of a member that is a list. */
export function objectsIn(object: JsonObject, name: string): JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}
