import type { Random } from "../random.ts";
import type { Lesson } from "./lesson.ts";
import { type NameStock, swapNames } from "./name-swap.ts";

/** Shares of the sentences that are changed before they are learned from. */
export interface Variation {
  /** Names are swapped for others. */
  readonly swapped: number;
  /** All is written in small letters, as much of the web is, or in capitals, as headlines are. */
  readonly small: number;
  readonly capital: number;
  /** Of the sentences that a headline can be made of, those that are one, from a round on; of these, those with capitals. */
  readonly headline: number;
  readonly headlineFrom: number;
  readonly titled: number;
}

/** Changes a sentence at random so that its tree, tags and kinds of names stay right. */
export function vary(
  lesson: Lesson,
  { swapped, small, capital, headline, headlineFrom, titled }: Variation,
  stock: NameStock,
  isProper: ReadonlySet<number>,
  random: Random,
  round: number,
): Lesson {
  const chance = random();
  if (chance < swapped) return swapNames(lesson, stock, isProper, random);
  if (chance < swapped + small) return { ...lesson, words: lesson.small };
  if (chance < swapped + small + capital) return { ...lesson, words: lesson.capital };
  const [plain, capitals] = lesson.headlines;
  if (!plain || !capitals || round < headlineFrom || chance < 1 - headline) return lesson;
  return swapNames(random() < titled ? capitals : plain, stock, isProper, random);
}
