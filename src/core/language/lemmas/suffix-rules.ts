/**
 * A table that gives a value to the longest ending of a word that it knows, for each tag.
 *
 *     VBD  ""    -> keep        VBD  "ied" -> cut 3, add "y"       VBD  "^went" -> cut 4, add "go"
 *
 * `^` marks the beginning of the word.
 */
export interface SuffixRules {
  /** Value of each key `tag|ending`. */
  readonly rules: ReadonlyMap<string, number>;
  /** Letters of the longest ending. */
  readonly longest: number;
}

/** Returns the value of the longest known ending; undefined where not even the tag is known. */
export function findBySuffix({ rules, longest }: SuffixRules, tag: string, word: string): number | undefined {
  const marked = `^${word}`;
  for (let from = Math.max(0, marked.length - longest); from <= marked.length; from++) {
    const value = rules.get(`${tag}|${marked.slice(from)}`);
    if (value !== undefined) return value;
  }
  return undefined;
}
