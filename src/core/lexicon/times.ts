import { bad, oneOf, readTable, type Tables, tableAt } from "./table.ts";

/** What each kind's values look like; kinds with no value leave the cell empty. */
const kinds = {
  day: /^-?\d(T[A-Z]{2})?$/u,
  "future-cue": /^(all)?$/u,
  "future-modal": /^$/u,
  holiday: /^(\d{4}-)?\d\d-\d\d$/u,
  month: /^([1-9]|1[0-2])$/u,
  "no-year": /^$/u,
  number: /^(\d+(\.\d+)?|X)$/u,
  ordinal: /^[1-4]$/u,
  part: /^T([A-Z]{2}|\d\d:\d\d)$/u,
  reference: /^(PAST|PRESENT|FUTURE)_REF$/u,
  season: /^(SP|SU|FA|WI)$/u,
  set: /^PT?\d+[A-Z]$/u,
  unit: /^(T|\d*)[A-Z]$/u,
  weekday: /^[1-7]$/u,
  within: /^$/u,
  "year-cue": /^$/u,
} as const;

export type TimeWordKind = keyof typeof kinds;

/** The words of `data/times/`: for each kind, lower-cased word to value. */
export type TimeLexicon = { readonly [Kind in TimeWordKind]: ReadonlyMap<string, string> };

/** Reads `data/times/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readTimeLexicon(tables: Tables): TimeLexicon {
  const names = Object.keys(kinds) as TimeWordKind[];
  const lexicon = Object.fromEntries(names.map((kind) => [kind, new Map()])) as Record<
    TimeWordKind,
    Map<string, string>
  >;
  const columns = ["kind", "word", "value", "example"] as const;
  for (const row of readTable(tableAt(tables, "times/words.tsv"), columns, ["kind", "word"])) {
    const kind = oneOf(row.kind, names, row.at);
    if (!kinds[kind].test(row.value)) throw bad(row.at, `'${row.value}' is no value for a ${kind}`);
    if (row.word !== row.word.toLowerCase()) throw bad(row.at, `'${row.word}' is not in small letters`);
    lexicon[kind].set(row.word, row.value);
  }
  return lexicon;
}
