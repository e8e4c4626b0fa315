import { errorRecord } from "../failure.ts";
import type { Source, SourceFailure, SourceItem } from "./source.ts";

/** Says of one input why there is no report in it. */
export function failed(input: string, cause: unknown): SourceFailure {
  const { code, message } = errorRecord(input, cause).error;
  return { input, error: { code, message } };
}

/** Ends a source that breaks off with one error, after everything that came before it. */
export async function* endingWithError(
  input: string,
  items: AsyncIterable<SourceItem>,
): Source & AsyncGenerator<SourceItem> {
  try {
    yield* items;
  } catch (cause) {
    yield failed(input, cause);
  }
}
