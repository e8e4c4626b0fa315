import { hashText } from "./hash.ts";

/** What the form of a word gives to the models, as hashes. */
export interface WordShape {
  /** Lower case, with every digit as 0 and every address as one word. */
  readonly lower: number;
  readonly shape: number;
  /** Last 1 to 5 and first 1 to 4 letters. */
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  /** What stands after the last hyphen: *led* of *US-led*. */
  readonly lastPart: number;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
}

const plainMarks: ReadonlyMap<string, string> = new Map([
  ...["“", "”", "„", "«", "»", "''", "``", "’’", "‘’", "‘‘"].map((mark) => [mark, '"'] as const),
  ...["--", "---", "–", "―"].map((mark) => [mark, "—"] as const),
]);

const memory = new Map<string, WordShape>();
const memoryLimit = 50_000;

/** Letters of a form that is worth remembering; no word of a language has as many. */
export const longestRemembered = 64;

/** Returns a word's shape; the same form gives the same object as long as it is remembered. */
export function wordShape(form: string): WordShape {
  let known = memory.get(form);
  if (!known) {
    known = shapeOf(form);
    if (form.length > longestRemembered) return known;
    if (memory.size >= memoryLimit) memory.clear();
    memory.set(apart(form), known);
  }
  return known;
}

/** Returns a copy that stands alone: a piece of a text would keep all of the text in memory. */
export function apart(form: string): string {
  return ` ${form}`.slice(1);
}

/** Returns a form with quotation marks and dashes of every kind as the treebanks mostly write them. */
export function plainForm(form: string): string {
  const plain = plainMarks.get(form);
  if (plain !== undefined) return plain;
  return /[‘’`]/u.test(form) ? form.replace(/[‘’`]/gu, "'") : form;
}

function shapeOf(written: string): WordShape {
  const form = plainForm(written);
  const lower = form.toLowerCase();
  const normal = /^(?:https?:|www\.|[^@]*@.+\.)/u.test(lower) ? "<address>" : lower.replace(/\d/gu, "0");
  const affix = (length: number, part: string, seed: number) =>
    lower.length >= length ? hashText(part, seed + length) : 1;
  return {
    lower: hashText(normal, 11),
    shape: hashText(outline(form), 13),
    suffixes: [1, 2, 3, 4, 5].map((n) => affix(n, normal.slice(-n), 20)),
    prefixes: [1, 2, 3, 4].map((n) => affix(n, normal.slice(0, n), 40)),
    isCapital: /^\p{Lu}/u.test(form),
    lastPart: normal.includes("-") ? hashText(normal.slice(normal.lastIndexOf("-") + 1), 60) : 1,
  };
}

/** Returns the outline of a word: *McDonald* is `XxXx`, *1990s* is `ddx`, long runs are cut to two. */
function outline(form: string): string {
  let outline = "";
  let last = "";
  for (const char of form) {
    const kind = /\d/u.test(char) ? "d" : /\p{Lu}/u.test(char) ? "X" : /\p{Ll}/u.test(char) ? "x" : char;
    if (kind !== last || outline.length < 2) outline += kind;
    last = kind;
    if (outline.length > 7) break;
  }
  return outline;
}
