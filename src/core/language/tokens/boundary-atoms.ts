import { hashText } from "../hash.ts";
import { isTitle, trailers } from "./abbreviations.ts";

/** What is known about a place where a sentence may end, by name; a number each. */
export const boundaryAtoms = [
  "gap",
  "end",
  "endWord",
  "endShape",
  "before",
  "beforeShape",
  "closers",
  "openers",
  "next",
  "nextShape",
  "next2",
  "next2Shape",
  "next3",
  "past",
  "left",
  "inside",
  "tidy",
  "place",
] as const;

/** A word as the features see it, each of its faces a number. */
export interface WordFace {
  /** Hash of the word in lower case, digits as 0. */
  readonly lower: number;
  /** Hash of its outline: see `outline`. */
  readonly shape: number;
  /** What it is as the last word of a sentence; one of `endKinds`. */
  readonly end: number;
}

/** Kinds of last words. */
export const endKinds = {
  word: 0,
  capital: 1,
  capitals: 2,
  number: 3,
  stop: 4,
  asking: 5,
  dots: 6,
  colon: 7,
  semicolon: 8,
  comma: 9,
  dash: 10,
  mark: 11,
  title: 12,
  trailer: 13,
  initial: 14,
  acronym: 15,
  cut: 16,
} as const;

/** The face of what is not there. */
export const noFace: WordFace = { lower: 1, shape: 1, end: endKinds.mark };

const faces = new Map<string, WordFace>();
const mostFaces = 20_000;

/** A longer form would keep in memory the text that it was cut from. */
const longestRemembered = 12;

/** Returns the face of a word; long ones count by their beginning. */
export function wordFace(form: string): WordFace {
  if (form.length > longestRemembered) return faceOf(form);
  let face = faces.get(form);
  if (!face) {
    if (faces.size >= mostFaces) faces.clear();
    face = faceOf(form);
    faces.set(form, face);
  }
  return face;
}

function faceOf(form: string): WordFace {
  const word = form.slice(0, 40);
  const lower = word.toLowerCase().replace(/\d/gu, "0").replace(/[‘’`]/gu, "'").replace(/^''$/u, '"');
  return { lower: hashText(lower, 101), shape: hashText(outline(word), 103), end: endKind(word) };
}

/** Returns the kinds of the first letters: *Moscow* and *Anti-Israeli* `Xx`, *NATO* `X`, *A* `A`, *U.S.* `X.`. */
function outline(word: string): string {
  if (/^\p{Lu}$/u.test(word)) return "A";
  return word
    .slice(0, 12)
    .replace(/\p{Lu}+|[\p{L}\p{M}]+|\d+/gu, kindOfRun)
    .slice(0, 2);
}

function kindOfRun(run: string): string {
  if (/^\d/u.test(run)) return "d";
  return /^\p{Lu}/u.test(run) ? "X" : "x";
}

function endKind(word: string): number {
  if (/^\.$/u.test(word)) return endKinds.stop;
  if (/^\.*[!?]/u.test(word)) return endKinds.asking;
  if (/^(?:\.{2}|…)/u.test(word)) return endKinds.dots;
  if (word === ":") return endKinds.colon;
  if (word === ";") return endKinds.semicolon;
  if (word === ",") return endKinds.comma;
  if (/^[-–—―]+$/u.test(word)) return endKinds.dash;
  if (/^\d/u.test(word)) return endKinds.number;
  if (/\p{L}\.$/u.test(word)) return abbreviationKind(word);
  if (!/[\p{L}\p{N}]/u.test(word)) return endKinds.mark;
  if (/^\p{Lu}(?:\p{Lu}|$)/u.test(word)) return endKinds.capitals;
  return /^\p{Lu}/u.test(word) ? endKinds.capital : endKinds.word;
}

function abbreviationKind(word: string): number {
  const letters = word.slice(0, -1);
  if (isTitle(letters)) return endKinds.title;
  if (trailers.has(letters)) return endKinds.trailer;
  if (/^\p{L}$/u.test(letters)) return endKinds.initial;
  return letters.includes(".") ? endKinds.acronym : endKinds.cut;
}
