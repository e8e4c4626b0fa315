import { bad, list, oneOf, type Row, readTable, type Tables, tableAt } from "./table.ts";

/** Constructions in which a word is a cue; `data/cues/README.md` shows one sentence for each. */
const frames = [
  ..."that aside quote inf ger obj obj+inf obj+small obj+obj obj+as pass+inf".split(" "),
  ..."on+inf to+inf with+inf".split(" "),
  ..."obj+about obj+against obj+at obj+for obj+from obj+of obj+on obj+to obj+with".split(" "),
  ..."about against as at by for from in into of on over to toward towards with".split(" "),
];

const classes = ["speech", "writing", "thought", "intention", "perception"] as const;
const polarities = ["positive", "negated"] as const;
const strengths = ["strong", "weak"] as const;
const carrierKinds = ["document", "medium", "occasion", "title"] as const;

/** A word that reports words or thought. */
export interface Cue {
  /** With its particle: *point out*. */
  readonly lemma: string;
  /** Frame -> whether it counts whoever the source is, or only where that is known to be somebody. */
  readonly frames: ReadonlyMap<string, "always" | "somebody">;
  readonly class: (typeof classes)[number];
  readonly polarity: (typeof polarities)[number];
  /** `weak` for words that as often name a deed or a stance: *endorse, offer, vote*. */
  readonly strength: (typeof strengths)[number];
}

/** What a cue says about its content. */
export type Meaning = Pick<Cue, "class" | "polarity" | "strength">;

/** The words of `data/cues/`, by lemma. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, Cue>;
  readonly nouns: ReadonlyMap<string, Cue>;
  readonly adjectives: ReadonlyMap<string, Cue>;
  readonly adverbs: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly carriers: ReadonlyMap<string, (typeof carrierKinds)[number]>;
}

/** Reads `data/cues/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readCueLexicon(tables: Tables): CueLexicon {
  return {
    verbs: readCues(tables, "verbs"),
    nouns: readCues(tables, "nouns"),
    adjectives: readCues(tables, "adjectives"),
    adverbs: new Set(keys(tables, "adverbs", "adverb")),
    lightVerbs: new Set(keys(tables, "light-verbs", "verb")),
    carriers: readCarriers(tables),
  };
}

function readCues(tables: Tables, name: string): ReadonlyMap<string, Cue> {
  const columns = ["lemma", "frames", "class", "polarity", "strength", "example"] as const;
  const cues = new Map<string, Cue>();
  const rows = readTable(tableAt(tables, `cues/${name}.tsv`), columns, columns.slice(0, 5), "lemma");
  for (const row of sorted(rows, "lemma"))
    cues.set(row.lemma, {
      lemma: row.lemma,
      frames: readFrames(row.frames, row.at),
      class: oneOf(row.class, classes, row.at),
      polarity: oneOf(row.polarity, polarities, row.at),
      strength: oneOf(row.strength, strengths, row.at),
    });
  return cues;
}

function readFrames(cell: string, at: string): Cue["frames"] {
  const found = new Map<string, "always" | "somebody">();
  for (const value of list(cell)) {
    const frame = oneOf(value.replace(/\?$/u, ""), frames, at);
    if (found.has(frame)) throw bad(at, `frame '${frame}' stands twice`);
    found.set(frame, value.endsWith("?") ? "somebody" : "always");
  }
  return found;
}

function readCarriers(tables: Tables): CueLexicon["carriers"] {
  const columns = ["noun", "kind", "example"] as const;
  const rows = readTable(tableAt(tables, "cues/carriers.tsv"), columns, ["noun", "kind"], "noun");
  return new Map(sorted(rows, "noun").map((row) => [row.noun, oneOf(row.kind, carrierKinds, row.at)]));
}

function keys<Key extends string>(tables: Tables, name: string, key: Key): string[] {
  const rows = readTable<Key | "example">(tableAt(tables, `cues/${name}.tsv`), [key, "example"], [key], key);
  return sorted(rows, key).map((row) => row[key]);
}

/** Checks that entries stand once and in order, so that an edit shows as one line. */
function sorted<R extends Row<string>>(rows: readonly R[], key: keyof R & string): readonly R[] {
  let [before, table] = ["", ""];
  for (const row of rows) {
    const word: string = row[key] ?? "";
    const own = row.at.replace(/:\d+$/u, "");
    if (own !== table) [before, table] = ["", own];
    if (before >= word)
      throw bad(row.at, `'${word}' stands ${before === word ? "twice" : `after '${before}'`}`);
    before = word;
  }
  return rows;
}

/** Tells whether a noun carries words by itself; a word of a paper's name does not: *the star, the post*. */
export function isCarrier({ carriers }: CueLexicon, noun: string): boolean {
  const kind = carriers.get(noun.toLowerCase());
  return kind !== undefined && kind !== "title";
}
