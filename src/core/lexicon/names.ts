import { fold } from "../text/fold.ts";

/** What sort of word stands for somebody. */
export type NameUse = "name" | "adjective" | "people" | "capital" | "metonym" | "surname";

/** Somebody whom the word lists know, under one of the words for them. */
export interface KnownName {
  /** The words as the list has them: *Turks*. */
  readonly written: string;
  readonly use: NameUse;
  /** A `region` is a part of the world, whose people have no country: *Western, Arab*. */
  readonly kind: "state" | "organization" | "group" | "person" | "people" | "region" | "outlet";
  /** The name that the actor gets: *Turkey*. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, PLOVER's IGO UNO EUR NGO ISM IMG MNC, or null. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly role: string | null;
  readonly gender: "f" | "m" | null;
  /** ISO dates, as precise as known, between which the row holds. */
  readonly since: string;
  readonly until: string;
  /** Several states have a body of this name; `country` is the likeliest. */
  readonly shared: boolean;
  /** Codes of those others, where they are known. */
  readonly sharers: readonly string[];
}

/** Known names by their first word, for matching the longest. */
export type NameIndex = ReadonlyMap<string, NameShelf>;

/** Known names that share a first word. */
export interface NameShelf {
  /** Length of its longest name in characters, folded. */
  readonly longest: number;
  readonly names: ReadonlyMap<string, readonly KnownName[]>;
}

/** Returns the first word of a folded name, with an article before it: the key of the index. */
export function firstWord(folded: string): string {
  if (/^[a-z0-9]+$/u.test(folded)) return folded;
  return /^(?:the )?[\p{L}\p{N}]+/u.exec(folded)?.[0] ?? "";
}

/** Puts names into an index; under one spelling they keep the order given. */
export function indexNames(names: readonly KnownName[]): NameIndex {
  const shelves = new Map<string, { longest: number; names: Map<string, KnownName[]> }>();
  for (const known of names) {
    const folded = fold(known.written);
    const first = firstWord(folded);
    if (first === "") continue;
    let shelf = shelves.get(first);
    if (!shelf) {
      shelf = { longest: 0, names: new Map() };
      shelves.set(first, shelf);
    }
    shelf.longest = Math.max(shelf.longest, folded.length);
    const same = shelf.names.get(folded);
    if (same) same.push(known);
    else shelf.names.set(folded, [known]);
  }
  return shelves;
}

/** Returns the names that a stretch of text can stand for, judged by its capitals too. */
export function namesWritten(shelf: NameShelf, folded: string, written: string): readonly KnownName[] {
  return shelf.names.get(folded)?.filter((known) => hasCapitalsOf(written, known.written)) ?? [];
}

/** Returns the names of an index that words in a text can stand for. */
export function namesOf(index: NameIndex, written: string): readonly KnownName[] {
  const folded = fold(written);
  const shelf = index.get(firstWord(folded));
  return shelf ? namesWritten(shelf, folded, written) : [];
}

/**
 * Tells whether words are written with the capitals that a name wants.
 * *US* is the state and *us* is not; *Nato* may stand for *NATO*, *Who* not for *WHO*.
 */
function hasCapitalsOf(written: string, name: string): boolean {
  const initial = name.charAt(0);
  if (/^[A-Z][A-Z0-9&+.-]*$/u.test(name)) {
    const bare = name.replace(/\./gu, "");
    if (written.replace(/\./gu, "") === bare) return true;
    return bare.length > 3 && written === bare.charAt(0) + bare.slice(1).toLowerCase();
  }
  return initial === initial.toLowerCase() || written.charAt(0) !== written.charAt(0).toLowerCase();
}
