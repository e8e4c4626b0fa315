import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import type { TableFile } from "../../core/lexicon/table.ts";
import type { Lists } from "./lists.ts";
import type { SourceLine } from "./source-lines.ts";

/** What the user asked for beside the files. */
export interface Wishes {
  /** Inhabitants below which a town is left out. */
  readonly leastPopulation: number;
  /** GeoNames' table of alternate names. */
  readonly alternates: string | undefined;
}

/** What an entry's fate is told to. */
export interface Ledger {
  /** An entry that cannot be carried over, and why. */
  leaveOut(line: number, reason: string): void;
  /** An entry that the package's own lists have just so. */
  known(): void;
  /** An entry that was carried over. */
  carried(): void;
  /** An entry that is well made and not wanted: a small town, a hotel. */
  unwanted(): void;
}

/** What a format has at hand. */
export interface Desk {
  readonly lexicon: Lexicon;
  /** The package's tables, by path. */
  readonly tables: ReadonlyMap<string, TableFile>;
  readonly lists: Lists;
  readonly ledger: Ledger;
  readonly wishes: Wishes;
  /** The file's name without its folder, for the origin of what is made of it: `Phoenix.agents.txt`. */
  readonly file: string;
}

/** A format of the field's own files, and how its entries become rows of word lists. */
export interface Format {
  readonly id: string;
  /** What the format is, in a line of `--help`. */
  readonly about: string;
  carryOver(lines: AsyncIterable<SourceLine>, desk: Desk): Promise<void>;
}
