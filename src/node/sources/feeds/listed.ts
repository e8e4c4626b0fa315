import type { Entry } from "../entry.ts";
import type { SourceFailure } from "../source.ts";

/** An entry of a list with its name in errors, or a part of the list that cannot be read. */
export type Listed = ListedEntry | SourceFailure;

export interface ListedEntry {
  readonly input: string;
  readonly entry: Entry;
}

/** A list, entry by entry. */
export type Listing = AsyncGenerator<Listed>;
