import { findBySuffix } from "../core/language/lemmas/suffix-rules.ts";

/** A form with its tag and the value that is right for it. */
export interface SuffixExample {
  readonly tag: string;
  readonly word: string;
  readonly value: string;
}

/** Rules and the values that they point to. */
export interface LearnedSuffixes {
  readonly rules: ReadonlyMap<string, number>;
  readonly values: readonly string[];
  readonly longest: number;
}

/**
 * Learns which ending has which value: a longer ending gets a rule only where the shorter ones give
 * another value than most of its words have.
 *
 * @param longest letters of the longest ending that is no whole word
 * @param least how often an ending must occur, in different words, to have a rule
 */
export function learnSuffixes(
  examples: readonly SuffixExample[],
  longest: number,
  least: number,
): LearnedSuffixes {
  const values = [...new Set(examples.map((example) => example.value))];
  const ids = new Map(values.map((value, id) => [value, id]));
  const words = countWords(examples, ids);
  const rules = new Map<string, number>();
  const longestWord = words.reduce((most, { word }) => Math.max(most, word.length + 1), longest);

  for (let length = 0; length <= longest; length++) {
    const endings = new Map<string, Map<number, number>>();
    for (const { tag, word, value, weight } of words) {
      const marked = `^${word}`;
      if (marked.length <= length) continue;
      const key = `${tag}|${marked.slice(marked.length - length)}`;
      const counts = endings.get(key) ?? new Map<number, number>();
      endings.set(key, counts.set(value, (counts.get(value) ?? 0) + weight));
    }
    for (const [key, counts] of endings) addRule(rules, key, counts, length === 0 ? 0 : least);
  }
  addWholeWords(rules, words, longest);
  return { rules, values, longest: longestWord };
}

interface WordValue {
  readonly tag: string;
  readonly word: string;
  /** The value that most of its occurrences have. */
  readonly value: number;
  /** How much the word counts for its endings: rare and frequent words nearly alike. */
  readonly weight: number;
}

/** Returns the different words with their most frequent value. */
function countWords(
  examples: readonly SuffixExample[],
  ids: ReadonlyMap<string, number>,
): readonly WordValue[] {
  const counted = new Map<string, { tag: string; word: string; counts: Map<number, number> }>();
  for (const { tag, word, value } of examples) {
    const entry = counted.get(`${tag}|${word}`) ?? { tag, word, counts: new Map() };
    const id = ids.get(value) as number;
    entry.counts.set(id, (entry.counts.get(id) ?? 0) + 1);
    counted.set(`${tag}|${word}`, entry);
  }
  return [...counted.values()].map(({ tag, word, counts }) => ({
    tag,
    word,
    value: most(counts),
    weight: 1 + Math.log2([...counts.values()].reduce((sum, n) => sum + n, 0)) / 4,
  }));
}

/** Adds a rule for an ending unless a shorter ending gives the same value already. */
function addRule(
  rules: Map<string, number>,
  key: string,
  counts: ReadonlyMap<number, number>,
  least: number,
): void {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const value = most(counts);
  const bar = key.indexOf("|");
  if (total >= least && value !== findShorter(rules, key.slice(0, bar), key.slice(bar + 1)))
    rules.set(key, value);
}

/** Returns the value of the longest ending shorter than the one given. */
function findShorter(rules: ReadonlyMap<string, number>, tag: string, ending: string): number | undefined {
  for (let from = 1; from <= ending.length; from++) {
    const value = rules.get(`${tag}|${ending.slice(from)}`);
    if (value !== undefined) return value;
  }
  return undefined;
}

function addWholeWords(rules: Map<string, number>, words: readonly WordValue[], longest: number): void {
  for (const { tag, word, value } of words)
    if (findBySuffix({ rules, longest }, tag, word) !== value) rules.set(`${tag}|^${word}`, value);
}

function most(counts: ReadonlyMap<number, number>): number {
  let found = -1;
  let highest = 0;
  for (const [value, n] of counts)
    if (n > highest) {
      found = value;
      highest = n;
    }
  return found;
}
