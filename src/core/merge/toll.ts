/** How many an act killed and wounded, as words tell; undefined where they do not. */
export interface Toll {
  readonly killed?: number | undefined;
  readonly wounded?: number | undefined;
}

const killing = /^(?:kill(?:s|ed|ing|ings)?|dead|die[sd]?|dying|deaths?|slain|buried)$/u;
const wounding = /^(?:wound(?:s|ed|ing)|injur(?:e|es|ed|ing|ies)|hurt)$/u;

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen twenty";
const numbers: ReadonlyMap<string, number> = new Map([
  ...small.split(" ").map((word, value): [string, number] => [word, value]),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 100],
]);

/** A number before one of these counts no people, nor does one after *on* or *in*. */
const measure =
  /^(?:am|billion|days?|hours?|kilomet(?:er|re)s?|km|meters?|miles?|million|minutes?|months?|percent|planes?|pm|times|weeks?|years?|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Words before a toll that stand between it and its verb: *killed at least 12*, *12 civilians were killed*. */
const reach = { after: 4, before: 5 };

/**
 * Reads how many were killed and wounded, from words in their order.
 *
 *     a bomb killed 12 people and wounded 30     killed 12, wounded 30
 *     at least seventeen people died on june 4   killed 17
 *
 * Leaves alone round words (*dozens*), and numbers of days, planes and miles.
 */
export function tollOf(words: readonly string[]): Toll {
  return { killed: countAt(words, killing), wounded: countAt(words, wounding) };
}

function countAt(words: readonly string[], verb: RegExp): number | undefined {
  for (const [i, word] of words.entries()) {
    if (!verb.test(word)) continue;
    const before = Array.from({ length: reach.before }, (_, n) => i - 1 - n);
    const after = Array.from({ length: reach.after }, (_, n) => i + 1 + n);
    // An active verb has its victims behind it, a passive one before it.
    for (const at of isPassive(words, i) ? [...before, ...after] : [...after, ...before]) {
      const count = countOf(words, at);
      if (count !== undefined) return count;
      if (at !== i && isOther(words[at], verb)) break;
    }
  }
  return undefined;
}

function isPassive(words: readonly string[], at: number): boolean {
  const earlier = words.slice(Math.max(0, at - 2), at);
  return (
    earlier.some((word) => /^(?:were|was|been|are|is|being)$/u.test(word)) ||
    /^(?:dead|died)$/u.test(words[at] ?? "")
  );
}

/** Another verb ends the reach of the first: *killed … and wounded 30*. */
function isOther(word: string | undefined, verb: RegExp): boolean {
  return word !== undefined && !verb.test(word) && (killing.test(word) || wounding.test(word));
}

function countOf(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? "";
  const value = /^\d{1,6}$/u.test(word) ? Number(word) : numbers.get(word);
  if (value === undefined || measure.test(words[at + 1] ?? "")) return undefined;
  if (/^(?:on|in|june|july|since|of)$/u.test(words[at - 1] ?? "") && value > 1900) return undefined;
  if (months.test(words[at - 1] ?? "")) return undefined;
  return value;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
