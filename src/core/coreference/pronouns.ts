import type { Sort } from "./candidate.ts";

/** What a pronoun says of whom it stands for. */
export interface PronounForm {
  readonly person: 1 | 2 | 3;
  readonly sort: Sort;
  readonly gender: "f" | "m" | null;
  readonly plural: boolean;
}

const table: readonly [words: string, form: PronounForm][] = [
  ["i me my mine myself", { person: 1, sort: "person", gender: null, plural: false }],
  ["we us our ours ourselves", { person: 1, sort: "person", gender: null, plural: true }],
  ["you your yours yourself yourselves", { person: 2, sort: "person", gender: null, plural: false }],
  ["he him his himself", { person: 3, sort: "person", gender: "m", plural: false }],
  ["she her hers herself", { person: 3, sort: "person", gender: "f", plural: false }],
  ["it its itself", { person: 3, sort: "thing", gender: null, plural: false }],
  ["they them their theirs themselves", { person: 3, sort: "thing", gender: null, plural: true }],
];

/** Personal pronouns by their forms, lower case. */
export const pronouns: ReadonlyMap<string, PronounForm> = new Map(
  table.flatMap(([words, form]) => words.split(" ").map((word) => [word, form] as const)),
);

/** Pronouns for anybody, whom a later pronoun may take up: *everyone … they*. */
export const anybody: ReadonlySet<string> = new Set(
  "someone somebody everyone everybody anyone anybody nobody whoever".split(" "),
);
