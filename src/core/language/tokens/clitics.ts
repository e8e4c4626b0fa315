/** Endings that are words of their own, longest first. */
const endings = /(?:n['’`]t|['’`](?:s|m|d|re|ve|ll|em))$/iu;

/** Words written as one, with the place where they part: *can|not*. */
const pairs: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["dunno", 2],
  ["gimme", 3],
  ["lemme", 3],
  ["whatcha", 4],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
  ["wont", 2],
  ["cant", 2],
  ["aint", 2],
  ["arent", 3],
  ["thats", 4],
  ["hes", 2],
  ["theres", 5],
  ["whats", 4],
  ["youre", 3],
  ["youll", 3],
  ["outta", 3],
  ["im", 1],
  ["ive", 1],
]);

/** Whole words that only look like a word with an ending. */
const whole = new Set(["o'clock", "o’clock", "ma'am", "ma’am", "y'all", "y’all"]);

/**
 * Returns where a word parts into several: ascending places inside it.
 *
 *     don't -> do|n't     Bush's -> Bush|'s     wouldn't've -> would|n't|'ve
 *
 * Leaves alone names with an apostrophe (*O'Brien*, *Shi'ite*).
 */
export function cliticBreaks(word: string): readonly number[] {
  if (word.length > longestRemembered) return findBreaks(word);
  let breaks = memory.get(word);
  if (!breaks) {
    if (memory.size >= mostRemembered) memory.clear();
    breaks = findBreaks(word);
    memory.set(word, breaks);
  }
  return breaks;
}

/** Breaks of short words; a long one would keep in memory the text that it was cut from. */
const memory = new Map<string, readonly number[]>();
const mostRemembered = 20_000;
const longestRemembered = 12;

/** How many endings a word may have: *who'd've* has two. */
const mostEndings = 4;

function findBreaks(word: string): readonly number[] {
  const lower = word.toLowerCase();
  if (whole.has(lower)) return [];
  const pair = pairs.get(lower);
  if (pair !== undefined) return [pair];
  if (/^\d+0['’]s$/u.test(word)) return [];
  const breaks: number[] = [];
  let rest = word;
  for (
    let match = endings.exec(rest);
    match && match.index > 0 && breaks.length < mostEndings;
    match = endings.exec(rest)
  ) {
    breaks.unshift(match.index);
    rest = rest.slice(0, match.index);
  }
  return breaks;
}
