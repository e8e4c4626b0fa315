import { labels } from "../../core/language/names/labels.ts";
import { rowsOf, type Vocabulary, type WordRows } from "../../core/language/network/word-input.ts";
import { wordShape } from "../../core/language/words.ts";
import type { Random } from "../random.ts";
import type { Lesson } from "./lesson.ts";
import type { ListedName } from "./listed-names.ts";

/** Names of each kind by their number of words: `PER` and 2 give *Dong Jun*, *Sergei Shoigu*, … */
export type NameStock = ReadonlyMap<string, readonly (readonly WordRows[])[]>;

function stockKey(kind: string, words: number): string {
  return `${kind} ${words}`;
}

/** Makes a stock of listed names. */
export function stockNames(names: readonly ListedName[], vocabulary: Vocabulary): NameStock {
  const stock = new Map<string, (readonly WordRows[])[]>();
  for (const { kind, words, times } of names) {
    // Initials, hyphens and articles are cut into words in other ways than by spaces.
    if (!words.every((word) => /^\p{Lu}\p{L}+$/u.test(word))) continue;
    const key = stockKey(kind, words.length);
    const rows = words.map((word) => rowsOf(vocabulary, wordShape(word)));
    const known = stock.get(key) ?? [];
    stock.set(key, known);
    for (let i = 0; i < times; i++) known.push(rows);
  }
  return stock;
}

/**
 * Puts other names of the same kind and length in the place of a sentence's names, so that more names are learned than
 * the treebanks hold; the tree stays right.
 *
 *     Bush visited Baghdad.  ->  Brezhnev visited Asmara.
 *
 * Leaves alone names with a word that is no proper noun: *the University of Texas*.
 *
 * @param isProper tags of proper nouns
 */
export function swapNames(
  lesson: Lesson,
  stock: NameStock,
  isProper: ReadonlySet<number>,
  random: Random,
): Lesson {
  const { names } = lesson;
  if (!names) return lesson;
  const words = [...lesson.words];
  const counts = [...lesson.counts];
  for (let first = 0; first < lesson.size; first++) {
    const label = names.labels[first] as number;
    if (label % 2 === 0) continue;
    let end = first + 1;
    while (names.labels[end] === label + 1) end++;
    const choice = stock.get(stockKey((labels[label] as string).slice(2), end - first));
    const canSwap = lesson.tags.slice(first, end).every((tag) => isProper.has(tag));
    if (!choice || !canSwap) continue;
    const name = choice[Math.floor(random() * choice.length)] as readonly WordRows[];
    for (const [i, rows] of name.entries()) {
      words[first + i] = rows;
      counts[first + i] = Infinity;
    }
  }
  return { ...lesson, words, counts };
}
